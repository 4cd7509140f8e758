import { beforeAll, describe, expect, it } from 'vitest'
import { aCasefile, aPerson, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
const ids: Record<string, string> = {}

beforeAll(async () => {
  const amina = await aPerson(door(), { familyName: 'Diallo', givenName: 'Amina' })
  const robert = await aPerson(door(), { familyName: 'Passeport', givenName: 'Robert' })
  const open = async (name: string, personId: string | null, procedureId: string) => {
    door().clock.advance(1_000)
    ids[name] = (await aCasefile(door(), personId, procedureId)).casefileId
  }
  await open('amina-passport', amina, 'ants-passeport')
  await open('robert-health', robert, 'cpam-c2s')
  await open('anonymous-passport', null, 'ants-passeport')
  await open('amina-housing', amina, 'caf-aide-logement')
  await open('amina-closed', amina, 'retraite-demande')
  await door().ask('casefiles.setStatus', {
    casefileId: ids['amina-closed'] ?? '',
    status: 'referred',
    reason: 'Vers la Carsat',
    outcome: 'handed_over',
  })
})

const found = async (text: string, limit = 20) => {
  const hits = await door().ask('casefiles.search', { text, limit })
  return hits.map((hit) => Object.keys(ids).find((name) => ids[name] === hit.casefileId))
}

describe('the search of open dossiers', () => {
  it('with nothing typed gives the last ones touched', async () => {
    expect(await found('')).toEqual(['amina-housing', 'anonymous-passport', 'robert-health', 'amina-passport'])
  })

  it('finds those of a person, with one error, the last touched first', async () => {
    expect(await found('dialo')).toEqual(['amina-housing', 'amina-passport'])
  })

  it('puts a person before a procedure of the same word, and the best procedure before the last touched', async () => {
    expect((await found('passeport')).slice(0, 3)).toEqual(['robert-health', 'anonymous-passport', 'amina-passport'])
  })

  it('stops at the limit', async () => {
    expect(await found('passeport', 1)).toEqual(['robert-health'])
  })

  it.each(['zzzzzzzz', '%', "' or 1=1 --", '"', '*'])('finds none for %j', async (text) => {
    expect(await found(text)).toEqual([])
  })
})
