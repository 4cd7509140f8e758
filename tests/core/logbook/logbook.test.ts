import { describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { nobody, sharedDoor } from '../../support/desk.ts'
import { aPassphrase } from '../../support/door.ts'
import { aPage } from '../../support/logbook.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })
const write = (details: Partial<Input<'logbook.write'>['details']> = {}, entryId: string | null = null) =>
  door().ask('logbook.write', { entryId, details: { ...aPage, areas: ['mediation'], ...details } })

describe('the logbook', () => {
  it('keeps its pages, the latest day first, and opens again with the passphrase', async () => {
    const first = await write({ title: 'Premier', day: '2026-02-01' })
    const third = await write({ title: 'Troisième', day: '2026-02-20', areas: ['social_watch', 'professional_stance'] })
    const second = await write({ title: 'Deuxième', day: '2026-02-10', competence: 'Une compétence recopiée' })
    const expected = { isOpen: true, entries: [third, second, first], unreadable: 0 }
    expect(await door().ask('logbook.read', {})).toEqual(expected)
    await door().ask('session.lock', {})
    expect(await door().call('logbook.read', {})).toEqual(refused('locked'))
    await door().ask('session.unlock', { passphrase: aPassphrase })
    expect(await door().ask('logbook.read', {})).toEqual(expected)
    for (const { entryId } of [first, second, third]) await door().ask('logbook.remove', { entryId })
  })

  it('has its pages corrected in place and taken out', async () => {
    const { entryId } = await write()
    const corrected = await write({ again: 'Demander d’abord.' }, entryId)
    expect(await door().ask('logbook.read', {})).toMatchObject({ entries: [{ ...corrected, entryId }] })
    await door().ask('logbook.remove', { entryId })
    expect(await door().ask('logbook.read', {})).toMatchObject({ entries: [] })
    const gone = refused('logbook_entry_unknown')
    expect(await door().call('logbook.remove', { entryId })).toEqual(gone)
    expect(await door().call('logbook.write', { entryId: nobody, details: aPage })).toEqual(gone)
  })

  it('takes no area twice', async () => {
    const twice = { ...aPage, areas: ['mediation' as const, 'mediation' as const] }
    expect(await door().call('logbook.write', { entryId: null, details: twice })).toMatchObject(
      refused('invalid_input'),
    )
  })
})
