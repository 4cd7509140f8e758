import { beforeEach, expect, it } from 'vitest'
import { aPerson, sharedDoor, wanted } from '../../support/desk.ts'

const door = sharedDoor()
const DAY_MS = 86_400_000

beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

async function agreedByPhone() {
  const personId = await aPerson(door(), { familyName: 'Diallo', givenName: 'Amina' })
  await door().ask('mandates.declareCapacity', { personId, capacity: 'adult_free' })
  const { mandateId } = await door().ask('mandates.prepare', wanted(personId))
  await door().ask('mandates.recordInformed', { mandateId })
  await door().ask('mandates.agree', { mandateId, by: 'phone' })
  return { personId, mandateId }
}
const papers = async () => (await door().ask('today.read', {})).mandatePapers

it('a signed paper owed is told in the week before it is due, until it is there', async () => {
  const { personId, mandateId } = await agreedByPhone()
  expect(await papers()).toEqual([])
  door().clock.advance(9 * DAY_MS)
  const owed = [{ mandateId, personId, personName: 'Amina Diallo', dueOn: '2026-03-17' }]
  expect(await papers()).toEqual(owed)
  door().clock.advance(10 * DAY_MS)
  expect(await papers()).toEqual(owed)
  await door().ask('mandates.recordPaper', { mandateId })
  expect(await papers()).toEqual([])
})

it('a mandate revoked or expired no longer owes its paper', async () => {
  const { mandateId } = await agreedByPhone()
  door().clock.advance(9 * DAY_MS)
  expect(await papers()).toHaveLength(1)
  await door().ask('mandates.revoke', { mandateId, by: 'person', said: 'phone' })
  expect(await papers()).toEqual([])

  await agreedByPhone()
  door().clock.advance(40 * DAY_MS)
  expect(await papers()).toEqual([])
})
