import type { WatchFilter, WatchNote } from '../contract/watch.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import type { WatchRecord } from './repository.ts'

/** A note as a screen shows it on a day. */
export const noteOf = ({ watchNoteId, details }: WatchRecord, today: CalendarDay): WatchNote => ({
  ...details,
  watchNoteId,
  isDue: details.reviewOn !== null && details.reviewOn <= today,
})

/** Compares words as a hand types them: without case. */
const sameWord = (one: string, other: string): boolean =>
  one.localeCompare(other, 'fr', { sensitivity: 'accent' }) === 0

export const answers = (note: WatchNote, filter: WatchFilter): boolean => {
  const { from, to, tag, organisationId, procedureId, dueOnly } = filter
  return (
    (from === null || note.day >= from) &&
    (to === null || note.day <= to) &&
    (tag === null || note.tags.some((one) => sameWord(one, tag))) &&
    (organisationId === null || note.organisationIds.includes(organisationId)) &&
    (procedureId === null || note.procedureIds.includes(procedureId)) &&
    (!dueOnly || note.isDue)
  )
}

/** What must be read again first, the longest due before the others; then the order that they came in. */
export function dueFirst(notes: readonly WatchNote[]): readonly WatchNote[] {
  const due = notes.filter(({ isDue }) => isDue)
  const others = notes.filter(({ isDue }) => !isDue)
  return [...due.toSorted((one, other) => (one.reviewOn ?? '').localeCompare(other.reviewOn ?? '')), ...others]
}

/** Words already used, each once, in the order of the dictionary. */
export function wordsUsed(words: readonly string[]): string[] {
  const each: string[] = []
  for (const word of words) if (!each.some((known) => sameWord(known, word))) each.push(word)
  return each.toSorted((one, other) => one.localeCompare(other, 'fr'))
}
