import { platformTime } from '../agenda/platform-time.ts'
import type { AppointmentRecord } from '../agenda/repository.ts'
import { appointmentView } from '../agenda/view.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'

/** The place as someone finds it: its name, its address, then what was added; the structure’s own address when nothing was said. */
function addressOf(record: AppointmentRecord, { repositories }: ReadContext): string {
  if (record.mode === 'phone' || record.mode === 'video') return ''
  const site =
    record.placeId === null ? undefined : repositories.agenda.places().find(({ placeId }) => placeId === record.placeId)
  const parts = [site?.name ?? '', site?.address ?? '', record.place].filter((part) => part !== '')
  if (parts.length > 0) return parts.join(', ')
  const isAtTheDesk = record.mode === 'on_site' && record.organisationId === null
  return isAtTheDesk ? repositories.settings.read().structureAddress : ''
}

/** What is told to the person of an appointment, on paper, by SMS or by e-mail. */
export const appointmentNotesHandlers = {
  'appointmentNotes.read': ({ appointmentId }, context) => {
    const { agenda, people, settings } = context.repositories
    const record = agenda.find(appointmentId)
    if (record === null) return err({ code: 'appointment_unknown' })
    const person = record.personId === null ? null : people.find(record.personId)
    const isWithOrganisation = record.organisationId !== null
    return ok({
      appointment: appointmentView(record, context),
      address: addressOf(record, context),
      structurePhone: settings.read().structurePhone,
      personPhone: person?.phone ?? '',
      personEmail: person?.email ?? '',
      inParis: platformTime({ ...record, isWithOrganisation }, record.timeZone),
    })
  },
} satisfies HandlersOf<'appointmentNotes'>
