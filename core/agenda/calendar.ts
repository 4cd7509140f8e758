import type { SlotRemark } from '../contract/agenda.ts'
import type { CasefileId, PersonId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { gather } from '../casefiles/gather.ts'
import { daysBetween, type CalendarDay } from '../shared/calendar.ts'
import { err, ok } from '../shared/result.ts'
import { instantOf } from '../shared/zone.ts'
import { holidaysWithin, occurrencesOf } from './frame.ts'
import { offeredPlaces } from './places.ts'
import type { AppointmentRecord } from './repository.ts'
import { aroundSlot, slotRemarks } from './slot.ts'

const LONGEST_PERIOD_DAYS = 400

/** True for a period that ends after it begins, at most 400 days later. */
export function isReadablePeriod(from: CalendarDay, endsBefore: CalendarDay): boolean {
  const days = daysBetween(from, endsBefore)
  return days >= 0 && days <= LONGEST_PERIOD_DAYS
}

function withNames(records: readonly AppointmentRecord[], { repositories }: ReadContext) {
  const names = repositories.people.names(records.flatMap(({ personId }) => (personId === null ? [] : [personId])))
  return records.map((record) => ({
    ...record,
    personName: record.personId === null ? null : (names.get(record.personId) ?? null),
  }))
}

/** Papers of these dossiers that are valid today and no longer on `day`. */
function papersExpiring(casefileIds: readonly CasefileId[], day: CalendarDay, context: ReadContext) {
  const casefiles = context.repositories.casefiles.many(casefileIds)
  const papersOn = (when: CalendarDay) => gather(casefiles, context, when).flatMap(({ papers }) => papers)
  const validToday = new Set(
    papersOn(context.clock.today()).flatMap(({ standing }) =>
      standing.state === 'valid' ? [standing.heldDocumentId as string] : [],
    ),
  )
  return papersOn(day).flatMap(({ label, standing }) =>
    standing.state === 'expired' && validToday.has(standing.heldDocumentId) ? [{ label, until: standing.since }] : [],
  )
}

/** Whose appointment it would be: the person said, else that of the dossiers. */
function personOf(personId: PersonId | null, casefileIds: readonly CasefileId[], { repositories }: ReadContext) {
  if (personId !== null) return personId
  const [head] = repositories.casefiles.heads(casefileIds).values()
  return head?.personId ?? null
}

type Handlers = Pick<HandlersOf<'agenda'>, 'agenda.frame' | 'agenda.checkSlot'>

/** What a calendar is drawn on, and what a slot of it deserves to be told. */
export const calendarHandlers = {
  'agenda.frame': ({ from, endsBefore }, context) => {
    if (!isReadablePeriod(from, endsBefore)) return err({ code: 'period_too_long' })
    const { agenda, settings } = context.repositories
    const { timeZone, holidayZone } = settings.read()
    const period = { from, before: endsBefore }
    const names = new Map(agenda.places().map(({ placeId, name }) => [placeId, name]))
    const closures = agenda.closuresFrom(from).filter((closure) => closure.from < endsBefore)
    const permanences = agenda.permanences().map((permanence) => ({
      ...permanence,
      placeName: permanence.placeId === null ? null : (names.get(permanence.placeId) ?? null),
    }))
    return ok({
      holidays: holidaysWithin(period, holidayZone).map(({ day, code }) => ({ day, holiday: code })),
      closures,
      places: [...offeredPlaces(context)],
      permanences: [...occurrencesOf(permanences, period, closures, timeZone, context.recurrences)],
    })
  },

  'agenda.checkSlot': (input, context) => {
    const { agenda, settings } = context.repositories
    const { timeZone, holidayZone } = settings.read()
    const { day, time, durationMinutes, placeId } = input
    const startsAt = instantOf({ day, time }, timeZone)
    if (startsAt === null) return err({ code: 'time_does_not_exist' })
    const { from, before } = aroundSlot({ startsAt, durationMinutes })
    const place = placeId === null ? null : (agenda.places().find((one) => one.placeId === placeId) ?? null)
    const remarks: readonly SlotRemark[] = slotRemarks(
      {
        appointmentId: input.appointmentId,
        personId: personOf(input.personId, input.casefileIds, context),
        withMediator: input.with.kind === 'mediator',
        day,
        time,
        startsAt,
        durationMinutes,
        placeId,
      },
      {
        timeZone,
        holidayZone,
        closures: agenda.closuresFrom(day),
        place,
        appointments: withNames(agenda.between(from, before), context),
        expiring: papersExpiring(input.casefileIds, day, context),
      },
    )
    return ok([...remarks])
  },
} satisfies Handlers
