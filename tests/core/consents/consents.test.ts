import { beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { aPerson, nobody, only, sharedDoor, the } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

type Wanted = Partial<Omit<Input<'consents.record'>, 'personId'>>
const given = (personId: string, wanted: Wanted): Input<'consents.record'> => ({
  personId,
  kind: 'keep_file',
  structure: '',
  channels: [],
  how: 'said',
  ...wanted,
})
const record = (personId: string, wanted: Wanted) => door().ask('consents.record', given(personId, wanted))
const refused = (code: string) => ({ ok: false, error: { code } })

describe('the three consents', () => {
  it('are separate: one says nothing of the others', async () => {
    const personId = await aPerson(door())
    const { consents } = await record(personId, { kind: 'keep_file' })
    expect(only(consents)).toMatchObject({
      kind: 'keep_file',
      how: 'said',
      givenAt: door().clock.now(),
      withdrawnAt: null,
      mediatorName: 'Dominique Test',
    })
    await record(personId, { kind: 'share', structure: 'CCAS de Testville' })
    const all = await record(personId, { kind: 'be_contacted', channels: ['sms'], how: 'written' })
    expect(all.consents.map(({ kind }) => kind).toSorted()).toEqual(['be_contacted', 'keep_file', 'share'])
  })

  it('given twice are one, dated the first time', async () => {
    const personId = await aPerson(door())
    const first = await record(personId, { kind: 'keep_file' })
    door().clock.advance(86_400_000)
    expect(await record(personId, { kind: 'keep_file', how: 'written' })).toEqual(first)
  })

  it('for sharing are one per structure, however it is written', async () => {
    const personId = await aPerson(door())
    await record(personId, { kind: 'share', structure: 'Épicerie sociale' })
    expect((await record(personId, { kind: 'share', structure: 'EPICERIE  SOCIALE' })).consents).toHaveLength(1)
    expect((await record(personId, { kind: 'share', structure: 'Mission locale' })).consents).toHaveLength(2)
  })

  it('for being contacted add only the new channels, each withdrawn with the consent that gave it', async () => {
    const personId = await aPerson(door())
    await record(personId, { kind: 'be_contacted', channels: ['phone', 'sms', 'sms'] })
    const { consents } = await record(personId, { kind: 'be_contacted', channels: ['sms', 'email'] })
    expect(new Set(consents.map(({ channels }) => channels.join(' ')))).toEqual(new Set(['email', 'phone sms']))
  })

  it('keep nothing that they are not about', async () => {
    const personId = await aPerson(door())
    const { consents } = await record(personId, { kind: 'keep_file', structure: 'CCAS', channels: ['sms'] })
    expect(only(consents)).toMatchObject({ structure: '', channels: [] })
  })

  it('need to say with whom, and by which means', async () => {
    const personId = await aPerson(door())
    const share = given(personId, { kind: 'share', structure: '  ' })
    expect(await door().call('consents.record', share)).toEqual(refused('structure_required'))
    const contact = given(personId, { kind: 'be_contacted' })
    expect(await door().call('consents.record', contact)).toEqual(refused('channel_required'))
    expect((await door().ask('consents.ofPerson', { personId })).consents).toEqual([])
  })

  it('are withdrawn one by one, keep their dates, and can be given again', async () => {
    const personId = await aPerson(door())
    await record(personId, { kind: 'share', structure: 'CCAS' })
    const { consents } = await record(personId, { kind: 'keep_file' })
    const first = the(consents, ({ kind }) => kind === 'share')
    door().clock.advance(3_600_000)
    const after = await door().ask('consents.withdraw', { consentId: first.consentId })
    expect(after.consents.map(({ kind, withdrawnAt }) => [kind, withdrawnAt])).toEqual([
      ['keep_file', null],
      ['share', door().clock.now()],
    ])
    expect(await door().call('consents.withdraw', { consentId: first.consentId })).toEqual(refused('consent_withdrawn'))
    const again = await record(personId, { kind: 'share', structure: 'CCAS' })
    expect(again.consents.filter(({ kind }) => kind === 'share').map(({ withdrawnAt }) => withdrawnAt)).toEqual([
      null,
      door().clock.now(),
    ])
  })

  it('of nobody are refused', async () => {
    expect(await door().call('consents.ofPerson', { personId: nobody })).toEqual(refused('person_unknown'))
    expect(await door().call('consents.record', given(nobody, {}))).toEqual(refused('person_unknown'))
    expect(await door().call('consents.withdraw', { consentId: nobody })).toEqual(refused('consent_unknown'))
    const notice = { personId: nobody, how: 'paper' } as const
    expect(await door().call('consents.recordNotice', notice)).toEqual(refused('person_unknown'))
  })
})

describe('the information notice', () => {
  it('is dated, and the last one counts', async () => {
    const personId = await aPerson(door())
    expect((await door().ask('consents.ofPerson', { personId })).notice).toBeNull()
    await door().ask('consents.recordNotice', { personId, how: 'paper' })
    door().clock.advance(1_000)
    await door().ask('consents.recordNotice', { personId, how: 'read_aloud' })
    expect((await door().ask('consents.ofPerson', { personId })).notice).toEqual({
      givenAt: door().clock.now(),
      how: 'read_aloud',
    })
  })
})
