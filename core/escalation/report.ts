import type { EscalationReport } from '../contract/escalation.ts'
import type { ReadContext } from '../context.ts'
import { gatherOne } from '../casefiles/gather.ts'
import type { CasefileRecord } from '../casefiles/model.ts'
import { mustBeBrought } from '../documents/model.ts'
import { standingObstacles } from './obstacles.ts'
import { type Keeps, pseudonymiser } from './pseudonymise.ts'
import type { EscalationRecord } from './repository.ts'
import { escalationTheme } from './theme.ts'

/** Nothing said yet by the mediator. */
export const emptyEscalation: EscalationRecord = { urgency: 'none', urgencyWords: '', asked: '', preparedAt: null }

type Sayings = Pick<EscalationReport, 'obstacles' | 'attempts' | 'submission' | 'urgency' | 'urgencyWords' | 'asked'>

const isBlank = (text: string): boolean => text.trim() === ''

/** What Administration+ would still ask for: it wants the obstacle, the usual way that was tried and what proves it, and a question. */
export function missingFrom(report: Sayings): EscalationReport['missing'] {
  const { obstacles, attempts, submission, urgency, urgencyWords, asked } = report
  const proven =
    (submission !== null && !isBlank(submission.proofNumber)) || attempts.some((one) => !isBlank(one.withWhom))
  const missing: readonly (readonly [EscalationReport['missing'][number], boolean])[] = [
    ['obstacle', obstacles.length === 0],
    ['attempt', attempts.length === 0],
    ['proof', !proven],
    ['asked', isBlank(asked)],
    ['urgency_words', urgency !== 'none' && isBlank(urgencyWords)],
  ]
  return missing.flatMap(([field, lacks]) => (lacks ? [field] : []))
}

function attemptsOf({ casefileId }: CasefileRecord, { repositories, catalogue }: ReadContext) {
  return repositories.exchanges.ofCasefile(casefileId).map(({ day, channel, organisationId, withWhom, said }) => ({
    day,
    channel,
    organisationName: catalogue.organisation(organisationId)?.short_name ?? organisationId,
    withWhom,
    said,
  }))
}

/**
 * The report that Administration+ asks for, from what the dossier holds. Every text that someone typed is pseudonymised; what the catalogue
 * says is quoted as it is.
 */
export function reportOf(casefile: CasefileRecord, context: ReadContext): EscalationReport {
  const { repositories, catalogue } = context
  const { casefileId, sheet } = casefile
  const person = casefile.personId === null ? null : repositories.people.find(casefile.personId)
  const takeOut = pseudonymiser(person)
  let pseudonymised = 0
  const safe = (typed: string, keeps?: Keeps): string => {
    const { text, count } = takeOut(typed, keeps)
    pseudonymised += count
    return text
  }
  const { papers, deadlines } = gatherOne(casefile, context)
  const kept = repositories.escalation.find(casefileId) ?? emptyEscalation
  const organisation = catalogue.organisation(sheet.organisation)
  const [submission] = repositories.casefiles.submissions(casefileId)
  const sayings: Sayings = {
    obstacles: standingObstacles(casefile, repositories.casefiles.timeline(casefileId)).map((one) => ({
      ...one,
      words: safe(one.words),
    })),
    attempts: attemptsOf(casefile, context).map((one) => ({
      ...one,
      withWhom: safe(one.withWhom),
      said: safe(one.said),
    })),
    submission:
      submission === undefined
        ? null
        : { day: submission.day, proofNumber: safe(submission.proofNumber, 'file_number') },
    urgency: kept.urgency,
    urgencyWords: safe(kept.urgencyWords),
    asked: safe(kept.asked),
  }
  const openDates = deadlines
    .filter(({ doneAt }) => doneAt === null)
    .map(({ label, day }) => ({ label: safe(label), day }))
  return {
    casefileId,
    theme: escalationTheme(sheet),
    organisationName: organisation?.short_name ?? sheet.organisation,
    procedureTitle: sheet.title,
    ...sayings,
    stepsDone: casefile.steps.flatMap(({ doneAt, rank }) =>
      doneAt === null ? [] : [sheet.steps[rank]?.text].filter((text) => text !== undefined),
    ),
    papersReady: papers
      .filter(({ standing }) => standing.state === 'valid' || standing.state === 'date_missing')
      .map(({ label }) => label),
    papersMissing: papers.filter(({ standing }) => mustBeBrought(standing)).map(({ label }) => label),
    deadlines: openDates,
    escalationPath: [...(organisation?.escalation ?? [])],
    missing: missingFrom(sayings),
    pseudonymised,
    preparedAt: kept.preparedAt,
  }
}
