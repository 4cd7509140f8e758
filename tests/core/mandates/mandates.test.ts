import { beforeEach, describe, expect, it } from 'vitest'
import { aMandate, aPerson, nobody, only, sharedDoor, wanted } from '../../support/desk.ts'

const door = sharedDoor()
const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const refused = (code: string) => ({ ok: false, error: { code } })

// Each test has its own people, and begins where the clock of the door began.
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

describe('a mandate from its text to its end', () => {
  it('is a draft, then informed, then active for its days of 24 hours, each with its line of history', async () => {
    const personId = await anAdult()
    const draft = await aDraft(personId)
    expect(draft).toMatchObject({ state: 'draft', agreedAt: null, endsAt: null, templateVersion: 'mandat-2026-1' })
    expect(await door().ask('mandates.recordInformed', { mandateId: draft.mandateId })).toMatchObject({
      state: 'informed',
    })
    door().clock.advance(HOUR_MS)
    const active = await door().ask('mandates.agree', { mandateId: draft.mandateId, by: 'in_person' })
    const now = door().clock.now()
    expect(active).toMatchObject({
      state: 'active',
      agreedAt: now,
      agreedBy: 'in_person',
      paperDueOn: null,
      endsAt: now + 31 * DAY_MS,
    })
    const ended = await door().ask('mandates.end', { mandateId: draft.mandateId })
    expect(ended).toMatchObject({ state: 'ended', stoppedBy: 'acts_done', stoppedAt: now })
    expect(await kinds(draft)).toEqual(['prepared', 'informed', 'signed_in_person', 'ended'])
    expect(ended.history.every(({ mediatorName }) => mediatorName === 'Dominique Test')).toBe(true)
  })

  it('expires by itself, without anything written', async () => {
    const mandate = await aMandate(door(), await anAdult(), { days: 1 })
    door().clock.advance(DAY_MS - 1)
    expect((await reread(mandate)).state).toBe('active')
    door().clock.advance(1)
    expect((await reread(mandate)).state).toBe('expired')
    expect(await kinds(mandate)).toEqual(['prepared', 'informed', 'signed_in_person'])
  })

  it('counts as a contact with the person when she agrees', async () => {
    const personId = await anAdult()
    door().clock.advance(HOUR_MS)
    await aMandate(door(), personId)
    expect((await door().ask('people.read', { personId })).lastContactAt).toBe(door().clock.now())
  })

  it('names each theme and channel once, in their order', async () => {
    const personId = await anAdult()
    const mandate = await door().ask(
      'mandates.prepare',
      wanted(personId, { themes: ['logement', 'social', 'logement'], channels: ['email', 'online'] }),
    )
    expect(mandate).toMatchObject({ themes: ['social', 'logement'], channels: ['online', 'email'] })
  })

  it.each([0, 2, 30, 366])('of %i days does not exist', async (days) => {
    const answer = await door().raw('mandates.prepare', { ...wanted(await anAdult()), days })
    expect(answer).toMatchObject({ error: { code: 'invalid_input' } })
  })
})

describe('a step that the state does not allow is refused, and changes nothing', () => {
  const steps = {
    recordInformed: {},
    agree: { by: 'in_person' },
    recordPaper: {},
    revoke: { by: 'person', said: 'phone' },
    end: {},
    discard: {},
  } as const
  type Step = keyof typeof steps
  const allowedIn: Readonly<Record<string, readonly Step[]>> = {
    draft: ['recordInformed', 'discard'],
    informed: ['agree', 'discard'],
    active: ['revoke', 'end'],
    ended: [],
    revoked: [],
    expired: [],
  }
  const inState = async (state: string) => {
    const personId = await anAdult()
    if (state === 'draft') return aDraft(personId)
    if (state === 'informed') {
      const { mandateId } = await aDraft(personId)
      return door().ask('mandates.recordInformed', { mandateId })
    }
    const { mandateId } = await aMandate(door(), personId)
    if (state === 'ended') await door().ask('mandates.end', { mandateId })
    if (state === 'revoked') await door().ask('mandates.revoke', { mandateId, by: 'person', said: 'phone' })
    if (state === 'expired') door().clock.advance(31 * DAY_MS)
    return reread({ mandateId })
  }
  const refusals = Object.entries(allowedIn).flatMap(([state, allowed]) =>
    (Object.keys(steps) as Step[]).filter((step) => !allowed.includes(step)).map((step) => [state, step] as const),
  )

  it.each(refusals)('%s: %s', async (state, step) => {
    const mandate = await inState(state)
    expect(mandate.state).toBe(state)
    expect(await door().raw(`mandates.${step}`, { mandateId: mandate.mandateId, ...steps[step] })).toEqual(
      refused('mandate_step_not_allowed'),
    )
    expect(await reread(mandate)).toEqual(mandate)
  })

  it('a text that nobody agreed to may be thrown away', async () => {
    const { mandateId, personId } = await aDraft(await anAdult())
    await door().ask('mandates.discard', { mandateId })
    expect(await door().ask('mandates.ofPerson', { personId })).toEqual([])
  })
})

describe('an agreement given remotely', () => {
  it('owes its signed paper within 15 days, told as a date until it is there', async () => {
    const mandate = await aMandate(door(), await anAdult(), { days: 182 }, 'sms')
    expect(mandate).toMatchObject({ state: 'active', agreedBy: 'sms', paperDueOn: '2026-03-17', paperReceivedAt: null })
    door().clock.advance(3 * DAY_MS)
    const received = await door().ask('mandates.recordPaper', { mandateId: mandate.mandateId })
    expect(received).toMatchObject({ paperReceivedAt: door().clock.now() })
    expect(received.history[1]?.event).toEqual({ kind: 'agreed_remotely', by: 'sms', paperDueOn: '2026-03-17' })
    expect(received.history[0]?.event).toEqual({ kind: 'paper_received' })
  })
})

describe('a clock moved by a year', () => {
  it('forward makes it expire, put right it is in force again', async () => {
    const mandate = await aMandate(door(), await anAdult())
    door().clock.moveTo('2027-03-02T09:30')
    expect((await reread(mandate)).state).toBe('expired')
    door().clock.moveTo('2026-03-02T09:31')
    expect((await reread(mandate)).state).toBe('active')
  })
})

describe('someone or something that nobody knows', () => {
  it.each([
    ['mandates.capacity', { personId: nobody }, 'person_unknown'],
    ['mandates.declareCapacity', { personId: nobody, capacity: 'minor' }, 'person_unknown'],
    ['mandates.ofPerson', { personId: nobody }, 'person_unknown'],
    ['mandates.prepare', wanted(nobody), 'person_unknown'],
    ['mandates.read', { mandateId: nobody }, 'mandate_unknown'],
    ['mandates.receipt', { mandateId: nobody }, 'mandate_unknown'],
    ['mandates.recordInformed', { mandateId: nobody }, 'mandate_unknown'],
    ['mandates.agree', { mandateId: nobody, by: 'sms' }, 'mandate_unknown'],
    ['mandates.recordPaper', { mandateId: nobody }, 'mandate_unknown'],
    ['mandates.revoke', { mandateId: nobody, by: 'person', said: 'sms' }, 'mandate_unknown'],
    ['mandates.end', { mandateId: nobody }, 'mandate_unknown'],
    ['mandates.discard', { mandateId: nobody }, 'mandate_unknown'],
    ['mandates.recordPrinted', { mandateId: nobody }, 'mandate_unknown'],
    ['mandates.actFor', { casefileId: nobody }, 'casefile_unknown'],
    ['mandates.actForVisit', { visitId: nobody }, 'visit_unknown'],
  ] as const)('%s refuses', async (name, input, code) => {
    expect(await door().raw(name, input)).toEqual(refused(code))
  })

  it('has no mandate', async () => {
    expect(only([await door().ask('mandates.ofPerson', { personId: await aPerson(door()) })])).toEqual([])
  })
})
