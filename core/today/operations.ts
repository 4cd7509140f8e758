import type { ReadContext } from '../context.ts'
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

function deadlinesOfTheWeek({ repositories, clock }: ReadContext) {
  const records = repositories.deadlines.notDoneUntil(addDays(clock.today(), WEEK_DAYS), SHOWN)
  const casefiles = new Map(
    repositories.casefiles
      .many(records.map(({ casefileId }) => casefileId))
      .map((one) => [one.casefileId as string, one]),
  )
  const names = repositories.people.names(
    [...casefiles.values()].flatMap(({ personId }) => (personId === null ? [] : [personId])),
  )
  return records.flatMap((record) => {
    const casefile = casefiles.get(record.casefileId)
    if (casefile === undefined) return []
    const personName = casefile.personId === null ? null : (names.get(casefile.personId) ?? null)
    return [{ ...deadlineView(record, casefile.sheet), title: casefile.sheet.title, personName }]
  })
}

function stepsForTheNetwork({ repositories }: ReadContext) {
  const waiting = repositories.casefiles.waitingForNetwork(SHOWN)
  const casefiles = repositories.casefiles.many(waiting.map(({ casefileId }) => casefileId))
  const names = repositories.people.names(casefiles.flatMap(({ personId }) => (personId === null ? [] : [personId])))
  const waitingSteps = new Set(waiting.map(({ stepId }) => stepId))
  return casefiles.flatMap((casefile) =>
    casefile.steps.flatMap(({ stepId, rank }) => {
      const sheetStep = casefile.sheet.steps[rank]
      if (!waitingSteps.has(stepId) || sheetStep === undefined) return []
      const personName = casefile.personId === null ? null : (names.get(casefile.personId) ?? null)
      const { text, where } = sheetStep
      return [{ casefileId: casefile.casefileId, stepId, text, where, title: casefile.sheet.title, personName }]
    }),
  )
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
