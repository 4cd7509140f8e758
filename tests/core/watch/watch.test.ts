import { describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { noWatchFilter } from '../../../core/contract/watch.ts'
import { nobody, only } from '../../support/desk.ts'
import { type Door, openedDoor } from '../../support/door.ts'
import { aWatchNote } from '../../support/watch.ts'

const refused = (code: string) => ({ ok: false, error: { code } })

type Filter = Input<'watch.list'>['filter']
type Details = Input<'watch.write'>['details']
const writer =
  (door: Door) =>
  (details: Partial<Details> = {}, watchNoteId: string | null = null) =>
    door.ask('watch.write', { watchNoteId, details: { ...aWatchNote, ...details } })
const list = (door: Door, filter: Partial<Filter> = {}, limit = 50) =>
  door.ask('watch.list', { filter: { ...noWatchFilter, ...filter }, limit })
const titles = async (door: Door, filter: Partial<Filter> = {}) =>
  (await list(door, filter)).notes.map(({ title }) => title)

describe('the watch', () => {
  it('keeps a note with its source, its words and what it is about; corrected in place, taken out', async () => {
    const door = await openedDoor()
    const write = writer(door)
    const details = {
      ...aWatchNote,
      sourceTitle: 'Légifrance',
      sourceAddress: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042339682',
      tags: ['logement', 'délais'],
      procedureIds: ['caf-aide-logement'],
      organisationIds: ['caf'],
      partners: ['Mairie de Testville'],
      reviewOn: '2026-09-01',
    }
    const { watchNoteId } = await write(details)
    expect(only((await list(door)).notes)).toEqual({ ...details, watchNoteId, isDue: false })
    await write({ ...details, title: 'Corrigé' }, watchNoteId)
    expect(await titles(door)).toEqual(['Corrigé'])
    await door.ask('watch.remove', { watchNoteId })
    expect(await list(door)).toEqual({ notes: [], total: 0, due: 0, tags: [], partners: [] })
    const gone = refused('watch_note_unknown')
    expect(await door.call('watch.remove', { watchNoteId })).toEqual(gone)
    expect(await door.call('watch.write', { watchNoteId: nobody, details: aWatchNote })).toEqual(gone)
    expect(await door.call('watch.confirm', { watchNoteId: nobody, reviewOn: null })).toEqual(gone)
  })

  it('finds by word, organisation, procedure and period; offers the words already used, each once', async () => {
    const door = await openedDoor()
    const write = writer(door)
    await write({ title: 'A', day: '2026-01-10', tags: ['Logement'], organisationIds: ['caf'] })
    await write({ title: 'B', day: '2026-02-10', tags: ['logement', 'été'], procedureIds: ['caf-aide-logement'] })
    await write({ title: 'C', day: '2026-03-01', partners: ['CCAS'] })
    expect(await titles(door)).toEqual(['C', 'B', 'A'])
    expect(await titles(door, { tag: 'LOGEMENT' })).toEqual(['B', 'A'])
    expect(await titles(door, { organisationId: 'caf' })).toEqual(['A'])
    expect(await titles(door, { procedureId: 'caf-aide-logement' })).toEqual(['B'])
    expect(await titles(door, { from: '2026-02-10', to: '2026-02-28' })).toEqual(['B'])
    expect(await list(door, {}, 1)).toMatchObject({ total: 3, tags: ['été', 'logement'], partners: ['CCAS'] })
    expect((await list(door, {}, 1)).notes).toHaveLength(1)
    const reversed = { ...noWatchFilter, from: '2026-02-10', to: '2026-02-09' }
    expect(await door.call('watch.list', { filter: reversed, limit: 1 })).toEqual(refused('period_reversed'))
  })

  it('puts first what must be read again, recalls it that morning, and lets it rest once it was', async () => {
    const door = await openedDoor()
    const write = writer(door)
    const due = await write({ title: 'Vieille', day: '2026-01-01', reviewOn: '2026-03-05' })
    await write({ title: 'Récente', day: '2026-03-01', reviewOn: '2026-09-01' })
    expect(await titles(door, { dueOnly: true })).toEqual([])
    door.clock.advance(4 * 86_400_000)
    expect(await titles(door)).toEqual(['Vieille', 'Récente'])
    expect(await list(door, { dueOnly: true })).toMatchObject({ due: 1, total: 1 })
    const recalled = only((await door.ask('reminders.list', {})).due)
    expect(recalled).toMatchObject({ about: { kind: 'watch', title: 'Vieille', on: '2026-03-05' }, personId: null })
    const { watchNoteId } = due
    expect(await door.call('watch.confirm', { watchNoteId, reviewOn: '2026-03-06' })).toEqual(refused('review_in_past'))
    expect(await door.ask('watch.confirm', { watchNoteId, reviewOn: '2026-09-06' })).toMatchObject({ isDue: false })
    expect((await door.ask('reminders.list', {})).due).toEqual([])
    expect(await titles(door)).toEqual(['Récente', 'Vieille'])
    expect(await door.ask('watch.confirm', { watchNoteId, reviewOn: null })).toMatchObject({ reviewOn: null })
  })

  it('is linked to what the catalogue has', async () => {
    const door = await openedDoor()
    const call = (details: Partial<Details>) =>
      door.call('watch.write', { watchNoteId: null, details: { ...aWatchNote, ...details } })
    expect(await call({ procedureIds: ['aucune'] })).toEqual(refused('procedure_unknown'))
    expect(await call({ organisationIds: ['aucun'] })).toEqual(refused('organisation_unknown'))
  })

  it.each([
    ['javascript:alert(1)'],
    ['www.caf.fr'],
    ['https://www.caf.fr/ espace'],
    ['https://www.caf.fr/"onclick'],
    [`https://www.caf.fr/${'a'.repeat(1_000)}`],
  ])('refuses as a source %s', async (sourceAddress) => {
    const door = await openedDoor()
    expect(
      await door.call('watch.write', { watchNoteId: null, details: { ...aWatchNote, sourceAddress } }),
    ).toMatchObject(refused('invalid_input'))
  })
})
