import type { Appointment } from '../contract/agenda.ts'
import type { ReadContext } from '../context.ts'
import { gather, type GatheredCasefile } from '../casefiles/gather.ts'
import { mustBeBrought } from '../documents/model.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { localTime } from '../shared/zone.ts'
import type { AppointmentRecord } from './repository.ts'

type Placed = AppointmentRecord & { readonly day: CalendarDay; readonly time: string }

/** The dossiers of all the appointments, read once for each day that papers are judged on. */
function gatherByDay(appointments: readonly Placed[], context: ReadContext) {
  const gathered = new Map<CalendarDay, ReadonlyMap<string, GatheredCasefile>>()
  for (const [day, ofDay] of Map.groupBy(appointments, (one) => one.day)) {
    const casefiles = context.repositories.casefiles.many(ofDay.flatMap(({ casefileIds }) => casefileIds))
    gathered.set(day, new Map(gather(casefiles, context, day).map((one) => [one.casefile.casefileId, one])))
  }
  return ({ day, casefileIds }: Placed): readonly GatheredCasefile[] =>
    casefileIds.flatMap((casefileId) => gathered.get(day)?.get(casefileId) ?? [])
}

/** Appointments as a screen shows them, with the papers to bring judged on the day of each. */
export function appointmentsView(records: readonly AppointmentRecord[], context: ReadContext): readonly Appointment[] {
  const { repositories, catalogue } = context
  const names = repositories.people.names(records.flatMap(({ personId }) => (personId === null ? [] : [personId])))
  const placed = records.map((record): Placed => ({ ...record, ...localTime(record.startsAt, record.timeZone) }))
  const casefilesOf = gatherByDay(placed, context)
  return placed.map((record) => {
    const gathered = casefilesOf(record)
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
      day: record.day,
      time: record.time,
      durationMinutes: record.durationMinutes,
      place: record.place,
      status: record.status,
      casefiles: gathered.map(({ casefile }) => ({ casefileId: casefile.casefileId, title: casefile.sheet.title })),
      papersToBring: [...new Set(toBring.map(({ label }) => label))],
    }
  })
}
