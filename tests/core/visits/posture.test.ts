import { beforeEach, describe, expect, it } from 'vitest'
import { Posture } from '../../../core/contract/visits.ts'
import { postureRefusal } from '../../../core/visits/posture.ts'
import { aCasefile, aMandate, aPerson, nobody, sharedDoor, the } from '../../support/desk.ts'
import { type Door, openedDoor } from '../../support/door.ts'

const door = sharedDoor()
const DAY_MS = 86_400_000
const refused = (code: string) => ({ ok: false, error: { code } })
const known = (personId: string) => ({ kind: 'known', personId }) as const

beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const mandates = ['no mandate', 'expired', 'wrong domain', 'valid'] as const
type Held = (typeof mandates)[number]

/** Someone with a mandate, or none, and a visit with one dossier of the theme « social ». */
async function aVisit(held: Held, at: Door) {
  const personId = await aPerson(at)
  if (held === 'expired') {
    await aMandate(at, personId, { days: 1 })
    at.clock.advance(DAY_MS)
  }
  if (held === 'wrong domain') await aMandate(at, personId, { themes: ['logement', 'argent'] })
  if (held === 'valid') await aMandate(at, personId)
  const { visitId } = await at.ask('visits.start', { personId })
  const casefile = await aCasefile(at, personId, 'cpam-c2s', visitId)
  return { personId, visitId, casefile }
}

const cases = Posture.options.flatMap((posture) => mandates.map((held) => [posture, held] as const))

describe('in the real space, over a dossier', () => {
  const accepted = (posture: Posture, held: Held) =>
    posture === 'accompany' || (posture === 'act_for' && held === 'valid')

  it.each(cases)('%s × %s', async (posture, held) => {
    const { visitId } = await aVisit(held, door())
    const answer = await door().call('visits.setPosture', { visitId, posture })
    const stored = (await door().ask('visits.read', { visitId })).posture
    const code = posture === 'teach' ? 'training_takes_no_casefile' : 'mandate_required'
    expect([answer.ok, answer.ok ? null : answer.error.code, stored]).toEqual(
      accepted(posture, held) ? [true, null, posture] : [false, code, null],
    )
  })
})

describe('in the practice space, over a fictitious dossier', () => {
  const accepted = (posture: Posture, held: Held) => posture !== 'act_for' || held === 'valid'

  it('teaching is at home, and acting for someone needs a mandate all the same', async () => {
    const practice = await openedDoor()
    await practice.ask('session.openDemo', {})
    for (const [posture, held] of cases) {
      const { visitId } = await aVisit(held, practice)
      const answer = await practice.call('visits.setPosture', { visitId, posture })
      expect([posture, held, answer.ok]).toEqual([posture, held, accepted(posture, held)])
    }
  })
})

it('the rule alone: accompanying needs nothing, teaching no real dossier, acting a mandate', () => {
  const facts = [true, false].flatMap((practice) =>
    [true, false].flatMap((hasCasefiles) => [true, false].map((mayActFor) => ({ practice, hasCasefiles, mayActFor }))),
  )
  for (const one of facts) {
    expect(postureRefusal('accompany', one)).toBeNull()
    expect(postureRefusal('teach', one) === null).toBe(one.practice || !one.hasCasefiles)
    expect(postureRefusal('act_for', one) === null).toBe(one.mayActFor)
  }
})

describe('a visit without a dossier yet', () => {
  it('may teach, and then takes no real dossier', async () => {
    const personId = await aPerson(door())
    const { visitId } = await door().ask('visits.start', { personId })
    await door().ask('visits.setPosture', { visitId, posture: 'teach' })
    expect(await door().call('casefiles.open', { personId, visitId, procedureIds: ['cpam-c2s'] })).toEqual(
      refused('training_takes_no_casefile'),
    )
    expect(await door().ask('casefiles.ofPerson', { personId })).toEqual([])
  })

  it.each([
    ['of someone with a mandate in force', true, 'act_for'],
    ['of someone without one', false, null],
  ] as const)('%s: acting for her is accepted: %s', async (_name, held, posture) => {
    const personId = await aPerson(door())
    if (held) await aMandate(door(), personId)
    const { visitId } = await door().ask('visits.start', { personId })
    expect((await door().call('visits.setPosture', { visitId, posture: 'act_for' })).ok).toBe(held)
    expect((await door().ask('visits.read', { visitId })).posture).toBe(posture)
  })

  it('of someone anonymous is never acting for her', async () => {
    const { visitId } = await door().ask('visits.start', { personId: null })
    await door().ask('visits.chooseSubject', { visitId, subject: { kind: 'anonymous' } })
    await aCasefile(door(), null, 'cpam-c2s', visitId)
    expect(await door().call('visits.setPosture', { visitId, posture: 'act_for' })).toEqual(refused('mandate_required'))
    expect(await door().ask('mandates.actForVisit', { visitId })).toMatchObject({
      allowed: false,
      refusal: 'no_person',
    })
  })
})

describe('acting for someone is to be said again', () => {
  const acting = async () => {
    const visit = await aVisit('valid', door())
    await door().ask('visits.setPosture', { visitId: visit.visitId, posture: 'act_for' })
    return visit
  }
  const posture = async (visitId: string) => (await door().ask('visits.read', { visitId })).posture

  it('when a dossier that no mandate covers is taken up', async () => {
    const { personId, visitId } = await acting()
    await aCasefile(door(), personId, 'caf-aide-logement', visitId)
    expect(await posture(visitId)).toBe('act_for')
    await aCasefile(door(), personId, 'ants-cni-majeur', visitId)
    expect(await posture(visitId)).toBeNull()
  })

  it.each(['revoked', 'ended', 'renewed for less', 'overtaken by a measure of protection'])(
    'when the mandate is %s',
    async (how) => {
      const { personId, visitId } = await acting()
      const { mandateId } = the(await door().ask('mandates.ofPerson', { personId }), ({ state }) => state === 'active')
      if (how === 'revoked') await door().ask('mandates.revoke', { mandateId, by: 'person', said: 'phone' })
      if (how === 'ended') await door().ask('mandates.end', { mandateId })
      if (how === 'renewed for less') await aMandate(door(), personId, { themes: ['argent'], renews: mandateId })
      if (how.startsWith('overtaken'))
        await door().ask('mandates.declareCapacity', { personId, capacity: 'guardianship' })
      expect(await posture(visitId)).toBeNull()
    },
  )

  it('when another person is chosen', async () => {
    const personId = await aPerson(door())
    await aMandate(door(), personId)
    const { visitId } = await door().ask('visits.start', { personId })
    await door().ask('visits.setPosture', { visitId, posture: 'act_for' })
    await door().ask('visits.chooseSubject', { visitId, subject: known(await aPerson(door())) })
    expect(await posture(visitId)).toBeNull()
  })

  it('when the visit is reopened after the mandate ended', async () => {
    const { visitId } = await acting()
    await door().ask('visits.finish', { visitId })
    expect(await posture(visitId)).toBe('act_for')
    door().clock.advance(31 * DAY_MS)
    await door().ask('visits.reopen', { visitId })
    expect(await posture(visitId)).toBeNull()
  })

  it('but what was done in a finished visit stays as it was done', async () => {
    const { personId, visitId } = await acting()
    await door().ask('visits.finish', { visitId })
    const { mandateId } = the(await door().ask('mandates.ofPerson', { personId }), ({ state }) => state === 'active')
    await door().ask('mandates.revoke', { mandateId, by: 'person', said: 'phone' })
    expect(await posture(visitId)).toBe('act_for')
  })
})

describe('saying the posture', () => {
  it.each([
    ['of a finished visit', 'visit_finished'],
    ['of a visit nobody knows', 'visit_unknown'],
  ])('%s is refused', async (_name, code) => {
    const { visitId } = await door().ask('visits.start', { personId: null })
    await door().ask('visits.finish', { visitId })
    expect(
      await door().call('visits.setPosture', {
        visitId: code === 'visit_unknown' ? nobody : visitId,
        posture: 'accompany',
      }),
    ).toEqual(refused(code))
  })

  it('nobody did yet when a visit begins', async () => {
    expect((await door().ask('visits.start', { personId: null })).posture).toBeNull()
  })
})
