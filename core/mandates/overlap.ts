import type { Theme } from '../contract/sheets.ts'
import { type MandateLife, mandateState } from './state.ts'

type Known = MandateLife & { readonly mandateId: string }

/** What a mandate about to be given asks for. */
export type Wanted = {
  readonly themes: readonly Theme[]
  /** The mandate that this one replaces. */
  readonly renews: string | null
}

/**
 * The mandates in force that already cover one of the wanted themes, the renewed one left out: nobody holds two mandates for the same acts.
 */
export const overlapping = <Mandate extends Known>(
  { themes, renews }: Wanted,
  others: readonly Mandate[],
  now: number,
): readonly Mandate[] =>
  others.filter(
    (other) =>
      other.mandateId !== renews &&
      mandateState(other, now) === 'active' &&
      other.themes.some((theme) => themes.includes(theme)),
  )
