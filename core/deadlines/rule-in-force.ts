import type { CasefileRecord } from '../casefiles/model.ts'
import type { RuleRef } from '../contract/deadlines.ts'
import type { ProcedureSheet } from '../contract/sheets.ts'
import type { Catalogue } from '../procedures/catalogue.ts'
import { type DeadlineRule, ruleAt, ruleDuration, rulesOf } from './rule.ts'

const isSamePlace = (one: DeadlineRule, other: DeadlineRule): boolean =>
  one.ref.of === other.ref.of && one.ref.rank === other.ref.rank

/**
 * The rule of another edition of a sheet that is the same as `pinned`: it counts from the same event (else the day known to the dossier would be
 * counted from wrongly), under the same name, or at the same place when nothing was added or removed. `null` when no rule is surely
 * the same.
 */
function sameRuleIn(sheet: ProcedureSheet, pinned: DeadlineRule, pinnedSheet: ProcedureSheet): DeadlineRule | null {
  const candidates = rulesOf(sheet).filter(
    ({ ref, role, start }) => ref.of === pinned.ref.of && role === pinned.role && start === pinned.start,
  )
  const named = candidates.filter(({ label }) => label === pinned.label)
  const byName = named.find((rule) => isSamePlace(rule, pinned)) ?? named[0]
  if (byName !== undefined) return byName
  if (rulesOf(sheet).length !== rulesOf(pinnedSheet).length) return null
  return candidates.find((rule) => isSamePlace(rule, pinned)) ?? null
}

const canBeDated = ({ computable, duration }: DeadlineRule): boolean =>
  !computable || duration === null || ruleDuration(duration) !== null

/** What a dossier's dates are read from: the sheet it was opened on. */
export type Dossier = Pick<CasefileRecord, 'sheet'>

/**
 * The rule that dates follow: a dossier keeps the sheet it was opened on, its dates alone follow the catalogue. `ref` is a place of the
 * dossier's own sheet, and stays so. When the procedure left the catalogue, or the rule left its sheet or became another, it still counts as
 * the dossier's sheet says. `null` when the dossier's sheet has no such rule.
 */
export function ruleInForce(dossier: Dossier, ref: RuleRef, catalogue: Catalogue): DeadlineRule | null {
  const pinned = ruleAt(dossier.sheet, ref)
  if (pinned === null) return null
  const current = catalogue.procedure(dossier.sheet.id)
  const same = current === null ? null : sameRuleIn(current, pinned, dossier.sheet)
  return same === null || !canBeDated(same) ? pinned : { ...same, ref }
}
