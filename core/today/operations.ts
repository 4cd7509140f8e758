import type { ReadContext, ReadRepositories } from '../context.ts'
import type { CasefileHead } from '../casefiles/repository.ts'
import type { HandlersOf } from '../handlers.ts'
import type { Appointment } from '../contract/agenda.ts'
import { unsettledAppointments } from '../agenda/settling.ts'
import { appointmentsView } from '../agenda/view.ts'
import { briefsOf } from '../casefiles/gather.ts'
import { deadlineView } from '../deadlines/view.ts'
import { addDays, type CalendarDay } from '../shared/calendar.ts'
import { mandateState } from '../mandates/state.ts'
import { ok } from '../shared/result.ts'
import { startOfDay } from '../shared/zone.ts'
import { visitsView } from '../visits/operations.ts'

const SHOWN = 50
const WEEK_DAYS = 7

/** Whose dossiers these lines are of, and on which sheets, in one round of queries. */
function headsOf(lines: readonly { readonly casefileId: string }[], { casefiles, people }: ReadRepositories) {
  const heads = casefiles.heads([...new Set(lines.map(({ casefileId }) => casefileId))])
  const names = people.names([...heads.values()].flatMap(({ personId }) => (personId === null ? [] : [personId])))
  const nameOf = ({ personId }: CasefileHead) => (personId === null ? null : (names.get(personId) ?? null))
  return { heads, nameOf }
}

function deadlinesOfTheWeek(context: ReadContext) {
  const { repositories, clock } = context
  const records = repositories.deadlines.notDoneUntil(addDays(clock.today(), WEEK_DAYS), SHOWN)
  const { heads, nameOf } = headsOf(records, repositories)
  return records.flatMap((record) => {
    const head = heads.get(record.casefileId)
    if (head === undefined) return []
    return [{ ...deadlineView(record, head, context), title: head.sheet.title, personName: nameOf(head) }]
  })
}

function stepsForTheNetwork({ repositories }: ReadContext) {
  const waiting = repositories.casefiles.waitingForNetwork(SHOWN)
  const { heads, nameOf } = headsOf(waiting, repositories)
  return waiting.flatMap(({ casefileId, stepId, rank }) => {
    const head = heads.get(casefileId)
    const sheetStep = head?.sheet.steps[rank]
    if (head === undefined || sheetStep === undefined) return []
    const { text, where } = sheetStep
    return [{ casefileId: head.casefileId, stepId, text, where, title: head.sheet.title, personName: nameOf(head) }]
  })
}

/** Soonest first; without a date last. */
const compareDays = (one: CalendarDay | null, other: CalendarDay | null): number => {
  if (one === other) return 0
  if (one === null || other === null) return one === null ? 1 : -1
  return one < other ? -1 : 1
}

/**
 * What was computed when a dossier last changed may have aged: a paper that expired since is now for the person to bring, an answer that did not
 * come in time is now for the mediator to ask for.
 */
function whereMediatorMustAct(context: ReadContext) {
  const { casefiles } = context.repositories
  const today = context.clock.today()
  const ids = [...casefiles.idsByNextActor('mediator', SHOWN), ...casefiles.idsOverdue('organisation', today, SHOWN)]
  const listed = briefsOf(ids, context)
  const toAct = listed.filter(({ next }) => next.who === 'mediator')
  const total = casefiles.countByNextActor('mediator') + casefiles.countOverdue('organisation', today)
  return {
    toAct: toAct.toSorted((one, other) => compareDays(one.next.by, other.next.by)).slice(0, SHOWN),
    toActTotal: total - (listed.length - toAct.length),
  }
}

/** A mandate that ended before its paper came no longer owes it. */
function mandatePapersOfTheWeek({ repositories, clock }: ReadContext) {
  const due = repositories.mandates
    .papersDueUntil(addDays(clock.today(), WEEK_DAYS), SHOWN)
    .filter((mandate) => mandateState(mandate, clock.now()) === 'active')
  const names = repositories.people.names(due.map(({ personId }) => personId))
  return due.flatMap(({ mandateId, personId, paperDueOn }) =>
    paperDueOn === null ? [] : [{ mandateId, personId, personName: names.get(personId) ?? '', dueOn: paperDueOn }],
  )
}

const HOUR_MS = 3_600_000
const HALF_A_YEAR_MS = 182 * 24 * HOUR_MS

/**
 * Whether the computer's clock contradicts what was last written. An hour behind is a clock that was set back; half a year ahead without one
 * change is more likely a wrong clock than a desk left alone.
 */
export function clockDoubt(now: number, lastChangeAt: number | null) {
  if (lastChangeAt === null) return null
  if (now < lastChangeAt - HOUR_MS) return { doubt: 'behind' as const, lastChangeAt }
  if (now > lastChangeAt + HALF_A_YEAR_MS) return { doubt: 'ahead' as const, lastChangeAt }
  return null
}

/** Who waits to be received comes first, by arrival; the others keep the order of the day. */
const waitingFirst = (appointments: readonly Appointment[]): Appointment[] =>
  appointments.toSorted((one, other) => (one.arrivedAt ?? Infinity) - (other.arrivedAt ?? Infinity) || 0)

export const todayHandlers = {
  'today.read': (_input, context) => {
    const { repositories, clock } = context
    const day = clock.today()
    const { timeZone } = repositories.settings.read()
    const appointments = repositories.agenda.between(startOfDay(day, timeZone), startOfDay(addDays(day, 1), timeZone))
    const { toAct, toActTotal } = whereMediatorMustAct(context)
    return ok({
      day,
      appointments: waitingFirst(appointmentsView(appointments, context)),
      unsettledAppointments: unsettledAppointments(context),
      deadlines: deadlinesOfTheWeek(context),
      toAct,
      toActTotal,
      online: stepsForTheNetwork(context),
      onlineTotal: repositories.casefiles.countWaitingForNetwork(),
      unfinishedVisits: [...visitsView(repositories.visits.unfinished(SHOWN), context)],
      mandatePapers: mandatePapersOfTheWeek(context),
      clock: clockDoubt(clock.now(), repositories.casefiles.latestChangeAt()),
    })
  },
} satisfies HandlersOf<'today'>
