import { beforeEach, describe, expect, it } from 'vitest'
import type { TriageAnswers } from '../../../core/contract/triage.ts'
import { standardRouteFailed } from '../../../core/triage/standard-route.ts'
import { unanswered } from '../../../core/triage/questions.ts'
import { aCasefile, aMandate, aPerson, nobody, ofPerson, sharedDoor, the } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const atEase: TriageAnswers = {
  mailbox: 'reachable',
  phoneForCodes: 'here',
  account: 'organisation',
  equipment: 'own',
  reading: 'at_ease',
  authority: 'herself',
}
const ofVisit = (visitId: string) => ({ kind: 'visit', visitId }) as const
const save = (holder: Parameters<typeof read>[0], answers: Partial<TriageAnswers>) =>
  door().ask('triage.save', { holder, answers: { ...unanswered, ...answers } })
const read = (holder: ReturnType<typeof ofPerson> | ReturnType<typeof ofVisit>) => door().ask('triage.read', { holder })
const advice = ({ casefileId }: { readonly casefileId: string }) => door().ask('triage.ofCasefile', { casefileId })

describe('the six answers', () => {
  it('are all to be asked at first', async () => {
    expect(await read(ofPerson(await aPerson(door())))).toEqual({ answers: unanswered, answeredAt: null, old: false })
  })

  it('are kept with their date, and corrected one by one', async () => {
    const holder = ofPerson(await aPerson(door()))
    await save(holder, { mailbox: 'lost' })
    door().clock.advance(60_000)
    const changed = await save(holder, { mailbox: 'reachable', reading: 'with_help' })
    expect(changed).toEqual({
      answers: { ...unanswered, mailbox: 'reachable', reading: 'with_help' },
      answeredAt: door().clock.now(),
      old: false,
    })
    expect(await read(holder)).toEqual(changed)
  })

  it('all taken back, have no date any more', async () => {
    const holder = ofPerson(await aPerson(door()))
    await save(holder, { mailbox: 'lost' })
    expect(await save(holder, {})).toEqual({ answers: unanswered, answeredAt: null, old: false })
  })

  it('are old twelve months later, to the day, and still shown', async () => {
    const holder = ofPerson(await aPerson(door()))
    await save(holder, atEase)
    const olds: boolean[] = []
    for (const day of ['2027-03-01', '2027-03-02']) {
      door().clock.moveTo(`${day}T08:00`)
      const { old, answers } = await read(holder)
      expect(answers).toEqual(atEase)
      olds.push(old)
    }
    expect(olds).toEqual([false, true])
  })

  it('of nobody are refused', async () => {
    for (const name of ['triage.read', 'triage.save'] as const) {
      const answers = name === 'triage.save' ? { answers: unanswered } : {}
      expect(await door().raw(name, { holder: ofPerson(nobody), ...answers })).toEqual({
        ok: false,
        error: { code: 'person_unknown' },
      })
      expect(await door().raw(name, { holder: ofVisit(nobody), ...answers })).toEqual({
        ok: false,
        error: { code: 'visit_unknown' },
      })
    }
    expect(await door().call('triage.ofCasefile', { casefileId: nobody })).toEqual({
      ok: false,
      error: { code: 'casefile_unknown' },
    })
  })
})

describe('someone anonymous', () => {
  it('is asked for one visit, and the dossiers of the visit follow', async () => {
    const { visitId } = await door().ask('visits.start', { personId: null })
    const casefile = await aCasefile(door(), null, 'cpam-c2s', visitId)
    expect((await advice(casefile)).route).toBeNull()
    await save(ofVisit(visitId), { ...atEase, mailbox: 'lost' })
    expect(await advice(casefile)).toMatchObject({ route: 'paper', triage: { answers: { mailbox: 'lost' } } })
  })

  it('who turns out to be someone gives her the answers', async () => {
    const { visitId } = await door().ask('visits.start', { personId: null })
    await save(ofVisit(visitId), atEase)
    const personId = await aPerson(door())
    await door().ask('visits.chooseSubject', { visitId, subject: { kind: 'known', personId } })
    expect((await read(ofPerson(personId))).answers).toEqual(atEase)
    // The visit is hers from now on: both names lead to the same answers.
    await save(ofVisit(visitId), { ...atEase, mailbox: 'none' })
    expect((await read(ofPerson(personId))).answers.mailbox).toBe('none')
  })

  it('gives nothing to someone who already answered', async () => {
    const personId = await aPerson(door())
    await save(ofPerson(personId), atEase)
    const { visitId } = await door().ask('visits.start', { personId: null })
    await save(ofVisit(visitId), { mailbox: 'lost' })
    await door().ask('visits.chooseSubject', { visitId, subject: { kind: 'known', personId } })
    expect((await read(ofPerson(personId))).answers).toEqual(atEase)
  })

  it('cannot give a mandate: none is offered', async () => {
    const { visitId } = await door().ask('visits.start', { personId: null })
    const casefile = await aCasefile(door(), null, 'caf-aide-logement', visitId)
    await save(ofVisit(visitId), atEase)
    const { route, others } = await advice(casefile)
    expect([route, ...others.map((other) => other.route)]).not.toContain('mandate')
  })
})

describe('the route of a dossier', () => {
  it('is not chosen while an answer that this procedure needs is missing', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'caf-aide-logement')
    await save(ofPerson(personId), { ...atEase, equipment: null })
    expect(await advice(casefile)).toMatchObject({ toAsk: ['equipment'], route: null, reasons: [], others: [] })
    await save(ofPerson(personId), atEase)
    expect(await advice(casefile)).toMatchObject({ toAsk: [], route: 'online_alone', reasons: ['account_ready'] })
  })

  it('opens the procedure of a lost mailbox first, and takes up the dossier already open for it', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'caf-declaration-trimestrielle')
    await save(ofPerson(personId), { ...atEase, mailbox: 'lost' })
    const before = await advice(casefile)
    expect(before.route).toBe('paper')
    expect(before.first).toMatchObject([{ procedureId: 'numerique-messagerie-perdue', casefileId: null }])
    const repair = await aCasefile(door(), personId, 'numerique-messagerie-perdue')
    expect((await advice(casefile)).first).toMatchObject([{ casefileId: repair.casefileId }])
  })

  it('says what to repair first even before every answer is there', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'caf-aide-logement')
    await save(ofPerson(personId), { mailbox: 'none' })
    const { route, first } = await advice(casefile)
    expect([route, first.map(({ procedureId }) => procedureId)]).toEqual([null, ['numerique-creer-adresse-mail']])
  })

  it('uses a mandate in force for whoever cannot go alone, until it is revoked', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'cpam-attestation-droits')
    await save(ofPerson(personId), { ...atEase, reading: 'with_help' })
    expect((await advice(casefile)).route).toBe('online_with_help')
    const { mandateId } = await aMandate(door(), personId)
    expect(await advice(casefile)).toMatchObject({ route: 'mandate', reasons: ['mandate_in_force', 'reads_with_help'] })
    await door().ask('mandates.revoke', { mandateId, by: 'person', said: 'phone' })
    expect((await advice(casefile)).route).toBe('online_with_help')
  })

  it('offers no mandate to a minor, nor where the procedure refuses one', async () => {
    const minor = await aPerson(door(), { birthDay: '2012-01-01' })
    const adult = await aPerson(door(), { birthDay: '1980-01-01' })
    for (const [personId, procedureId] of [
      [minor, 'caf-aide-logement'],
      [adult, 'caf-creation-compte'],
    ] as const) {
      await save(ofPerson(personId), { ...atEase, reading: 'with_help' })
      const { reasons, others } = await advice(await aCasefile(door(), personId, procedureId))
      expect(reasons).toContain('mandate_not_allowed')
      expect(others.map(({ route }) => route)).not.toContain('mandate')
    }
  })

  it('never escalates because of an obstacle alone', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'caf-aide-logement')
    await save(ofPerson(personId), atEase)
    const { stepId } = the(casefile.steps, ({ standing }) => standing === 'now')
    await door().ask('casefiles.setObstacle', { stepId, obstacle: 'payment_blocked', words: '' })
    expect((await advice(casefile)).route).toBe('online_alone')
  })
})

describe('the usual way', () => {
  const tried = { obstacleDays: [], answerDue: null, exchangeDays: [], today: '2026-03-20' }

  it.each([
    ['nothing was tried', {}, false],
    ['an obstacle, nobody contacted', { obstacleDays: ['2026-03-10'] }, false],
    ['contacted before the obstacle', { obstacleDays: ['2026-03-10'], exchangeDays: ['2026-03-09'] }, false],
    [
      'contacted about the obstacle, the same day',
      { obstacleDays: ['2026-03-10'], exchangeDays: ['2026-03-10'] },
      true,
    ],
    ['contacted since', { obstacleDays: ['2026-03-10'], exchangeDays: ['2026-03-12', '2026-01-05'] }, true],
    ['contacted, no obstacle left', { exchangeDays: ['2026-03-12'] }, false],
    ['an answer late, nobody contacted', { answerDue: '2026-03-15' }, false],
    ['an answer late, contacted since', { answerDue: '2026-03-15', exchangeDays: ['2026-03-18'] }, true],
    ['an answer due today', { answerDue: '2026-03-20', exchangeDays: ['2026-03-20'] }, false],
  ] as const)('%s', (_name, facts, failed) => {
    expect(standardRouteFailed({ ...tried, ...facts })).toBe(failed)
  })
})
