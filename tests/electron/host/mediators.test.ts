import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatabase, closeDatabase } from '../../../db/client.ts'
import { openWithPassphrase, openWithRecoveryKey, readHeader, writeHeader } from '../../../db/keyring/index.ts'
import { seal } from '../../../db/keyring/held-keys.ts'
import { realStore } from '../../../electron/host/store-files.ts'
import { aPerson } from '../../support/desk.ts'
import { aPassphrase, type Door, openedDoor } from '../../support/door.ts'
import { aPage } from '../../support/logbook.ts'
import { aColleague, aColleaguesPassphrase } from '../../support/mediators.ts'
import { aNewDesk, reopened, stateOf } from '../../support/new-desk.ts'

const refused = (code: string) => ({ ok: false, error: { code } })
const aThirdPassphrase = 'sapin moulin cravate lucarne biscuit tambour givre'

function accepted<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const headerOf = (door: Door) => accepted(readHeader(realStore(door.dataFolder).header))

describe('someone invited', () => {
  it('opens with the words she was given, and with nothing else before she chose her own', async () => {
    const door = await openedDoor()
    const { passphrase, name } = await door.ask('session.inviteMediator', { name: 'Karim Essai', role: 'mediator' })
    expect([name, passphrase.split(' ')]).toEqual(['Karim Essai', expect.objectContaining({ length: 7 })])
    await door.ask('session.lock', {})
    expect(await door.ask('session.unlock', { passphrase })).toMatchObject({
      mediatorName: 'Karim Essai',
      role: 'mediator',
      mustChoosePassphrase: true,
    })
    expect(await door.call('today.read', {})).toEqual(refused('passphrase_to_choose'))
    expect(
      await door.ask('session.changePassphrase', { passphrase, newPassphrase: aColleaguesPassphrase }),
    ).toMatchObject({ mustChoosePassphrase: false })
    expect((await door.call('today.read', {})).ok).toBe(true)
    await door.ask('session.lock', {})
    expect(await door.call('session.unlock', { passphrase })).toEqual(refused('wrong_passphrase'))
    expect((await door.call('session.unlock', { passphrase: aColleaguesPassphrase })).ok).toBe(true)
  })

  it('cannot take the words of a colleague, nor weak ones', async () => {
    const door = await openedDoor()
    const { passphrase } = await door.ask('session.inviteMediator', { name: 'Karim', role: 'mediator' })
    await door.ask('session.switchMediator', { passphrase })
    const change = (newPassphrase: string) => door.call('session.changePassphrase', { passphrase, newPassphrase })
    expect(await change(aPassphrase)).toEqual(refused('passphrase_taken'))
    expect(await change('azerty')).toEqual(refused('weak_passphrase'))
    expect(
      await door.call('session.changePassphrase', { passphrase: aPassphrase, newPassphrase: aThirdPassphrase }),
    ).toEqual(refused('wrong_passphrase'))
  })

  it('who lost her words gets new ones from a head; the former open nothing', async () => {
    const door = await openedDoor()
    const { mediatorId } = await aColleague(door)
    const { passphrase } = await door.ask('session.renewInvitation', { mediatorId })
    expect(await door.call('session.switchMediator', { passphrase: aColleaguesPassphrase })).toEqual(
      refused('wrong_passphrase'),
    )
    expect(await door.ask('session.switchMediator', { passphrase })).toMatchObject({ mustChoosePassphrase: true })
    expect(await door.call('session.renewInvitation', { mediatorId })).toEqual(refused('not_allowed'))
    await door.ask('session.switchMediator', { passphrase: aPassphrase })
    const { youAre } = await door.ask('mediators.list', {})
    expect(await door.call('session.renewInvitation', { mediatorId: youAre })).toEqual(refused('own_passphrase'))
  })
})

describe('several mediators at one desk', () => {
  it('each sign what they do', async () => {
    const door = await openedDoor()
    const personId = await aPerson(door)
    const { passphrase } = await aColleague(door)
    const [mine] = await door.ask('casefiles.open', { personId, visitId: null, procedureIds: ['cpam-c2s'] })
    await door.ask('session.switchMediator', { passphrase })
    const [theirs] = await door.ask('casefiles.open', { personId, visitId: null, procedureIds: ['caf-aide-logement'] })
    const signed = async (casefileId: string | undefined) =>
      (await door.ask('casefiles.read', { casefileId: casefileId ?? '' })).timeline.map((entry) => entry.mediatorName)
    expect(new Set(await signed(mine?.casefileId))).toEqual(new Set(['Dominique Test']))
    expect(new Set(await signed(theirs?.casefileId))).toEqual(new Set(['Karim Essai']))
  })

  it('switch without closing the store; a wrong passphrase leaves who was there', async () => {
    const door = await openedDoor()
    const { passphrase } = await aColleague(door)
    expect(await door.call('session.switchMediator', { passphrase: aThirdPassphrase })).toEqual(
      refused('wrong_passphrase'),
    )
    expect(await door.ask('session.status', {})).toMatchObject({ mediatorName: 'Dominique Test' })
    expect(await door.ask('session.switchMediator', { passphrase })).toMatchObject({ mediatorName: 'Karim Essai' })
    expect(door.events).toContainEqual({
      type: 'session',
      status: expect.objectContaining({ mediatorName: 'Karim Essai' }),
    })
  })

  it('forget at a switch what was said to be no secret', async () => {
    const door = await openedDoor()
    const { passphrase } = await aColleague(door)
    await door.ask('session.confirmInnocent', { excerpt: 'code 482913' })
    expect(door.host.session.isInnocent('code 482913')).toBe(true)
    await door.ask('session.switchMediator', { passphrase })
    expect(door.host.session.isInnocent('code 482913')).toBe(false)
  })

  it('change a passphrase and keep the logbook open', async () => {
    const door = await openedDoor()
    await door.ask('logbook.write', { entryId: null, details: { ...aPage, title: 'Avant', areas: [] } })
    await door.ask('session.changePassphrase', { passphrase: aPassphrase, newPassphrase: aThirdPassphrase })
    await door.ask('logbook.write', { entryId: null, details: { ...aPage, title: 'Après', areas: [] } })
    const again = reopened(door)
    door.host.session.close()
    await again.ask('session.unlock', { passphrase: aThirdPassphrase })
    const { entries, isOpen } = await again.ask('logbook.read', {})
    expect([isOpen, entries.map(({ title }) => title).toSorted()]).toEqual([true, ['Après', 'Avant']])
  })

  it('lose nothing to a lock while a key is derived', async () => {
    const door = await openedDoor()
    const inviting = door.call('session.inviteMediator', { name: 'Karim', role: 'mediator' })
    door.host.session.lock()
    expect(await inviting).toEqual(refused('locked'))
    expect(headerOf(door).slots).toHaveLength(2)
    await door.ask('session.unlock', { passphrase: aPassphrase })
    expect((await door.ask('mediators.list', {})).mediators).toHaveLength(1)
  })

  it('hold as many ways in as a header, and no more', async () => {
    const door = await openedDoor()
    await door.ask('session.lock', {})
    const { keys, header } = accepted(await openWithPassphrase(headerOf(door), aPassphrase, randomBytes))
    const [mine, recovery] = header.slots
    if (mine === undefined || recovery === undefined) throw new Error('a header has two slots')
    const others = Array.from({ length: 62 }, () => ({ ...mine, id: randomUUID(), mediatorId: randomUUID() }))
    const full = seal({ ...header, slots: [mine, recovery, ...others] as typeof header.slots }, keys)
    accepted(writeHeader(realStore(door.dataFolder).header, full))
    await door.ask('session.unlock', { passphrase: aPassphrase })
    expect(await door.call('session.inviteMediator', { name: 'De trop', role: 'mediator' })).toEqual(
      refused('too_many_mediators'),
    )
  })
})

describe('roles', () => {
  it('leave to a head who comes in, who goes, and the recovery key', async () => {
    const door = await openedDoor()
    const { mediatorId, passphrase } = await aColleague(door)
    await door.ask('session.switchMediator', { passphrase })
    expect(await door.call('session.inviteMediator', { name: 'x', role: 'head' })).toEqual(refused('not_allowed'))
    expect(await door.call('session.removeMediator', { mediatorId, passphrase })).toEqual(refused('not_allowed'))
    expect(await door.call('session.renewRecoveryKey', {})).toEqual(refused('not_allowed'))
    expect(await door.call('mediators.setRole', { mediatorId, role: 'head' })).toEqual(refused('not_allowed'))
    expect((await door.call('people.search', { text: 'x', limit: 5 })).ok).toBe(true)
  })

  it('show a trainer nobody’s dossier', async () => {
    const door = await openedDoor()
    const personId = await aPerson(door)
    const { passphrase } = await aColleague(door, { role: 'trainer' })
    await door.ask('session.switchMediator', { passphrase })
    expect(await door.call('people.read', { personId })).toEqual(refused('not_allowed'))
    expect(await door.call('today.read', {})).toEqual(refused('not_allowed'))
    expect((await door.call('procedures.browse', {})).ok).toBe(true)
  })

  it('change, and never leave a desk without a head', async () => {
    const door = await openedDoor()
    const { mediatorId } = await aColleague(door)
    const { youAre } = await door.ask('mediators.list', {})
    expect(await door.call('mediators.setRole', { mediatorId: youAre, role: 'mediator' })).toEqual(refused('last_head'))
    expect(await door.ask('mediators.setRole', { mediatorId, role: 'head' })).toMatchObject({ role: 'head' })
    expect(await door.ask('mediators.setRole', { mediatorId: youAre, role: 'mediator' })).toMatchObject({
      role: 'mediator',
    })
    expect(await door.call('mediators.setRole', { mediatorId, role: 'mediator' })).toEqual(refused('not_allowed'))
  })
})

describe('someone who left', () => {
  async function aDeparture() {
    const { door, recoveryKey } = await aNewDesk()
    const personId = await aPerson(door)
    const colleague = await aColleague(door)
    const header = headerOf(door)
    const former = accepted(await openWithPassphrase(header, colleague.passphrase, randomBytes)).keys
    const shown = await door.ask('session.removeMediator', {
      mediatorId: colleague.mediatorId,
      passphrase: aPassphrase,
    })
    return { door, personId, colleague, former, recoveryKey, shown }
  }

  it('opens nothing: neither with her passphrase, nor with the key she may have kept, nor with the former recovery key', async () => {
    const { door, colleague, former, recoveryKey, shown } = await aDeparture()
    const files = realStore(door.dataFolder)
    const header = headerOf(door)
    expect(await openWithPassphrase(header, colleague.passphrase, randomBytes)).toEqual(refused('wrong_passphrase'))
    expect(openWithRecoveryKey(header, recoveryKey)).toEqual(refused('wrong_recovery_key'))
    expect(openWithRecoveryKey(header, shown.groups.join('-')).ok).toBe(true)
    await door.ask('session.lock', {})
    expect(openDatabase({ path: files.database, key: former.database })).toEqual(refused('store_damaged'))
    expect(await door.call('session.unlock', { passphrase: colleague.passphrase })).toEqual(refused('wrong_passphrase'))
  })

  it('leaves a desk that goes on at once, with a recovery key still to be confirmed', async () => {
    const { door, personId, shown } = await aDeparture()
    expect((await door.ask('people.read', { personId })).personId).toBe(personId)
    expect(await door.ask('session.status', {})).toMatchObject({ state: 'unlocked', recoveryKeyPending: true })
    const [first, second] = shown.groupsToConfirm
    const groups: [string, string] = [shown.groups[first] ?? '', shown.groups[second] ?? '']
    expect(await door.ask('session.confirmRecoveryKey', { groups })).toMatchObject({ recoveryKeyPending: false })
    await door.ask('session.lock', {})
    await door.ask('session.unlock', { passphrase: aPassphrase })
    const { mediators } = await door.ask('mediators.list', {})
    expect(mediators.map(({ name, leftAt }) => [name, leftAt === null])).toEqual([
      ['Dominique Test', true],
      ['Karim Essai', false],
    ])
    expect(existsSync(`${realStore(door.dataFolder).folder}.former`)).toBe(false)
  })

  it('keeps her name in what she did, and takes her logbook along', async () => {
    const door = await openedDoor()
    const personId = await aPerson(door)
    const { mediatorId, passphrase } = await aColleague(door)
    await door.ask('session.switchMediator', { passphrase })
    const [opened] = await door.ask('casefiles.open', { personId, visitId: null, procedureIds: ['cpam-c2s'] })
    await door.ask('logbook.write', { entryId: null, details: { ...aPage, title: 'À elle', areas: [] } })
    await door.ask('session.switchMediator', { passphrase: aPassphrase })
    await door.ask('session.removeMediator', { mediatorId, passphrase: aPassphrase })
    const { timeline } = await door.ask('casefiles.read', { casefileId: opened?.casefileId ?? '' })
    expect(new Set(timeline.map((entry) => entry.mediatorName))).toEqual(new Set(['Karim Essai']))
    const { keys } = accepted(await openWithPassphrase(headerOf(door), aPassphrase, randomBytes))
    await door.ask('session.lock', {})
    const database = accepted(openDatabase({ path: realStore(door.dataFolder).database, key: keys.database }))
    expect(database.prepare('select count(*) from logbook_entries').pluck().get()).toBe(0)
    closeDatabase(database)
  })

  it('is removed by someone else, who gives her own passphrase', async () => {
    const door = await openedDoor()
    const { mediatorId } = await aColleague(door)
    const { youAre } = await door.ask('mediators.list', {})
    expect(await door.call('session.removeMediator', { mediatorId: youAre, passphrase: aPassphrase })).toEqual(
      refused('own_departure'),
    )
    expect(await door.call('session.removeMediator', { mediatorId, passphrase: aColleaguesPassphrase })).toEqual(
      refused('wrong_passphrase'),
    )
    await door.ask('session.removeMediator', { mediatorId, passphrase: aPassphrase })
    expect(await door.call('session.removeMediator', { mediatorId, passphrase: aPassphrase })).toEqual(
      refused('mediator_unknown'),
    )
  })

  it('leaves a store that is whole wherever the exchange was cut short', async () => {
    const { door, personId } = await aDeparture()
    const { folder } = realStore(door.dataFolder)
    door.host.session.close()
    // Between the two renames: nothing at its place, the new one ready.
    renameSync(folder, `${folder}.new`)
    mkdirSync(`${folder}.former`)
    const again = reopened(door)
    expect(existsSync(`${folder}.former`)).toBe(false)
    await again.ask('session.unlock', { passphrase: aPassphrase })
    expect((await again.ask('people.read', { personId })).personId).toBe(personId)
    again.host.session.close()
    // Before the former one was removed.
    mkdirSync(`${folder}.former`)
    expect(await stateOf(reopened(door))).toBe('locked')
    expect(existsSync(`${folder}.former`)).toBe(false)
  })
})

describe('the recovery key of a shared desk', () => {
  it('gives a new passphrase to whoever is chosen, and leaves the others theirs', async () => {
    const { door, recoveryKey } = await aNewDesk()
    const { mediatorId, passphrase } = await aColleague(door)
    await door.ask('session.lock', {})
    const { mediators } = await door.ask('session.whoRecovers', { recoveryKey })
    expect(mediators.map(({ name }) => name)).toEqual(['Dominique Test', 'Karim Essai'])
    expect(await stateOf(door)).toBe('locked')
    const recovered = await door.ask('session.recover', { recoveryKey, newPassphrase: aThirdPassphrase, mediatorId })
    expect(recovered).toMatchObject({ mediatorName: 'Karim Essai' })
    await door.ask('session.lock', {})
    expect(await door.call('session.unlock', { passphrase })).toEqual(refused('wrong_passphrase'))
    expect(await door.ask('session.unlock', { passphrase: aPassphrase })).toMatchObject({
      mediatorName: 'Dominique Test',
    })
  })

  it('cannot give a way in back to someone who left', async () => {
    const door = await openedDoor()
    const { mediatorId } = await aColleague(door)
    const { groups } = await door.ask('session.removeMediator', { mediatorId, passphrase: aPassphrase })
    const recoveryKey = groups.join('-')
    await door.ask('session.lock', {})
    expect(await door.call('session.recover', { recoveryKey, newPassphrase: aThirdPassphrase, mediatorId })).toEqual(
      refused('mediator_unknown'),
    )
    expect((await door.ask('session.whoRecovers', { recoveryKey })).mediators).toHaveLength(1)
  })
})
