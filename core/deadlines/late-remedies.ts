import type { LateRemedy } from '../contract/appeals.ts'
import type { Decision } from '../contract/casefile-life.ts'
import type { DeadlineKind } from '../contract/deadlines.ts'
import type { ProcedureSheet } from '../contract/sheets.ts'
import { addMonths, type CalendarDay } from '../shared/calendar.ts'

export type LateCase = {
  /** What was decided; `null` when only its silence is known, or nothing yet. */
  readonly decision: Pick<Decision, 'notifiedOn' | 'mentionsRemedies' | 'evidence'> | null
  /** How the delays of this dossier's appeals are counted: the year of Czabaj is the administrative courts'. */
  readonly countings: readonly DeadlineKind[]
  /** The catalogue's sheet on legal aid, where there is one. */
  readonly legalAidSheet: Pick<ProcedureSheet, 'source'> | null
}

/** « Un délai raisonnable… sauf circonstances particulières, un an », counted from the day to the same day: it is not franc. */
const REASONABLE_MONTHS = 12

/** True when the delay may not run against the person: the letter does not say how and until when to contest, or nobody knows. */
const mayLackRemedies = ({ decision }: LateCase): boolean =>
  decision !== null && decision.evidence !== 'silence' && decision.mentionsRemedies !== 'yes'

const reasonableYearEnd = (notifiedOn: CalendarDay): CalendarDay => addMonths(notifiedOn, REASONABLE_MONTHS)

/**
 * What remains when a date is behind: never « trop tard, rien à faire ». First what reopens the way (no mention of remedies in the letter, and the
 * year that the administrative courts then give), then what helps whatever the date: legal aid, the right to make a mistake, a request
 * to look at the case again, advice. Each with the reference that was read, and where to check it; none
 * is made up.
 */
export function lateRemedies(late: LateCase): readonly LateRemedy[] {
  const remedies: LateRemedy[] = []
  if (mayLackRemedies(late)) {
    remedies.push({ kind: 'no_mention_of_remedies', until: null, reference: 'CJA, art. R. 421-5', source: null })
    if (late.decision !== null && late.countings.includes('franc')) {
      remedies.push({
        kind: 'reasonable_year',
        until: reasonableYearEnd(late.decision.notifiedOn),
        reference: 'CE, Ass., 13 juillet 2016, n° 387763',
        source: null,
      })
    }
  }
  remedies.push(
    { kind: 'right_to_error', until: null, reference: 'CRPA, art. L. 123-1', source: null },
    { kind: 'gracious_request', until: null, reference: 'CRPA, art. L. 411-2', source: null },
    {
      kind: 'legal_aid',
      until: null,
      reference: late.legalAidSheet?.source.title ?? null,
      source: late.legalAidSheet?.source.url ?? null,
    },
    { kind: 'access_point', until: null, reference: null, source: null },
  )
  return remedies
}
