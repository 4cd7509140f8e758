import { beforeEach, describe, expect, it } from 'vitest'
import { aCasefile, nobody, ofPerson, only, reread, seen, sharedDoor, the } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const details = {
  familyName: 'Zwarovsky-Quéméneur',
  givenName: 'Ingeborg',
  birthDay: '1980-03-12',
  phone: '06 39 98 45 67',
  email: 'ingeborg.z@exemple.fr',
}
const told =
  'Ingeborg ZWAROVSKY-QUEMENEUR, née le 12/03/1980, 0639984567, NIR 2 80 03 75 123 456 78, ingeborg.z@exemple.fr'
/** No part of who she is, whatever the case and the accents. */
const identity = /zwarovsky|quemeneur|ingeborg|1980|639984567|39 98 45|123 456|exemple\.fr/iu
const plain = (report: unknown): string => JSON.stringify(report).normalize('NFD').replace(/\p{M}/gu, '')

const report = ({ casefileId }: { readonly casefileId: string }) => door().ask('escalation.read', { casefileId })

async function aBlockedCasefile() {
  const already = await door().ask('people.findDuplicates', { details, except: null })
  const notTheSameAs = already.map((candidate) => candidate.personId)
  const { personId } = await door().ask('people.create', { details, notTheSameAs })
  const casefile = await aCasefile(door(), personId, 'caf-aide-logement')
  const step = the(casefile.steps, ({ standing }) => standing === 'now')
  await door().ask('casefiles.setObstacle', {
    stepId: step.stepId,
    obstacle: 'payment_blocked',
    words: told.slice(0, 110),
  })
  return { personId, casefile, step }
}

const called = (casefileId: string, said: string, withWhom = 'agent 12') =>
  door().ask('exchanges.record', {
    casefileId,
    organisationId: null,
    channel: 'phone',
    day: '2026-03-02',
    withWhom,
    said,
    nextStep: '',
    nextBy: null,
  })

describe('the report of a difficulty', () => {
  it('gathers obstacle, attempts, papers and dates from the dossier, and quotes the catalogue', async () => {
    const { personId, casefile, step } = await aBlockedCasefile()
    const since = door().clock.now()
    door().clock.advance(3_600_000)
    await called(casefile.casefileId, 'Le versement reste bloqué.')
    await seen(door(), ofPerson(personId), 'rib')
    const other = the(casefile.steps, ({ stepId, standing }) => standing === 'now' && stepId !== step.stepId)
    await door().ask('casefiles.tickStep', { stepId: other.stepId, how: 'with_help' })
    await door().ask('deadlines.add', {
      casefileId: casefile.casefileId,
      sheetDeadline: null,
      label: 'Loyer à payer',
      day: '2026-03-05',
    })
    const found = await report(casefile)
    expect(found).toMatchObject({
      theme: 'housing',
      procedureTitle: casefile.title,
      organisationName: casefile.organisationName,
      obstacles: [{ obstacle: 'payment_blocked', step: step.text, since }],
      attempts: [{ day: '2026-03-02', channel: 'phone', withWhom: 'agent 12', said: 'Le versement reste bloqué.' }],
      stepsDone: [other.text],
      submission: null,
      deadlines: [{ label: 'Loyer à payer', day: '2026-03-05' }],
      missing: ['asked'],
      preparedAt: null,
    })
    expect(found.papersReady).toHaveLength(1)
    expect(found.papersMissing.length).toBeGreaterThan(0)
    expect(found.escalationPath.length).toBeGreaterThan(0)
  })

  it('says nowhere who she is, whatever was typed, and counts what was taken out', async () => {
    const { casefile } = await aBlockedCasefile()
    const { casefileId } = casefile
    await called(casefileId, `Vu pour ${told}`, 'Ingeborg Zwarovsky')
    await door().ask('deadlines.add', {
      casefileId,
      sheetDeadline: null,
      label: 'Rappeler Ingeborg',
      day: '2026-03-09',
    })
    await door().ask('escalation.keep', { casefileId, urgency: 'health', urgencyWords: told, asked: `${told}.` })
    const found = await report(casefile)
    expect(plain(found)).not.toMatch(identity)
    expect(found.pseudonymised).toBeGreaterThan(15)
  })

  it('shows the obstacle that still stands, since the day it was first said', async () => {
    const { casefile, step } = await aBlockedCasefile()
    const first = door().clock.now()
    door().clock.advance(86_400_000)
    const { stepId } = step
    await door().ask('casefiles.setObstacle', { stepId, obstacle: 'payment_blocked', words: 'Toujours rien' })
    expect(only((await report(casefile)).obstacles)).toMatchObject({ words: 'Toujours rien', since: first })
    await door().ask('casefiles.setObstacle', { stepId, obstacle: 'site_fault', words: '' })
    expect(only((await report(casefile)).obstacles)).toMatchObject({
      obstacle: 'site_fault',
      since: door().clock.now(),
    })
    await door().ask('casefiles.setObstacle', { stepId, obstacle: null, words: '' })
    expect((await report(casefile)).obstacles).toEqual([])
    door().clock.advance(86_400_000)
    await door().ask('casefiles.setObstacle', { stepId, obstacle: 'payment_blocked', words: '' })
    expect(only((await report(casefile)).obstacles).since).toBe(door().clock.now())
  })

  it('proves the usual way by the number of the request, which stays while her name leaves it', async () => {
    const { casefile } = await aBlockedCasefile()
    const { casefileId } = casefile
    await door().ask('casefiles.submit', {
      casefileId,
      day: '2026-03-01',
      channel: 'online',
      proofNumber: 'ZWAROVSKY-2026-00123456',
      personSigned: true,
      personPaid: true,
    })
    const { submission, missing } = await report(casefile)
    expect(submission).toEqual({ day: '2026-03-01', proofNumber: '[…]-2026-00123456' })
    expect(missing).toEqual(['attempt', 'asked'])
  })

  it('keeps what only the mediator can say', async () => {
    const { casefile } = await aBlockedCasefile()
    const kept = {
      urgency: 'housing_at_risk',
      urgencyWords: 'Expulsion en avril',
      asked: 'Reprendre le versement',
    } as const
    await door().ask('escalation.keep', { casefileId: casefile.casefileId, ...kept })
    expect(await report(casefile)).toMatchObject(kept)
  })

  it('once prepared is dated and in the history, and what was kept stays', async () => {
    const { casefile } = await aBlockedCasefile()
    const { casefileId } = casefile
    await door().ask('escalation.keep', { casefileId, urgency: 'none', urgencyWords: '', asked: 'Répondre' })
    door().clock.advance(60_000)
    expect(await door().ask('escalation.recordPrepared', { casefileId })).toMatchObject({
      asked: 'Répondre',
      preparedAt: door().clock.now(),
    })
    expect((await reread(door(), casefile)).timeline[0]).toMatchObject({ event: { kind: 'escalation_prepared' } })
    await door().ask('escalation.keep', { casefileId, urgency: 'none', urgencyWords: '', asked: 'Répondre vite' })
    expect((await report(casefile)).preparedAt).toBe(door().clock.now())
  })

  it('exists for someone anonymous, and before anything was said', async () => {
    const casefile = await aCasefile(door(), null, 'cpam-c2s')
    expect(await report(casefile)).toMatchObject({
      theme: 'health_disability',
      obstacles: [],
      attempts: [],
      urgency: 'none',
      asked: '',
      missing: ['obstacle', 'attempt', 'proof', 'asked'],
      pseudonymised: 0,
    })
  })

  it('of no dossier is refused', async () => {
    const unknown = { ok: false, error: { code: 'casefile_unknown' } }
    expect(await door().call('escalation.read', { casefileId: nobody })).toEqual(unknown)
    expect(await door().call('escalation.recordPrepared', { casefileId: nobody })).toEqual(unknown)
    const kept = { casefileId: nobody, urgency: 'none', urgencyWords: '', asked: '' } as const
    expect(await door().call('escalation.keep', kept)).toEqual(unknown)
  })
})

describe('the route of a dossier that was tried', () => {
  it('goes higher once the organisation was contacted about the obstacle, and no longer when it is cleared', async () => {
    const { casefile, step } = await aBlockedCasefile()
    const { casefileId } = casefile
    const route = async () => (await door().ask('triage.ofCasefile', { casefileId })).route
    expect(await route()).toBeNull()
    await called(casefileId, 'Rien à faire')
    expect(await route()).toBe('escalation')
    await door().ask('casefiles.setObstacle', { stepId: step.stepId, obstacle: null, words: '' })
    expect(await route()).toBeNull()
  })
})
