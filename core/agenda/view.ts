import type { Appointment } from '../contract/agenda.ts'
import type { ReadContext } from '../context.ts'
import { gather, type GatheredCasefile } from '../casefiles/gather.ts'
import { mustBeBrought } from '../documents/model.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { localTime } from '../shared/zone.ts'
import type { AppointmentRecord } from './repository.ts'

type Placed = AppointmentRecord & { readonly day: CalendarDay; readonly time: string }

/** The dossiers of appointments to come, read once for each day that papers are judged on. */
function gatherByDay(appointments: readonly Placed[], context: ReadContext) {
  const gathered = new Map<CalendarDay, ReadonlyMap<string, GatheredCasefile>>()
  for (const [day, ofDay] of Map.groupBy(appointments, (one) => one.day)) {
    const casefiles = context.repositories.casefiles.many(ofDay.flatMap(({ casefileIds }) => casefileIds))
    gathered.set(day, new Map(gather(casefiles, context, day).map((one) => [one.casefile.casefileId, one])))
  }
  return ({ day, casefileIds }: Placed): readonly GatheredCasefile[] =>
    casefileIds.flatMap((casefileId) => gathered.get(day)?.get(casefileId) ?? [])
}

/** Nobody brings papers to an appointment that is over, or that will not be. */
const bringsPapers = ({ status, day }: Placed, today: CalendarDay): boolean => status === 'planned' && day >= today

/** Appointments as a screen shows them, with the papers to bring to those still to come, judged on the day of each. */
export function appointmentsView(records: readonly AppointmentRecord[], context: ReadContext): readonly Appointment[] {
  const { repositories, catalogue, clock } = context
  if (records.length === 0) return []
  const names = repositories.people.names(records.flatMap(({ personId }) => (personId === null ? [] : [personId])))
  const placeNames = records.some(({ placeId }) => placeId !== null)
    ? new Map(repositories.agenda.places().map(({ placeId, name }) => [placeId, name]))
    : null
  const heads = repositories.casefiles.heads([...new Set(records.flatMap(({ casefileIds }) => casefileIds))])
  const placed = records.map((record): Placed => ({ ...record, ...localTime(record.startsAt, record.timeZone) }))
  const today = clock.today()
  const casefilesOf = gatherByDay(
    placed.filter((record) => bringsPapers(record, today)),
    context,
  )
  return placed.map((record) => {
    const toBring = casefilesOf(record).flatMap(({ papers }) =>
      papers.filter(({ standing }) => mustBeBrought(standing)),
    )
    return {
      appointmentId: record.appointmentId,
      personId: record.personId,
      personName: record.personId === null ? null : (names.get(record.personId) ?? null),
      title: record.title,
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
      mode: record.mode,
      placeId: record.placeId,
      placeName: record.placeId === null ? null : (placeNames?.get(record.placeId) ?? null),
      place: record.place,
      status: record.status,
      arrivedAt: record.arrivedAt,
      remindBefore: [...record.remindBefore],
      casefiles: record.casefileIds.flatMap((casefileId) => {
        const head = heads.get(casefileId)
        return head === undefined ? [] : [{ casefileId, title: head.sheet.title }]
      }),
      papersToBring: [...new Set(toBring.map(({ label }) => label))],
    }
  })
}

/** {@link appointmentsView} of one. */
export function appointmentView(record: AppointmentRecord, context: ReadContext): Appointment {
  const [view] = appointmentsView([record], context)
  if (view === undefined) throw new Error('an appointment has one view')
  return view
}
