import type { Decision, Submission } from '../contract/casefile-life.ts'
import type { Casefile } from '../contract/casefiles.ts'
import type { ReadContext } from '../context.ts'
import { appointmentsView } from '../agenda/view.ts'
import { deadlineView } from '../deadlines/view.ts'
import { briefOf, gatherOne } from './gather.ts'
import { questionsOf } from './questions.ts'
import { allowedStatuses, type CasefileRecord, stepsInOrder } from './model.ts'
import type { DecisionRecord, SubmissionRecord } from './repository.ts'
import { silenceOf } from './silence.ts'

export const submissionView = ({
  day,
  channel,
  proofNumber,
  personSigned,
  personPaid,
  appealRank,
}: SubmissionRecord): Submission => ({ day, channel, proofNumber, personSigned, personPaid, appealRank })

const decisionView = ({ outcome, notifiedOn, evidence, reference, mentionsRemedies }: DecisionRecord): Decision => ({
  outcome,
  notifiedOn,
  evidence,
  reference,
  mentionsRemedies,
})

/** A dossier whole, as its screen shows it. */
export function casefileView(casefile: CasefileRecord, context: ReadContext): Casefile {
  const { repositories, catalogue } = context
  const gathered = gatherOne(casefile, context)
  const current = catalogue.fingerprint(casefile.procedureId)
  const [submission] = repositories.casefiles.submissions(casefile.casefileId)
  const decision = repositories.casefiles.latestDecision(casefile.casefileId)
  return {
    ...briefOf(gathered, context),
    sheet: casefile.sheet,
    sheetChanged: current !== null && current !== casefile.fingerprint,
    sheetRemoved: current === null,
    steps: [...stepsInOrder(casefile, repositories.settings.read().network)],
    papers: [...gathered.papers],
    deadlines: gathered.deadlines.map((deadline) => deadlineView(deadline, casefile, context)),
    appointments: [...appointmentsView(repositories.agenda.ofCasefiles([casefile.casefileId]), context)],
    timeline: [...repositories.casefiles.timeline(casefile.casefileId)],
    draftNote: casefile.draftNote,
    allowedStatuses: [...allowedStatuses(casefile.status)],
    questions: [...questionsOf(casefile, context)],
    submission: submission === undefined ? null : submissionView(submission),
    decision: decision === null ? null : decisionView(decision),
    silence: silenceOf(casefile, context),
    personMust: { sign: casefile.sheet.personal_signature_required === true, pay: casefile.sheet.payment },
    openVisitId: repositories.visits.unfinishedOfCasefile(casefile.casefileId)?.visitId ?? null,
  }
}
