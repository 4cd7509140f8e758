import { beforeEach, describe, expect, it } from 'vitest'
import { aMandate, aPerson, sharedDoor, wanted } from '../../support/desk.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const anAdult = async (birthDay: string | null = null): Promise<string> => {
  const personId = await aPerson(door(), { birthDay })
  await door().ask('mandates.declareCapacity', { personId, capacity: 'adult_free' })
  return personId
}
const aDraft = async (personId: string) => door().ask('mandates.prepare', wanted(personId))
const reread = async ({ mandateId }: { readonly mandateId: string }) =>
  (await door().ask('mandates.read', { mandateId })).mandate
const kinds = async (mandate: { readonly mandateId: string }) =>
  (await reread(mandate)).history.map(({ event }) => event.kind).toReversed()

describe('a renewal', () => {
  it('is a new mandate that begins when agreed and ends the former', async () => {
    const personId = await anAdult()
    const former = await aMandate(door(), personId)
    door().clock.advance(20 * DAY_MS)
    const draft = await door().ask('mandates.prepare', wanted(personId, { renews: former.mandateId }))
    await door().ask('mandates.recordInformed', { mandateId: draft.mandateId })
    expect((await reread(former)).state).toBe('active')
    const renewed = await door().ask('mandates.agree', { mandateId: draft.mandateId, by: 'in_person' })
    const now = door().clock.now()
    expect(renewed).toMatchObject({
      state: 'active',
      agreedAt: now,
      endsAt: now + 31 * DAY_MS,
      renews: former.mandateId,
    })
    expect(await reread(former)).toMatchObject({ state: 'ended', stoppedBy: 'renewal', stoppedAt: now })
    expect(await kinds(former)).toEqual(['prepared', 'informed', 'signed_in_person', 'renewed_by'])
    expect((await door().ask('mandates.ofPerson', { personId })).map(({ state }) => state)).toEqual(['active', 'ended'])
  })

  it('never of someone else’s mandate', async () => {
    const other = await aMandate(door(), await anAdult())
    expect(await door().call('mandates.prepare', wanted(await anAdult(), { renews: other.mandateId }))).toEqual(
      refused('mandate_unknown'),
    )
  })

  it('of an expired one leaves it expired', async () => {
    const personId = await anAdult()
    const former = await aMandate(door(), personId, { days: 1 })
    door().clock.advance(2 * DAY_MS)
    await aMandate(door(), personId, { renews: former.mandateId })
    expect((await reread(former)).state).toBe('expired')
  })

  it('never of a text that nobody agreed to', async () => {
    const personId = await anAdult()
    const { mandateId } = await aDraft(personId)
    expect(await door().call('mandates.prepare', wanted(personId, { renews: mandateId }))).toEqual(
      refused('mandate_unknown'),
    )
  })
})

describe('a revocation', () => {
  it.each(['in_person', 'phone', 'sms', 'email', 'post'] as const)(
    'said by %s is one call, and gives its receipt',
    async (said) => {
      const personId = await anAdult()
      const { mandateId } = await aMandate(door(), personId)
      door().clock.advance(HOUR_MS)
      const revoked = await door().ask('mandates.revoke', { mandateId, by: 'person', said })
      expect(revoked).toMatchObject({
        state: 'revoked',
        stoppedBy: 'person',
        stoppedSaid: said,
        stoppedAt: door().clock.now(),
      })
      expect(revoked.history[0]?.event).toEqual({ kind: 'revoked', by: 'person', said })
      const { title, blocks } = await door().ask('mandates.receipt', { mandateId })
      expect(title).toBe('Attestation de fin de mandat')
      expect(JSON.stringify(blocks)).toMatch(/Arrêté le 2 mars 2026 à 10.h.30, à la demande de la personne/u)
    },
  )

  it('has no receipt before it happened', async () => {
    const { mandateId } = await aMandate(door(), await anAdult())
    expect(await door().call('mandates.receipt', { mandateId })).toEqual(refused('mandate_not_stopped'))
  })

  it('leaves room for a new mandate at once', async () => {
    const personId = await anAdult()
    const { mandateId } = await aMandate(door(), personId)
    await door().ask('mandates.revoke', { mandateId, by: 'structure', said: 'post' })
    expect(await aMandate(door(), personId)).toMatchObject({ state: 'active' })
  })

  it.each([
    ['person', true],
    ['structure', false],
  ] as const)('decided by the %s is a contact with the person: %s', async (by, isContact) => {
    const personId = await anAdult()
    const { mandateId, agreedAt } = await aMandate(door(), personId)
    door().clock.advance(DAY_MS)
    await door().ask('mandates.revoke', { mandateId, by, said: 'phone' })
    expect((await door().ask('people.read', { personId })).lastContactAt).toBe(
      isContact ? door().clock.now() : agreedAt,
    )
  })
})
