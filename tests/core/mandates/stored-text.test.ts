import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { MandateTemplate } from '../../../core/mandates/templates.ts'
import { aMandate, aPerson, sharedDoor, wanted } from '../../support/desk.ts'
import { aPassphrase, openDoor, openedDoor } from '../../support/door.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const door = sharedDoor()

describe('the stored text', () => {
  it('is what the person read, whatever changes afterwards', async () => {
    const personId = await aPerson(door(), { familyName: 'Sandeau', givenName: 'Aurore', birthDay: '1980-05-17' })
    const { mandateId } = await aMandate(door(), personId)
    const read = await door().ask('mandates.read', { mandateId })
    expect(read.intact).toBe(true)
    expect(read.blocks[0]?.paragraphs[0]).toBe('Je m’appelle Aurore Sandeau.')
    await door().ask('people.change', {
      personId,
      details: { familyName: 'Dupin', givenName: 'Aurore', birthDay: '1980-05-17', phone: '', email: '' },
    })
    await door().ask('settings.change', { structureName: 'Une autre structure' })
    expect(await door().ask('mandates.read', { mandateId })).toEqual(read)
    await door().ask('settings.change', { structureName: 'Espace de Testville' })
  })

  it('remembers that it was printed', async () => {
    const { mandateId } = await aDraft()
    await door().ask('mandates.recordPrinted', { mandateId })
    const { history } = (await door().ask('mandates.read', { mandateId })).mandate
    expect(history.map(({ event }) => event.kind)).toEqual(['printed', 'prepared'])
  })
})

const aDraft = async () => {
  const personId = await aPerson(door())
  await door().ask('mandates.declareCapacity', { personId, capacity: 'adult_free' })
  return door().ask('mandates.prepare', wanted(personId))
}

describe('a stored text that is no longer what the person read', () => {
  const altered = async (change: (text: string) => string) => {
    const { mandateId } = await aDraft()
    const mandates = door().host.session.store()?.repositories.mandates
    const record = mandates?.find(mandateId) ?? null
    if (mandates === undefined || record === null) throw new Error('the mandate was just written')
    mandates.save({ ...record, text: change(record.text) })
    return door().ask('mandates.read', { mandateId })
  }

  it.each([
    ['one letter changed', (text: string) => text.replace('Je m’appelle', 'Je m’appella')],
    ['one space more', (text: string) => text.replace('Je m’appelle', 'Je  m’appelle')],
    ['a theme added', (text: string) => text.replace('"– Logement"', '"– Logement","– Justice"')],
  ])('%s: it says so, and still shows what it holds', async (_name, change) => {
    const read = await altered(change)
    expect(read.intact).toBe(false)
    expect(read.blocks).toHaveLength(14)
  })

  it('unreadable: it says so', async () => {
    expect(await altered((text) => text.slice(1))).toMatchObject({ intact: false, blocks: [] })
  })
})

it('years later, with another template in use, a mandate is reprinted as it was signed', async () => {
  const first = await openedDoor()
  const personId = await aPerson(first)
  const { mandateId } = await aMandate(first, personId)
  const signed = await first.ask('mandates.read', { mandateId })
  first.host.session.close()

  const resourcesFolder = temporaryFolder()
  cpSync(join(import.meta.dirname, '../../../resources'), resourcesFolder, { recursive: true })
  const file = join(resourcesFolder, 'letters/mandate.json')
  const [shipped] = JSON.parse(readFileSync(file, 'utf8')) as readonly MandateTemplate[]
  const next = { ...shipped, version: 'mandat-2031-1', title: 'Autorisation' }
  writeFileSync(file, JSON.stringify([shipped, next]))
  const later = openDoor({ dataFolder: first.dataFolder, clock: first.clock, resourcesFolder })
  later.clock.moveTo('2031-03-02T09:30')
  await later.ask('session.unlock', { passphrase: aPassphrase })
  // Five years without a contact close her data: she is back.
  await later.ask('retention.recordReturn', { personId })

  const reprinted = await later.ask('mandates.read', { mandateId })
  expect({ ...reprinted, mandate: { ...reprinted.mandate, state: signed.mandate.state } }).toEqual(signed)
  expect(reprinted.mandate.state).toBe('expired')
  expect(await later.ask('mandates.prepare', wanted(personId))).toMatchObject({ templateVersion: 'mandat-2031-1' })
})
