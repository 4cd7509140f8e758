import type { Casefile } from '../contract/casefiles.ts'
import type { ReadContext } from '../context.ts'
import { appointmentsView } from '../agenda/view.ts'
import { deadlineView } from '../deadlines/view.ts'
import { briefOf, gather } from './gather.ts'
import { allowedStatuses, type CasefileRecord, stepsInOrder } from './model.ts'

/** A dossier whole, as its screen shows it. */
export function casefileView(casefile: CasefileRecord, context: ReadContext): Casefile {
  const { repositories, catalogue, clock } = context
  const [gathered] = gather([casefile], context, clock.today())
  if (gathered === undefined) throw new Error('one dossier gives one gathering')
  const current = catalogue.fingerprint(casefile.procedureId)
  return {
    ...briefOf(gathered, context),
    sheet: casefile.sheet,
    sheetChanged: current !== null && current !== casefile.fingerprint,
    sheetRemoved: current === null,
    steps: [...stepsInOrder(casefile)],
    papers: [...gathered.papers],
    deadlines: gathered.deadlines.map((deadline) => deadlineView(deadline, casefile.sheet)),
    appointments: [...appointmentsView(repositories.agenda.ofCasefiles([casefile.casefileId]), context)],
    timeline: repositories.casefiles
      .timeline(casefile.casefileId)
      .map(({ at, mediatorName, event }) => ({ at, mediatorName, event })),
    draftNote: casefile.draftNote,
    allowedStatuses: [...allowedStatuses(casefile.status)],
  }
}
