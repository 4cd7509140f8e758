import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import { partialDate } from '../../messages/dates.ts'
import { sheetWords as words } from '../../messages/procedures.ts'

/** A yes, a no, or « non renseigné » when no source says: never a silent no. */
export const knownOr = (fact: boolean | null, yes: string, no: string): string => {
  if (fact === null) return words.unknown
  return fact ? yes : no
}

/** The price as the sheet quotes it; one that is known to exist without its amount says so. */
export function costWords({ cost, payment }: Pick<ProcedureSheet, 'cost' | 'payment'>): string {
  if (cost !== null) return cost
  return payment ? words.paid : words.unknown
}

/** The paper form by its name and its number. */
export function formWords(paper: ProcedureSheet['channels']['paper']): string {
  if (paper === null) return words.unknown
  const { form, cerfa } = paper
  const named = [form, cerfa === null ? null : words.cerfa(cerfa)]
  const said = named.filter((part) => part !== null)
  return said.length === 0 ? words.unknown : said.join(', ')
}

/** How old the freshest source is, and what to do about it. */
export function ageSentence({
  freshest_source_date: date,
  needs_recheck: stale,
}: Pick<ProcedureSheet, 'freshest_source_date' | 'needs_recheck'>): string {
  if (date === null) return words.staleNotDated
  return stale ? words.staleSince(partialDate(date)) : words.freshest(partialDate(date))
}
