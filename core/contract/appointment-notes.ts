import { z } from 'zod'
import { Appointment } from './agenda.ts'
import { query } from './define.ts'
import { AppointmentId, Day, TimeOfDay } from './values.ts'

/** What a reminder for the person is written from. */
export const AppointmentNote = z.strictObject({
  appointment: Appointment,
  /** Where to go, in words; empty when nothing was said, or when nobody goes anywhere. */
  address: z.string(),
  /** Whom to call to move or cancel; empty when the structure gave none. */
  structurePhone: z.string(),
  /** Empty when unknown. */
  personPhone: z.string(),
  personEmail: z.string(),
  /** The same instant in Paris, when the organisation calls from there and the desk does not live by its clocks. */
  inParis: z.strictObject({ day: Day, time: TimeOfDay }).nullable(),
})
export type AppointmentNote = z.output<typeof AppointmentNote>

export const appointmentNotesOperations = {
  'appointmentNotes.read': query(
    z.strictObject({ appointmentId: AppointmentId }),
    AppointmentNote,
    ['agenda', 'people', 'documents', 'casefiles', 'settings'],
    ['appointment_unknown'],
  ),
}
