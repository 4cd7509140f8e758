import type { OpeningHours } from '../../../core/contract/agenda.ts'
import { placesWords, ruleWordsOf, weekdays } from '../../messages/places.ts'
import { hoursText } from './typed-hours.ts'

/** The hours of each day of the week, Monday first, as text. */
export const hoursByDay = (hours: readonly OpeningHours[]): readonly string[] =>
  weekdays.map((_name, rank) =>
    hoursText(
      hours.filter(({ weekday }) => weekday === rank + 1).toSorted((one, other) => (one.from < other.from ? -1 : 1)),
    ),
  )

/** The hours of a week in lines, days that follow each other with the same hours told together: « lundi au vendredi : 9 h-12 h ». */
export function hoursLines(hours: readonly OpeningHours[]): readonly string[] {
  if (hours.length === 0) return [placesWords.hoursUnknown]
  const runs: { readonly first: number; last: number; readonly text: string }[] = []
  for (const [rank, text] of hoursByDay(hours).entries()) {
    const run = runs.at(-1)
    if (run !== undefined && run.text === text) run.last = rank
    else runs.push({ first: rank, last: rank, text })
  }
  return runs
    .filter(({ text }) => text !== '')
    .map(({ first, last, text }) => {
      const from = weekdays[first] ?? ''
      const days = first === last ? from : ruleWordsOf.range(from, weekdays[last] ?? '')
      return `${days}\u00A0: ${text}`
    })
}
