import { describe, expect, it } from 'vitest'
import type { Deadline } from '../../../core/contract/deadlines.ts'
import { aCasefile, aPerson, decide, only, refusedToday, reread, sharedDoor, submit, the } from '../../support/desk.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })

/** A dossier sent on 10 January 2026. */
async function sentIn(procedureId: string, personId: string | null = null) {
  const casefile = await aCasefile(door(), personId, procedureId)
  await submit(door(), casefile, { day: '2026-01-10' })
  return casefile
}

const brief = ({ role, label, day, lastDay, done }: Deadline) => ({ role, label, day, lastDay, done })

describe('a refusal', () => {
  it('ends what was awaited and dates the mandatory appeal from the day it came, with its reference', async () => {
    const casefile = await sentIn('mdph-aah')
    await decide(door(), casefile, { notifiedOn: '2026-02-20' })
    const { status, decision, deadlines, next, timeline } = await reread(door(), casefile)
    expect(status).toBe('refused')
    expect(decision).toEqual({
      outcome: 'refused',
      notifiedOn: '2026-02-20',
      evidence: 'envelope',
      reference: 'D-456',
      mentionsRemedies: 'yes',
    })
    expect(deadlines.filter(({ role }) => role !== 'appeal').every(({ done }) => done)).toBe(true)
    // Two months from 20 February: Monday 20 April; a week before to be safe.
    const appeal = only(deadlines.filter(({ role }) => role === 'appeal'))
    expect(appeal).toMatchObject({ day: '2026-04-13', lastDay: '2026-04-20', done: false })
    expect(appeal.start).toMatchObject({ event: 'decision_notified', day: '2026-02-20', evidence: 'D-456' })
    expect(next).toEqual({ what: { kind: 'appeal' }, who: 'mediator', by: '2026-04-13' })
    expect(timeline.map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        { kind: 'decision', outcome: 'refused', notifiedOn: '2026-02-20', reference: 'D-456' },
        { kind: 'status', from: 'submitted', to: 'refused', reason: '', outcome: null },
      ]),
    )
  })

  it('where no appeal is mandatory dates every possible one', async () => {
    const casefile = await sentIn('crous-dse')
    await decide(door(), casefile, { notifiedOn: '2026-02-20' })
    const appeals = (await reread(door(), casefile)).deadlines.filter(({ role }) => role === 'appeal')
    expect(appeals.map(({ lastDay }) => lastDay)).toEqual(['2026-04-21', '2026-04-21', '2026-04-21'])
  })

  it('born of a silence dates what only a silence opens too', async () => {
    const casefile = await sentIn('etrangers-renouvellement')
    await decide(door(), casefile, { notifiedOn: '2026-02-20', evidence: 'silence', reference: '' })
    const { deadlines } = await reread(door(), casefile)
    expect(deadlines.filter(({ start }) => start?.event === 'implicit_refusal').map(({ role }) => role)).toEqual([
      'act',
      'act',
    ])
    expect(deadlines.filter(({ role }) => role === 'appeal')).toHaveLength(2)
  })
})

describe('an agreement', () => {
  it('closes the dossier and dates no appeal', async () => {
    const casefile = await sentIn('mdph-aah')
    await decide(door(), casefile, { outcome: 'granted' })
    const { status, deadlines, next } = await reread(door(), casefile)
    expect({ status, next }).toEqual({ status: 'granted', next: { what: { kind: 'closed' }, who: null, by: null } })
    expect(deadlines.map(({ role, done }) => ({ role, done }))).toEqual([
      { role: 'answer', done: true },
      { role: 'silence', done: true },
    ])
  })

  it('in part still dates the appeal of what was refused', async () => {
    const casefile = await sentIn('mdph-aah')
    await decide(door(), casefile, { outcome: 'partly_granted' })
    const { status, deadlines, allowedStatuses } = await reread(door(), casefile)
    expect(status).toBe('granted')
    expect(deadlines.some(({ role }) => role === 'appeal')).toBe(true)
    expect(allowedStatuses).toContain('appealed')
  })

  it('is never read in a silence that no text makes one', async () => {
    for (const procedureId of ['mdph-aah', 'caf-rsa-demande']) {
      const casefile = await sentIn(procedureId)
      const input = refusedToday(door(), casefile, { outcome: 'granted', evidence: 'silence' })
      expect(await door().call('casefiles.recordDecision', input)).toEqual(refused('silence_is_no_agreement'))
    }
    const accepted = await sentIn('cpam-c2s')
    expect(await decide(door(), accepted, { outcome: 'granted', evidence: 'silence' })).toMatchObject({
      status: 'granted',
    })
  })
})

describe('a decision', () => {
  it.each([
    ['tomorrow', '2026-03-03', null, 'day_in_future'],
    ['before birth', '2026-01-09', '2026-01-10', 'day_before_birth'],
    ['before the request', '2026-01-09', null, 'decision_before_submission'],
  ])('%s is refused', async (_name, notifiedOn, birthDay, code) => {
    const casefile = await sentIn('mdph-aah', await aPerson(door(), { birthDay }))
    expect(await door().call('casefiles.recordDecision', refusedToday(door(), casefile, { notifiedOn }))).toEqual(
      refused(code),
    )
    expect((await reread(door(), casefile)).decision).toBeNull()
  })

  it('is refused while nothing was sent', async () => {
    const casefile = await aCasefile(door(), null, 'mdph-aah')
    expect(await door().call('casefiles.recordDecision', refusedToday(door(), casefile))).toEqual(
      refused('status_not_allowed'),
    )
  })

  it('noted by mistake goes with the dates it opened, and what it ended is awaited again', async () => {
    const casefile = await sentIn('mdph-aah')
    const { casefileId } = casefile
    const before = (await reread(door(), casefile)).deadlines.map(brief)
    door().clock.advance(1_000)
    await decide(door(), casefile)
    door().clock.advance(1_000)
    await door().ask('casefiles.setStatus', { casefileId, status: 'awaiting_decision', reason: '' })
    const after = await reread(door(), casefile)
    expect(after.decision).toBeNull()
    expect(after.deadlines.map(brief)).toEqual(before)
    expect(after.timeline.map(({ event }) => event.kind)).toEqual(
      expect.arrayContaining(['decision', 'deadline_removed', 'deadline_reopened']),
    )
  })

  it('of a reopened dossier stays known', async () => {
    const casefile = await sentIn('mdph-aah')
    await decide(door(), casefile)
    await door().ask('casefiles.setStatus', { casefileId: casefile.casefileId, status: 'in_progress', reason: '' })
    const { decision, submission } = await reread(door(), casefile)
    expect({ outcome: decision?.outcome, sent: submission?.day }).toEqual({ outcome: 'refused', sent: '2026-01-10' })
  })
})

it('the answer to an appeal opens the court, dated from that answer', async () => {
  const casefile = await sentIn('mdph-aah')
  await decide(door(), casefile, { notifiedOn: '2026-01-20' })
  const day = '2026-01-25'
  await door().ask('appeals.file', { casefileId: casefile.casefileId, rank: 1, day, proofNumber: '', channel: 'post' })
  await decide(door(), casefile, { notifiedOn: '2026-02-20' })
  const court = the((await reread(door(), casefile)).deadlines, ({ start }) => start?.event === 'appeal_answer')
  expect(court).toMatchObject({ role: 'appeal', label: 'Recours contentieux', lastDay: '2026-04-20' })
})
