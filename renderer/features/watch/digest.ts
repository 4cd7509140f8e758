import type { WatchNote } from '../../../core/contract/watch.ts'
import type { NoteLinks } from './note-links.ts'

export type DigestGroup = { readonly owner: string | null; readonly notes: readonly WatchNote[] }

/** Notes under the first organisation or partner that they are about, in the order of the dictionary; the others last. */
export function digestOf(notes: readonly WatchNote[], linksOf: (note: WatchNote) => NoteLinks): readonly DigestGroup[] {
  const latestFirst = notes.toSorted((one, other) => other.day.localeCompare(one.day))
  const groups = Map.groupBy(latestFirst, (note) => linksOf(note).organisations[0] ?? note.partners[0] ?? null)
  return [...groups]
    .map(([owner, of]) => ({ owner, notes: of }))
    .toSorted((one, other) => {
      if (one.owner === null || other.owner === null) return Number(one.owner === null) - Number(other.owner === null)
      return one.owner.localeCompare(other.owner, 'fr')
    })
}
