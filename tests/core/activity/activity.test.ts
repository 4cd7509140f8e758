import { describe, expect, it } from 'vitest'
import type { Output } from '../../../core/contract/index.ts'
import { aQuestion } from '../../support/activity.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { aCasefile, aPerson, nobody, only, sharedDoor, the } from '../../support/desk.ts'

const door = sharedDoor()
const MINUTE_MS = 60_000

const start = (personId: string | null = null) => door().ask('visits.start', { personId })
const report = (visitId: string) => door().ask('activity.ofVisit', { visitId })
const finish = (visitId: string) => door().ask('visits.finish', { visitId })
const refused = (code: string) => ({ ok: false, error: { code } })
const today = () => localTime(door().clock.now(), 'Europe/Paris').day

/** A visit of someone known with two procedures, one step ticked, twenty minutes long. */
async function aVisit() {
  const personId = await aPerson(door())
  const { visitId } = await start(personId)
  const first = await aCasefile(door(), personId, 'caf-aide-logement', visitId)
  const second = await aCasefile(door(), personId, 'cpam-carte-vitale', visitId)
  door().clock.advance(20 * MINUTE_MS)
  const { stepId } = the(first.steps, ({ standing }) => standing === 'now')
  await door().ask('casefiles.tickStep', { stepId, how: 'alone' })
  return { visitId, first, second, personId }
}

const corrected = ({ facts }: Output<'activity.ofVisit'>) => ({
  ...facts,
  minutes: 45,
  channel: 'remote' as const,
  equipment: ['phone' as const],
  digitalThemes: ['email' as const, 'security' as const],
  referral: 'social_support' as const,
  settled: true,
})

describe('the report of a visit', () => {
  it('is read from what was done, without a second entry', async () => {
    const { visitId, first, second } = await aVisit()
    expect(await report(visitId)).toMatchObject({
      visitId,
      state: 'proposed',
      facts: { day: today(), minutes: 20, channel: 'at_place', booked: false, autonomy: 'autonomous', settled: false },
      requests: [
        {
          procedureId: first.sheet.id,
          organisationId: first.sheet.organisation,
          theme: first.sheet.theme,
          level: 'accompaniment',
        },
        {
          procedureId: second.sheet.id,
          organisationId: second.sheet.organisation,
          theme: second.sheet.theme,
          level: 'accompaniment',
        },
      ],
      obstacles: [],
    })
  })

  it('counts one visit, one person and one request for a simple question', async () => {
    const { visitId } = await start()
    expect(await report(visitId)).toMatchObject({
      facts: { minutes: 5, autonomy: null, settled: true },
      requests: [aQuestion],
    })
  })

  it('says the posture taken and what holds the dossier up, with the step of its sheet', async () => {
    const { visitId, second } = await aVisit()
    await door().ask('visits.setPosture', { visitId, posture: 'accompany' })
    const step = the(second.steps, ({ standing }) => standing === 'now')
    await door().ask('casefiles.setObstacle', { stepId: step.stepId, obstacle: 'site_fault', words: '' })
    const { posture, obstacles } = await report(visitId)
    expect(posture).toBe('accompany')
    const { step: stepName, ...obstacle } = only(obstacles)
    expect(obstacle).toEqual({
      procedureId: second.sheet.id,
      organisationId: second.sheet.organisation,
      obstacle: 'site_fault',
    })
    expect(the(second.sheet.steps, ({ id }) => id === stepName).text).toBe(step.text)
  })

  it('is by appointment, and at the distance planned, when the person had one that day', async () => {
    const personId = await aPerson(door())
    const { day, time } = localTime(door().clock.now(), 'Europe/Paris')
    await door().ask('agenda.plan', {
      personId,
      title: '',
      casefileIds: [],
      with: { kind: 'mediator' },
      day,
      time,
      durationMinutes: 30,
      mode: 'phone',
      placeId: null,
      place: '',
      remindBefore: [],
    })
    const { visitId } = await start(personId)
    expect((await report(visitId)).facts).toMatchObject({ booked: true, channel: 'remote', placeId: null })
  })

  it('is kept when the visit ends, as it was then, whatever becomes of its dossiers', async () => {
    const { visitId, first, second } = await aVisit()
    await finish(visitId)
    const kept = await report(visitId)
    expect(kept).toMatchObject({ state: 'proposed', facts: { minutes: 20, settled: false } })
    const { casefileId } = first
    await door().ask('casefiles.setStatus', { casefileId, status: 'abandoned', reason: 'x', outcome: 'no_news' })
    const step = the(second.steps, ({ standing }) => standing === 'now')
    await door().ask('casefiles.setObstacle', { stepId: step.stepId, obstacle: 'other', words: 'Guichet fermé' })
    door().clock.advance(60 * MINUTE_MS)
    expect(await report(visitId)).toEqual({ ...kept, facts: { ...kept.facts, equipment: [] } })
  })

  it('holds what the mediator corrected, before the end and after it', async () => {
    const { visitId } = await aVisit()
    const facts = corrected(await report(visitId))
    expect(await door().ask('activity.correct', { visitId, facts })).toMatchObject({ facts, state: 'corrected' })
    door().clock.advance(5 * MINUTE_MS)
    await finish(visitId)
    expect(await report(visitId)).toMatchObject({ facts, state: 'corrected' })
    const again = { ...facts, minutes: 60 }
    expect(await door().ask('activity.correct', { visitId, facts: again })).toMatchObject({ facts: again })
  })

  it('still counts a request taken up after the correction', async () => {
    const { visitId, personId } = await aVisit()
    await door().ask('activity.correct', { visitId, facts: corrected(await report(visitId)) })
    await aCasefile(door(), personId, 'cpam-c2s', visitId)
    await finish(visitId)
    expect((await report(visitId)).requests).toHaveLength(3)
  })

  it('is again what was done when the corrections are taken back', async () => {
    const { visitId } = await aVisit()
    const before = await report(visitId)
    await door().ask('activity.correct', { visitId, facts: corrected(before) })
    expect(await door().ask('activity.propose', { visitId })).toMatchObject({
      state: 'proposed',
      facts: { ...before.facts, equipment: ['phone'] },
    })
  })

  it('proposes the equipment of the report before', async () => {
    const { visitId } = await aVisit()
    const { facts } = await report(visitId)
    await door().ask('activity.correct', { visitId, facts: { ...facts, equipment: ['computer', 'tablet'] } })
    const next = await start()
    expect((await report(next.visitId)).facts.equipment).toEqual(['computer', 'tablet'])
  })

  it('is made anew when the visit is reopened and ends again', async () => {
    const { visitId } = await aVisit()
    await finish(visitId)
    await door().ask('visits.reopen', { visitId })
    door().clock.advance(10 * MINUTE_MS)
    expect((await report(visitId)).facts.minutes).toBe(30)
    await finish(visitId)
    expect((await report(visitId)).facts.minutes).toBe(30)
  })

  it('leaves with an empty visit that is erased', async () => {
    const { visitId } = await start()
    await finish(visitId)
    await door().ask('visits.reopen', { visitId })
    await door().ask('visits.discard', { visitId })
    expect(await door().call('activity.ofVisit', { visitId })).toEqual(refused('visit_unknown'))
  })

  it('is refused for a visit unknown, a day to come and a place that is none of ours; the former stays', async () => {
    const { visitId } = await aVisit()
    const before = await report(visitId)
    const facts = corrected(before)
    const call = (input: object) => door().call('activity.correct', { visitId, facts: { ...facts, ...input } })
    expect(await door().call('activity.correct', { visitId: nobody, facts })).toEqual(refused('visit_unknown'))
    expect(await call({ day: '2999-01-01' })).toEqual(refused('day_in_future'))
    expect(await call({ placeId: nobody })).toEqual(refused('place_unknown'))
    expect(await report(visitId)).toEqual(before)
  })
})
