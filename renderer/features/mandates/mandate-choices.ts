import type { Mandate, MandateChannel, MandateDays } from '../../../core/contract/mandates.ts'
import type { Theme } from '../../../core/contract/sheets.ts'
import { mandateWords as words } from '../../messages/mandates.ts'

/** What is chosen for a mandate, complete or not. */
export type MandateChoices = {
  readonly themes: readonly Theme[]
  readonly days: MandateDays | null
  readonly channels: readonly MandateChannel[]
  readonly otherStructure: 'no' | 'yes' | 'does_not_know' | null
}

/** Where a new mandate begins: the former one when it renews it, else the domains of the dossiers in hand. */
export function firstChoices(renews: Mandate | null, suggested: readonly Theme[]): MandateChoices {
  if (renews !== null) {
    return { themes: renews.themes, days: renews.days, channels: renews.channels, otherStructure: null }
  }
  return {
    themes: suggested,
    days: null,
    channels: ['online', 'phone'],
    otherStructure: null,
  }
}

/** Each domain that a mandate in force already covers, with when it ends (ms UTC). */
export type CoveredThemes = ReadonlyMap<Theme, number>

/** Nobody holds two mandates for the same acts: the domains already covered, those of the mandate being renewed left out. */
export const coveredThemes = (mandates: readonly Mandate[], renews: Mandate | null): CoveredThemes =>
  new Map(
    mandates
      .filter(({ mandateId, state }) => state === 'active' && mandateId !== renews?.mandateId)
      .flatMap(({ themes, endsAt }) => themes.map((theme) => [theme, endsAt ?? 0] as const)),
  )

export type ChoiceProblems = Partial<Record<keyof MandateChoices, string>>

/** What is missing, beside its question; empty when the text can be written. */
export function choiceProblems({ themes, days, channels, otherStructure }: MandateChoices): ChoiceProblems {
  return {
    ...(themes.length === 0 ? { themes: words.themesMissing } : {}),
    ...(days === null ? { days: words.daysMissing } : {}),
    ...(channels.length === 0 ? { channels: words.channelsMissing } : {}),
    ...(otherStructure === null ? { otherStructure: words.otherMissing } : {}),
  }
}
