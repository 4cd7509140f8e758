import type { Autonomy } from '../../../core/contract/autonomy.ts'
import { autonomyWords as words } from '../../messages/autonomy.ts'

type Point = Autonomy['procedures'][number]['points'][number]

/** « 3 étapes sans aide, 1 avec aide »: what never happened is left out. */
export const pointWords = ({ alone, withHelp, doneFor }: Point): string =>
  [
    ...(alone > 0 ? [words.alone(alone)] : []),
    ...(withHelp > 0 ? [words.withHelp(withHelp)] : []),
    ...(doneFor > 0 ? [words.doneFor(doneFor)] : []),
  ].join(', ')

/** At most `most` things that she can do, those of these procedures first: what fits on the sheet she takes home. */
export function canDoOnPaper({ canDo }: Autonomy, titles: readonly string[], most: number): readonly string[] {
  const here = canDo.filter(({ title }) => titles.includes(title))
  const elsewhere = canDo.filter(({ title }) => !titles.includes(title))
  return [...new Set([...here, ...elsewhere].map(({ text }) => text))].slice(0, most)
}
