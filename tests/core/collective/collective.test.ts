import { describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { aWorkshop } from '../../support/activity.ts'
import { aPerson, nobody, only, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })

type Details = Input<'collective.write'>['details']
const write = (details: Partial<Details>, groupSessionId: string | null = null) =>
  door().ask('collective.write', { groupSessionId, details: { ...aWorkshop, ...details } })
const anyone = { personId: null, before: null, after: null }

describe('a workshop', () => {
  it('keeps who came, known or not, and how each got on', async () => {
    const personId = await aPerson(door(), { familyName: 'Essai', givenName: 'Nadia' })
    const participants = [
      { personId, before: 'guided' as const, after: 'autonomous' as const },
      { ...anyone, before: 'guided_if_needed' as const, after: 'guided_if_needed' as const },
      anyone,
    ]
    const { groupSessionId } = await write({ day: '2020-01-06', participants })
    const kept = await door().ask('collective.read', { groupSessionId })
    expect(kept).toEqual({
      ...aWorkshop,
      day: '2020-01-06',
      groupSessionId,
      participants,
      names: ['Nadia Essai', null, null],
    })
    expect(await door().ask('collective.summary', { from: '2020-01-01', to: '2020-01-31' })).toEqual({
      kinds: [{ kind: 'workshop', sessions: 1, participants: 3, minutes: 120 }],
      progress: { more: 1, same: 1, less: 0 },
    })
  })

  it('or an act of coordination is kept in the Coop’s words', async () => {
    const act = {
      kind: 'partnership' as const,
      title: 'Convention avec le département',
      day: '2020-05-04',
      level: null,
      partnershipNature: 'departmental_coordination' as const,
      territory: 'department' as const,
      partnerKinds: ['department' as const, 'association' as const],
    }
    const { groupSessionId } = await write(act)
    expect(await door().ask('collective.read', { groupSessionId })).toMatchObject(act)
  })

  it('is corrected in place, and taken out with its participants', async () => {
    const { groupSessionId } = await write({ day: '2020-02-03', participants: [anyone, anyone] })
    await write({ day: '2020-02-04', title: 'E-mail', participants: [anyone] }, groupSessionId)
    const february = { from: '2020-02-01', to: '2020-02-29' }
    expect(only(await door().ask('collective.list', february))).toEqual({
      groupSessionId,
      kind: 'workshop',
      title: 'E-mail',
      day: '2020-02-04',
      minutes: 120,
      participants: 1,
    })
    await door().ask('collective.remove', { groupSessionId })
    expect(await door().ask('collective.list', february)).toEqual([])
    expect(await door().call('collective.remove', { groupSessionId })).toEqual(refused('group_session_unknown'))
    expect(await door().call('collective.read', { groupSessionId })).toEqual(refused('group_session_unknown'))
  })

  it('is found again as the last of its kind', async () => {
    await write({ day: '2099-01-01', kind: 'outreach', title: 'Marché' })
    const last = await write({ day: '2099-01-02', kind: 'outreach', title: 'Épicerie solidaire' })
    expect(await door().ask('collective.latest', { kind: 'outreach' })).toEqual(last)
    expect(await door().ask('collective.latest', { kind: 'event' })).toBeNull()
  })

  it('is listed with the others of its period, the latest first, kind by kind in the summary', async () => {
    await write({ day: '2020-03-01', kind: 'facilitation', facilitationType: 'coordination_meeting', level: null })
    await write({ day: '2020-03-31', kind: 'workshop', participants: [anyone, anyone] })
    const march = { from: '2020-03-01', to: '2020-03-31' }
    expect((await door().ask('collective.list', march)).map(({ day }) => day)).toEqual(['2020-03-31', '2020-03-01'])
    expect((await door().ask('collective.summary', march)).kinds).toEqual([
      { kind: 'workshop', sessions: 1, participants: 2, minutes: 120 },
      { kind: 'facilitation', sessions: 1, participants: 0, minutes: 120 },
    ])
  })

  it('refuses what does not exist, and the same person twice', async () => {
    const personId = await aPerson(door())
    const call = (details: Partial<Details>, groupSessionId: string | null = null) =>
      door().call('collective.write', { groupSessionId, details: { ...aWorkshop, ...details } })
    const one = { ...anyone, personId }
    expect(await call({ participants: [one, one] })).toEqual(refused('participant_twice'))
    expect(await call({ participants: [{ ...anyone, personId: nobody }] })).toEqual(refused('person_unknown'))
    expect(await call({ placeId: nobody })).toEqual(refused('place_unknown'))
    expect(await call({}, nobody)).toEqual(refused('group_session_unknown'))
    expect(await door().call('collective.list', { from: '2020-03-02', to: '2020-03-01' })).toEqual(
      refused('period_reversed'),
    )
  })
})
