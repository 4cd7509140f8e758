import { beforeEach, describe, expect, it } from 'vitest'
import { aMandate, aPerson, sharedDoor, wanted } from '../../support/desk.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })

beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const anAdult = async (birthDay: string | null = null): Promise<string> => {
  const personId = await aPerson(door(), { birthDay })
  await door().ask('mandates.declareCapacity', { personId, capacity: 'adult_free' })
  return personId
}
const aDraft = async (personId: string) => door().ask('mandates.prepare', wanted(personId))
const reread = async ({ mandateId }: { readonly mandateId: string }) =>
  (await door().ask('mandates.read', { mandateId })).mandate

describe('capacity', () => {
  it('never asked, it keeps the mandate shut', async () => {
    const personId = await aPerson(door())
    expect(await door().ask('mandates.capacity', { personId })).toMatchObject({ capacity: null, mandateAllowed: false })
    expect(await door().call('mandates.prepare', wanted(personId))).toEqual(refused('capacity_unknown'))
  })

  it.each([
    ['minor', 'mandate_for_minor'],
    ['guardianship', 'mandate_for_protected_person'],
    ['curatorship', 'mandate_for_protected_person'],
    ['safeguard', 'mandate_for_protected_person'],
    ['family_authorisation', 'mandate_for_protected_person'],
    ['future_protection', 'mandate_for_protected_person'],
    ['unknown', 'capacity_unknown'],
  ] as const)('%s refuses the mandate', async (capacity, code) => {
    const personId = await aPerson(door())
    await door().ask('mandates.declareCapacity', { personId, capacity })
    expect(await door().call('mandates.prepare', wanted(personId))).toEqual(refused(code))
  })

  it('a mandate for a minor is refused whatever was declared, until the day she comes of age and is asked again', async () => {
    const personId = await anAdult('2008-03-10')
    expect(await door().call('mandates.prepare', wanted(personId))).toEqual(refused('mandate_for_minor'))
    door().clock.moveTo('2026-03-10T09:30')
    expect(await door().ask('mandates.capacity', { personId })).toMatchObject({ askAgain: true, mandateAllowed: false })
    expect(await door().call('mandates.prepare', wanted(personId))).toEqual(refused('capacity_unknown'))
    await door().ask('mandates.declareCapacity', { personId, capacity: 'adult_free' })
    expect(await door().ask('mandates.prepare', wanted(personId))).toMatchObject({ state: 'draft' })
  })

  it('is asked again at the agreement', async () => {
    const personId = await anAdult()
    const { mandateId } = await aDraft(personId)
    await door().ask('mandates.recordInformed', { mandateId })
    await door().ask('mandates.declareCapacity', { personId, capacity: 'guardianship' })
    expect(await door().call('mandates.agree', { mandateId, by: 'in_person' })).toEqual(
      refused('mandate_for_protected_person'),
    )
    expect((await reread({ mandateId })).state).toBe('informed')
  })
})

describe('overlapping mandates', () => {
  it('a second one for the same theme is refused, another theme is not', async () => {
    const personId = await anAdult()
    await aMandate(door(), personId)
    expect(await door().call('mandates.prepare', wanted(personId, { themes: ['logement', 'argent'] }))).toEqual(
      refused('mandates_overlap'),
    )
    expect(await door().ask('mandates.prepare', wanted(personId, { themes: ['argent'] }))).toMatchObject({
      state: 'draft',
    })
  })

  it('of two prepared, the first agreed wins', async () => {
    const personId = await anAdult()
    const [first, second] = [await aDraft(personId), await aDraft(personId)]
    for (const { mandateId } of [first, second]) await door().ask('mandates.recordInformed', { mandateId })
    await door().ask('mandates.agree', { mandateId: first.mandateId, by: 'in_person' })
    expect(await door().call('mandates.agree', { mandateId: second.mandateId, by: 'in_person' })).toEqual(
      refused('mandates_overlap'),
    )
  })

  it('nor may a person be held by another structure for them', async () => {
    const personId = await anAdult()
    expect(await door().call('mandates.prepare', wanted(personId, { otherStructure: 'yes' }))).toEqual(
      refused('other_structure_holds_mandate'),
    )
    expect(await door().call('mandates.prepare', wanted(personId, { otherStructure: 'does_not_know' }))).toMatchObject({
      ok: true,
    })
  })

  it('does not concern two people', async () => {
    await aMandate(door(), await anAdult())
    expect(await aMandate(door(), await anAdult())).toMatchObject({ state: 'active' })
  })
})
