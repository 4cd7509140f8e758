import type { Casefile } from '../contract/casefiles.ts'
import type { ReadContext } from '../context.ts'
import { appointmentsView } from '../agenda/view.ts'
import { deadlineView } from '../deadlines/view.ts'
import { briefOf, gatherOne } from './gather.ts'
import { allowedStatuses, type CasefileRecord, stepsInOrder } from './model.ts'

/** A dossier whole, as its screen shows it. */
export function casefileView(casefile: CasefileRecord, context: ReadContext): Casefile {
  const { repositories, catalogue } = context
  const gathered = gatherOne(casefile, context)
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
    timeline: [...repositories.casefiles.timeline(casefile.casefileId)],
    draftNote: casefile.draftNote,
    allowedStatuses: [...allowedStatuses(casefile.status)],
  }
}
