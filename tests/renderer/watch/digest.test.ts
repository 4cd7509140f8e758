import { describe, expect, it } from 'vitest'
import { WatchNote } from '../../../core/contract/watch.ts'
import { digestOf } from '../../../renderer/features/watch/digest.ts'
import { aWatchNote } from '../../support/watch.ts'

const note = (title: string, details: Partial<WatchNote> = {}): WatchNote =>
  WatchNote.parse({
    ...aWatchNote,
    watchNoteId: '0198a000-0000-7000-8000-000000000001',
    isDue: false,
    title,
    ...details,
  })
const linksOf = ({ organisationIds }: WatchNote) => ({
  procedures: [],
  organisations: organisationIds.map((id) => id.toUpperCase()),
})

describe('the digest', () => {
  it('tells notes once, under the first organisation or partner that they are about, the latest first', () => {
    const groups = digestOf(
      [
        note('Ancienne', { day: '2026-01-01', organisationIds: WatchNote.shape.organisationIds.parse(['caf']) }),
        note('De personne'),
        note('Récente', { day: '2026-02-01', organisationIds: WatchNote.shape.organisationIds.parse(['caf', 'cpam']) }),
        note('Du réseau', { partners: ['Écrivain public'] }),
        note('Du CCAS', { partners: ['CCAS'] }),
      ],
      linksOf,
    )
    expect(groups.map(({ owner, notes }) => [owner, ...notes.map(({ title }) => title)])).toEqual([
      ['CAF', 'Récente', 'Ancienne'],
      ['CCAS', 'Du CCAS'],
      ['Écrivain public', 'Du réseau'],
      [null, 'De personne'],
    ])
  })
})
