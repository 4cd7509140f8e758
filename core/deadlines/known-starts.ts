import type { CasefileRecord } from '../casefiles/model.ts'
import { isAppealAnswered } from '../casefiles/stage.ts'
import type { ReadContext } from '../context.ts'
import type { ProcedureSheet } from '../contract/sheets.ts'
import type { CalendarDay } from '../shared/calendar.ts'

/** True for a procedure that is itself an appeal: what silence means counts from its own submission. */
export function isItselfAnAppeal({ deadlines }: ProcedureSheet): boolean {
  const silences = deadlines.filter(({ kind }) => kind === 'silence_means')
  return silences.length > 0 && silences.every(({ compute }) => compute.start === 'appeal_filed')
}

/** The day of an event that this dossier already knows; `null` when it must be asked: it is never guessed. */
export function knownStart(casefile: CasefileRecord, event: string, { repositories }: ReadContext): CalendarDay | null {
  const { casefileId, personId, sheet } = casefile
  const submissions = () => repositories.casefiles.submissions(casefileId)
  const request = () => submissions().find(({ appealRank }) => appealRank === null)?.day ?? null
  const appeal = () => submissions().find(({ appealRank }) => appealRank !== null)?.day ?? null
  const answersAppeal = () => isAppealAnswered(casefile, repositories)
  const decision = () => repositories.casefiles.latestDecision(casefileId)

  switch (event) {
    case 'birthday':
      return personId === null ? null : (repositories.people.find(personId)?.birthDay ?? null)
    case 'submission':
      return request()
    case 'complete_file':
      return repositories.casefiles.documentRequests(casefileId).find(({ sentOn }) => sentOn !== null)?.sentOn ?? null
    case 'request_received':
      return repositories.casefiles.documentRequests(casefileId)[0]?.receivedOn ?? null
    case 'appeal_filed':
      return appeal() ?? (isItselfAnAppeal(sheet) ? request() : null)
    case 'decision_notified':
      return answersAppeal() || decision()?.evidence === 'silence' ? null : (decision()?.notifiedOn ?? null)
    case 'implicit_refusal':
      return !answersAppeal() && decision()?.evidence === 'silence' ? (decision()?.notifiedOn ?? null) : null
    case 'appeal_answer':
      return answersAppeal() || isItselfAnAppeal(sheet) ? (decision()?.notifiedOn ?? null) : null
    default:
      return null
  }
}
