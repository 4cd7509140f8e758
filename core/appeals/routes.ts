import type { AppealRoute, PriorAppealAnswer } from '../contract/appeals.ts'
import type { ProcedureSheet, SheetAppeal } from '../contract/sheets.ts'

type Body = SheetAppeal['compute']['body_kind']
type Standing = AppealRoute['standing']

const priorBodies: ReadonlySet<Body> = new Set(['cra', 'cmra', 'rapo_other'])
const courts: ReadonlySet<Body> = new Set(['judicial_court', 'administrative_court'])
const courtesies: ReadonlySet<Body> = new Set(['gracious', 'hierarchical'])

/** When the page that states an appeal was last read; else the sheet's main page; else its freshest one. `null` when nothing tells. */
export function lastVerified(sheet: ProcedureSheet, { source }: SheetAppeal): string | null {
  const own = [sheet.source, ...sheet.other_sources].find(({ url }) => url === source)
  return own?.seen ?? sheet.source.seen ?? sheet.freshest_source_date
}

/** A route that nothing written supports is shown, and cannot be taken from here. */
export const isSupported = (sheet: ProcedureSheet, appeal: SheetAppeal): boolean =>
  appeal.source !== null && lastVerified(sheet, appeal) !== null

/** A court, whatever its name: also a body that is only reached by the answer to a first appeal. */
const isCourt = ({ compute }: SheetAppeal): boolean =>
  courts.has(compute.body_kind) || (compute.body_kind === 'other' && compute.start === 'appeal_answer')

const isMandatory = (appeal: SheetAppeal): boolean => appeal.compute.mandatory_before_court === true && !isCourt(appeal)

export type AppealCase = {
  /** « La décision mentionne-t-elle un recours préalable obligatoire ? » */
  readonly priorAppeal: PriorAppealAnswer
  /** True when an appeal was answered already: the court is open. */
  readonly answered: boolean
}

/**
 * Where each appeal of a sheet stands, by rank. A mandatory prior appeal, known to the sheet or mentioned by the decision, comes first; the court
 * comes after it; a gracious or hierarchical appeal is then hidden, because it never keeps the delay of the mandatory one (CRPA L.412-4).
 */
export function standingsOf(sheet: ProcedureSheet, { priorAppeal, answered }: AppealCase): readonly Standing[] {
  const mentioned = priorAppeal === 'yes'
  const isPrior = (appeal: SheetAppeal) =>
    isMandatory(appeal) ||
    (mentioned && priorBodies.has(appeal.compute.body_kind) && appeal.compute.mandatory_before_court === null)
  const hasPrior = mentioned || sheet.appeal.some(isMandatory)

  return sheet.appeal.map((appeal): Standing => {
    if (hasPrior && courtesies.has(appeal.compute.body_kind)) return 'hidden_by_prior_appeal'
    if (!isSupported(sheet, appeal)) return 'no_source'
    if (isPrior(appeal)) return answered ? 'possible' : 'first'
    if (hasPrior && !answered && isCourt(appeal)) return 'after_prior_appeal'
    return 'possible'
  })
}

const order: Readonly<Record<Standing, number>> = {
  first: 0,
  possible: 1,
  after_prior_appeal: 2,
  hidden_by_prior_appeal: 3,
  no_source: 4,
}

/** The order in which a screen shows them: what comes first, then what is possible, then the rest; each as the sheet ranks it. */
export const inOrder = (routes: readonly AppealRoute[]): AppealRoute[] =>
  routes.toSorted((one, other) => order[one.standing] - order[other.standing] || one.rank - other.rank)

/** The appeals whose dates a refusal sets: those that come first, or any possible one when none does. */
export function ranksToDate(sheet: ProcedureSheet, situation: AppealCase): readonly number[] {
  const standings = standingsOf(sheet, situation)
  const ranksOf = (standing: Standing) => standings.flatMap((one, rank) => (one === standing ? [rank] : []))
  const first = ranksOf('first')
  return first.length > 0 ? first : ranksOf('possible')
}
