import type { TrailLine } from '../../../core/contract/deadlines.ts'
import { dayFull } from '../../messages/dates.ts'
import { holidayNames, trailWords as words } from '../../messages/deadlines.ts'

function lengthWords({ months, days }: { readonly months: number; readonly days: number }): string {
  const parts = [months === 0 ? '' : words.months(months), days === 0 ? '' : words.days(days)]
  return parts.filter((part) => part !== '').join(words.and) || words.nothing
}

/** A code that this version of the screens does not know is still a day off. */
const nameOf = (code: string | null): string =>
  code !== null && Object.hasOwn(holidayNames, code)
    ? holidayNames[code as keyof typeof holidayNames]
    : words.someHoliday

function movedWords({ from, because, holiday, reached }: Extract<TrailLine, { kind: 'moved' }>): string {
  switch (because) {
    case 'saturday':
    case 'sunday':
      return words[because](dayFull(from), dayFull(reached))
    case 'holiday':
      return words.holiday(dayFull(from), nameOf(holiday), dayFull(reached))
    default:
      return because satisfies never
  }
}

/** One line of the reasoning of a date, in words: the days are whole, with their year, to be checked with a calendar in hand. */
export function trailSentence(line: TrailLine): string {
  switch (line.kind) {
    case 'start':
      return words.start(dayFull(line.day))
    case 'given':
      return words.given(dayFull(line.day))
    case 'fixed':
      return words.fixed(dayFull(line.reached))
    case 'next_occurrence':
      return line.dayOfMonth === null
        ? words.next(dayFull(line.reached))
        : words.nextOn(line.dayOfMonth, dayFull(line.reached))
    case 'added':
      return words.added(lengthWords(line), dayFull(line.reached))
    case 'removed':
      return words.removed(lengthWords(line), dayFull(line.reached))
    case 'working_days':
      return words[line.week](line.days, dayFull(line.reached))
    case 'distance':
      return words.distance(line.months, dayFull(line.reached))
    case 'adjusted':
      return words.adjusted[line.how](dayFull(line.reached))
    case 'franc':
      return words.franc(dayFull(line.reached))
    case 'moved':
      return movedWords(line)
    case 'suspended':
      return words.suspended(line.days, dayFull(line.reached))
    case 'silence_effective':
      return words.effective(dayFull(line.reached))
    case 'margin':
      return words.margin(line.days, dayFull(line.reached))
    default:
      return line satisfies never
  }
}
