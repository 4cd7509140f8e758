import type { Appointment } from '../contract/agenda.ts'
import type { ReadContext } from '../context.ts'
import { gather } from '../casefiles/gather.ts'
import { mustBeBrought } from '../documents/model.ts'
import { localTime } from '../shared/zone.ts'
import type { AppointmentRecord } from './repository.ts'

/** Appointments as a screen shows them, with the papers to bring judged on the day of each. */
export function appointmentsView(records: readonly AppointmentRecord[], context: ReadContext): readonly Appointment[] {
  const { repositories, catalogue } = context
  const names = repositories.people.names(records.flatMap(({ personId }) => (personId === null ? [] : [personId])))
  return records.map((record) => {
    const { day, time } = localTime(record.startsAt, record.timeZone)
    const gathered = gather(repositories.casefiles.many(record.casefileIds), context, day)
    const toBring = gathered.flatMap(({ papers }) => papers.filter(({ standing }) => mustBeBrought(standing)))
    return {
      appointmentId: record.appointmentId,
      personId: record.personId,
      personName: record.personId === null ? null : (names.get(record.personId) ?? null),
      with:
        record.organisationId === null
          ? { kind: 'mediator' }
          : { kind: 'organisation', organisationId: record.organisationId },
      organisationName:
        record.organisationId === null
          ? null
          : (catalogue.organisation(record.organisationId)?.short_name ?? record.organisationId),
      startsAt: record.startsAt,
      day,
      time,
      durationMinutes: record.durationMinutes,
      place: record.place,
      status: record.status,
      casefiles: gathered.map(({ casefile }) => ({ casefileId: casefile.casefileId, title: casefile.sheet.title })),
      papersToBring: [...new Set(toBring.map(({ label }) => label))],
    }
  })
}
