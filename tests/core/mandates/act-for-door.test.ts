import { beforeEach, describe, expect, it } from 'vitest'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { aCasefile, aMandate, aPerson, reread, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
const DAY_MS = 86_400_000
const refused = { ok: false, error: { code: 'mandate_required' } }

beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const actFor = ({ casefileId }: Casefile) => door().ask('mandates.actFor', { casefileId })
const firstStep = ({ steps }: Casefile): string => steps[0]?.stepId ?? ''
const tickFor = (casefile: Casefile) =>
  door().call('casefiles.tickStep', { stepId: firstStep(casefile), how: 'done_for' })
/** What the door says and what the history keeps of a step ticked « à la place ». */
const doneFor = async (casefile: Casefile) => {
  const answer = await tickFor(casefile)
  const { steps, timeline } = await reread(door(), casefile)
  const step = steps.find(({ stepId }) => stepId === firstStep(casefile))
  return { answer, how: step?.doneHow, told: timeline.some(({ event }) => event.kind === 'step_done') }
}

describe('a step is done in the person’s place', () => {
  it('with her mandate in force that covers the theme', async () => {
    const personId = await aPerson(door())
    const { mandateId, endsAt } = await aMandate(door(), personId)
    const casefile = await aCasefile(door(), personId, 'cpam-c2s')
    expect(await actFor(casefile)).toMatchObject({ allowed: true, mandateId, endsAt, refusal: null })
    expect(await doneFor(casefile)).toMatchObject({ answer: { ok: true }, how: 'done_for', told: true })
  })

  it.each([
    ['without a mandate', 'cpam-c2s', 'no_mandate', async () => {}],
    [
      'in another theme',
      'cpam-c2s',
      'mandate_other_theme',
      (personId: string) => aMandate(door(), personId, { themes: ['argent'] }),
    ],
    [
      'on a text only read',
      'cpam-c2s',
      'mandate_not_signed',
      async (personId: string) => {
        const { mandateId } = await aMandate(door(), personId, {}, 'sms')
        await door().ask('mandates.revoke', { mandateId, by: 'person', said: 'sms' })
        const { mandateId: draftId } = await door().ask('mandates.prepare', {
          personId,
          themes: ['social'],
          days: 1,
          channels: ['online'],
          otherStructure: 'no',
          renews: null,
        })
        await door().ask('mandates.recordInformed', { mandateId: draftId })
      },
    ],
    [
      'one second after its end',
      'cpam-c2s',
      'mandate_expired',
      async (personId: string) => {
        await aMandate(door(), personId, { days: 1 })
        door().clock.advance(DAY_MS + 1_000)
      },
    ],
    [
      'when the signed paper is late',
      'cpam-c2s',
      'mandate_not_signed',
      async (personId: string) => {
        await aMandate(door(), personId, {}, 'phone')
        door().clock.advance(16 * DAY_MS)
      },
    ],
    [
      'by a clock set back a year',
      'cpam-c2s',
      'clock_before_agreement',
      async (personId: string) => {
        await aMandate(door(), personId)
        door().clock.advance(-365 * DAY_MS)
      },
    ],
    [
      'under a measure of protection declared since',
      'cpam-c2s',
      'capacity_changed',
      async (personId: string) => {
        await aMandate(door(), personId)
        await door().ask('mandates.declareCapacity', { personId, capacity: 'guardianship' })
      },
    ],
    [
      'where the sheet forbids it',
      'cpam-creation-compte-ameli',
      'procedure_forbids',
      (personId: string) => aMandate(door(), personId),
    ],
  ] as const)('never %s', async (_name, procedureId, refusal, prepare) => {
    const personId = await aPerson(door())
    await prepare(personId)
    const casefile = await aCasefile(door(), personId, procedureId)
    expect(await actFor(casefile)).toMatchObject({ allowed: false, refusal })
    expect(await doneFor(casefile)).toEqual({ answer: refused, how: null, told: false })
  })

  it('never for someone anonymous', async () => {
    const casefile = await aCasefile(door(), null, 'cpam-c2s')
    expect(await actFor(casefile)).toMatchObject({ allowed: false, refusal: 'no_person' })
    expect(await tickFor(casefile)).toEqual(refused)
  })
})

describe('a revocation', () => {
  it('blocks the next step at once; what was done stays done', async () => {
    const personId = await aPerson(door())
    const { mandateId } = await aMandate(door(), personId)
    const casefile = await aCasefile(door(), personId, 'cpam-c2s')
    expect(await tickFor(casefile)).toMatchObject({ ok: true })
    await door().ask('mandates.revoke', { mandateId, by: 'person', said: 'phone' })
    const next = (await reread(door(), casefile)).steps.find(({ doneAt }) => doneAt === null)
    expect(await door().call('casefiles.tickStep', { stepId: next?.stepId ?? '', how: 'done_for' })).toEqual(refused)
    expect(await door().call('casefiles.tickStep', { stepId: next?.stepId ?? '', how: 'with_help' })).toMatchObject({
      ok: true,
    })
    expect((await reread(door(), casefile)).steps.map(({ doneHow }) => doneHow)).toContain('done_for')
  })
})

describe('what a sheet says', () => {
  it('of mandates is told in its words, with Aidants Connect where the service is behind FranceConnect', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'franceconnect-acces')
    expect(await actFor(casefile)).toMatchObject({
      refusal: 'procedure_forbids',
      sheetNote: casefile.sheet.mandate_note,
      aidantsConnectFits: casefile.sheet.needs_account.franceconnect === true,
    })
  })
})

describe('for a whole visit', () => {
  it('nothing is said while it has no dossier', async () => {
    const { visitId } = await door().ask('visits.start', { personId: await aPerson(door()) })
    expect(await door().ask('mandates.actForVisit', { visitId })).toBeNull()
  })

  it('the first dossier that is refused speaks; else the mandate that ends first', async () => {
    const personId = await aPerson(door())
    await aMandate(door(), personId, { themes: ['social'], days: 31 })
    const shorter = await aMandate(door(), personId, { themes: ['logement'], days: 1 })
    const { visitId } = await door().ask('visits.start', { personId })
    await aCasefile(door(), personId, 'cpam-c2s', visitId)
    await aCasefile(door(), personId, 'caf-aide-logement', visitId)
    expect(await door().ask('mandates.actForVisit', { visitId })).toMatchObject({
      allowed: true,
      mandateId: shorter.mandateId,
      endsAt: shorter.endsAt,
    })
    await aCasefile(door(), personId, 'ants-cni-majeur', visitId)
    expect(await door().ask('mandates.actForVisit', { visitId })).toMatchObject({
      allowed: false,
      refusal: 'procedure_forbids',
    })
  })
})
