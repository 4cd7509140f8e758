import type { ReadContext, ReadRepositories } from '../context.ts'
import type { CasefileHead } from '../casefiles/repository.ts'
import type { HandlersOf } from '../handlers.ts'
import { appointmentsView } from '../agenda/view.ts'
import { briefsOf } from '../casefiles/gather.ts'
import { deadlineView } from '../deadlines/view.ts'
import { addDays } from '../shared/calendar.ts'
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

function deadlinesOfTheWeek({ repositories, clock }: ReadContext) {
  const records = repositories.deadlines.notDoneUntil(addDays(clock.today(), WEEK_DAYS), SHOWN)
  const { heads, nameOf } = headsOf(records, repositories)
  return records.flatMap((record) => {
    const head = heads.get(record.casefileId)
    if (head === undefined) return []
    return [{ ...deadlineView(record, head.sheet), title: head.sheet.title, personName: nameOf(head) }]
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

/** What was computed when a dossier last changed may have aged: a paper that expired since is now for the person to bring. */
function whereMediatorMustAct(context: ReadContext) {
  const { casefiles } = context.repositories
  const listed = briefsOf(casefiles.idsByNextActor('mediator', SHOWN), context)
  const toAct = listed.filter(({ next }) => next.who === 'mediator')
  return { toAct, toActTotal: casefiles.countByNextActor('mediator') - (listed.length - toAct.length) }
}

export const todayHandlers = {
  'today.read': (_input, context) => {
    const { repositories, clock } = context
    const day = clock.today()
    const { timeZone } = repositories.settings.read()
    const appointments = repositories.agenda.between(startOfDay(day, timeZone), startOfDay(addDays(day, 1), timeZone))
    const { toAct, toActTotal } = whereMediatorMustAct(context)
    return ok({
      day,
      appointments: [...appointmentsView(appointments, context)],
      deadlines: deadlinesOfTheWeek(context),
      toAct,
      toActTotal,
      online: stepsForTheNetwork(context),
      onlineTotal: repositories.casefiles.countWaitingForNetwork(),
      unfinishedVisits: [...visitsView(repositories.visits.unfinished(SHOWN), context)],
    })
  },
} satisfies HandlersOf<'today'>
