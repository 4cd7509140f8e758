import type { HandoutLanguage } from '../../core/contract/handout-forms.ts'
import shipped from '../../resources/handouts/phrases.json'

type Phrases = (typeof shipped)['ar']['phrases']
export type PhraseName = keyof Phrases
export type PictogramName = keyof (typeof shipped)['ar']['pictograms']

type Translation = {
  readonly direction: string
  /** Who read it over and when; only a person who speaks the language may say so. */
  readonly review: { readonly status: string; readonly by: string | null; readonly on: string | null }
  readonly phrases: Readonly<Phrases>
  readonly pictograms: Readonly<Record<PictogramName, string>>
}

/** The fixed phrases of the second column. */
export const translations: Readonly<Record<HandoutLanguage, Translation>> = shipped

export const isPictogram = (name: string): name is PictogramName => Object.hasOwn(shipped.ar.pictograms, name)

/** A day in the words of another language, in the same calendar and digits as the French beside it; in digits where the system has no words. The year is told when it is not the present one. */
export function dayIn(language: HandoutLanguage, day: string, today: string): string {
  const known = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  return new Intl.DateTimeFormat(known ? language : 'fr', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
    ...(known
      ? { weekday: 'long', day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) }
      : { day: '2-digit', month: '2-digit', year: 'numeric' }),
  }).format(Date.parse(`${day}T00:00:00Z`))
}
