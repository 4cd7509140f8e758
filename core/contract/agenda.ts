import { z } from 'zod'
import { command, query } from './define.ts'
import { AppointmentId, CasefileId, Day, Instant, OptionalLine, OrganisationId, PersonId, TimeOfDay } from './values.ts'

export const AppointmentStatus = z.enum(['planned', 'honoured', 'no_show', 'excused', 'cancelled_by_us'])
export type AppointmentStatus = z.output<typeof AppointmentStatus>

/** With the mediator, or with an organisation. */
export const AppointmentWith = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mediator') }),
  z.strictObject({ kind: z.literal('organisation'), organisationId: OrganisationId }),
])
export type AppointmentWith = z.output<typeof AppointmentWith>

export const Appointment = z.strictObject({
  appointmentId: AppointmentId,
  personId: PersonId.nullable(),
  personName: z.string().nullable(),
  with: AppointmentWith,
  organisationName: z.string().nullable(),
  startsAt: Instant,
  /** The same instant as told at the desk. */
  day: Day,
  time: TimeOfDay,
  durationMinutes: z.int(),
  place: z.string(),
  status: AppointmentStatus,
  casefiles: z.array(z.strictObject({ casefileId: CasefileId, title: z.string() })),
  /** Papers still to bring, or that will no longer be valid that day. */
  papersToBring: z.array(z.string()),
})
export type Appointment = z.output<typeof Appointment>

export const agendaOperations = {
  /** `endsBefore` is excluded; at most 400 days apart. */
  'agenda.list': query(
    z.strictObject({ from: Day, endsBefore: Day }),
    z.array(Appointment),
    ['agenda', 'people', 'documents', 'casefiles'],
    ['period_too_long'],
  ),
  'agenda.ofPerson': query(z.strictObject({ personId: PersonId }), z.array(Appointment), [
    'agenda',
    'people',
    'documents',
    'casefiles',
  ]),
  'agenda.plan': command(
    z.strictObject({
      personId: PersonId.nullable(),
      casefileIds: z.array(CasefileId).max(20),
      with: AppointmentWith,
      day: Day,
      time: TimeOfDay,
      durationMinutes: z.int().min(5).max(480),
      place: OptionalLine,
    }),
    Appointment,
    ['agenda', 'casefiles'],
    ['person_unknown', 'casefile_unknown', 'organisation_unknown', 'time_does_not_exist', 'appointment_in_past'],
  ),
  'agenda.setStatus': command(
    z.strictObject({ appointmentId: AppointmentId, status: AppointmentStatus }),
    Appointment,
    ['agenda', 'casefiles', 'people'],
    ['appointment_unknown'],
  ),
}
