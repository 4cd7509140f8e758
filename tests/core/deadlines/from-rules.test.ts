import { describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { aCasefile, aPerson, nobody, reread, sharedDoor, the } from '../../support/desk.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })

const opened = async (procedureId = 'cpam-ame', birthDay: string | null = null) =>
  aCasefile(door(), await aPerson(door(), { birthDay }), procedureId)

const proposals = (casefileId: string) => door().ask('deadlines.proposals', { casefileId })

type From = Omit<Input<'deadlines.keep'>, 'casefileId' | 'evidence'>
const from = (proposal: Pick<From, 'ref'>, start: string | null): From => ({
  ref: proposal.ref,
  start,
  distance: 'none',
})

const keep = (casefileId: string, input: From, evidence = '') =>
  door().ask('deadlines.keep', { casefileId, ...input, evidence })

/** The refusal of a request by silence, on a sheet that dates it from the submission. */
const silence = async (casefileId: string) =>
  the(await proposals(casefileId), ({ role, startEvent }) => role === 'silence' && startEvent === 'submission')

const appeal = async (casefileId: string) =>
  the(await proposals(casefileId), ({ role, computable }) => role === 'appeal' && computable)

describe('what the sheet’s rules still ask', () => {
  it('is the question of each start event, with what proves it and where the rule was read', async () => {
    const { casefileId, sheet } = await opened()
    const asked = await proposals(casefileId)
    expect(asked).toHaveLength(sheet.deadlines.length + sheet.appeal.length)
    expect(await silence(casefileId)).toMatchObject({
      role: 'silence',
      computable: true,
      knownStart: null,
      computation: null,
      source: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F3079',
    })
    expect((await silence(casefileId)).evidence.length).toBeGreaterThan(0)
    expect((await silence(casefileId)).caution).toContain('réception')
  })

  it('no longer asks what was dated, and asks again once that is removed', async () => {
    const { casefileId } = await opened()
    const proposal = await silence(casefileId)
    const { deadlineId } = await keep(casefileId, from(proposal, '2026-03-02'))
    expect((await proposals(casefileId)).map(({ ref }) => ref)).not.toContainEqual(proposal.ref)
    await door().ask('deadlines.remove', { deadlineId })
    expect((await proposals(casefileId)).map(({ ref }) => ref)).toContainEqual(proposal.ref)
  })

  it('knows the birth date', async () => {
    const born = await opened('mairie-recensement-jeunes', '2010-02-10')
    const known = (await proposals(born.casefileId)).filter(({ startEvent }) => startEvent === 'birthday')
    expect(known).not.toEqual([])
    for (const { knownStart, computation } of known) {
      expect(knownStart).toBe('2010-02-10')
      expect(computation).not.toBeNull()
    }
    const unknown = await opened('mairie-recensement-jeunes')
    const asked = (await proposals(unknown.casefileId)).filter(({ startEvent }) => startEvent === 'birthday')
    expect(asked.every(({ knownStart, computation }) => knownStart === null && computation === null)).toBe(true)
  })

  it('asks for nothing where the date is in the rule', async () => {
    const { casefileId } = await opened('ft-actualisation')
    const monthly = the(await proposals(casefileId), ({ startEvent }) => startEvent === 'calendar')
    expect(monthly).toMatchObject({ knownStart: null, computation: { theoretical: '2026-03-15' } })
    expect(await keep(casefileId, from(monthly, null))).toMatchObject({ lastDay: '2026-03-15', start: null })
  })

  it('asks for the final date of a rule that cannot be computed', async () => {
    const { casefileId } = await opened('etrangers-renouvellement')
    const manual = the(await proposals(casefileId), ({ role }) => role === 'silence')
    expect(manual).toMatchObject({ computable: false, startEvent: 'manual', knownStart: null, computation: null })
    expect(await keep(casefileId, from(manual, '2026-07-02'))).toMatchObject({
      role: 'silence',
      day: '2026-07-02',
      lastDay: '2026-07-02',
      computation: { effectiveFrom: '2026-07-03' },
    })
  })

  it('asks for the last day read on the decision when no text gives an appeal’s delay', async () => {
    const { casefileId } = await opened('ft-inscription')
    const unread = (await proposals(casefileId)).filter(({ role, computable }) => role === 'appeal' && !computable)
    expect(unread.length).toBeGreaterThan(0)
    for (const { startEvent, question } of unread) {
      expect(startEvent).toBe('manual')
      expect(question).toMatch(/date limite/u)
    }
  })
})

describe('a date computed from a rule', () => {
  it('is the same shown and kept, with both dates, its start and its proof', async () => {
    const { casefileId } = await opened()
    const input = from(await appeal(casefileId), '2026-03-02')
    const computation = await door().ask('deadlines.compute', { casefileId, ...input })
    expect(computation).toMatchObject({ kind: 'cpc', prudent: '2026-04-25', theoretical: '2026-05-04' })
    expect((await reread(door(), { casefileId })).deadlines).toEqual([])

    const kept = await keep(casefileId, input, 'enveloppe du 2 mars')
    expect(kept).toMatchObject({
      role: 'appeal',
      day: '2026-04-25',
      lastDay: '2026-05-04',
      computation,
      start: { event: 'decision_notified', day: '2026-03-02', evidence: 'enveloppe du 2 mars' },
      rule: { duration: 'P2M', direction: 'after' },
      done: false,
    })
    const { deadlines, next, timeline } = await reread(door(), { casefileId })
    expect(deadlines).toEqual([kept])
    expect(next.by).toBe('2026-04-25')
    expect(timeline[0]?.event).toEqual({ kind: 'deadline_added', label: kept.label, day: '2026-04-25' })
  })

  it('counts by the holidays of the desk’s zone, and more for who lives far away', async () => {
    const { casefileId } = await opened()
    const input = from(await appeal(casefileId), '2026-10-20')
    const lastDay = async (distance: From['distance']) =>
      (await door().ask('deadlines.compute', { casefileId, ...input, distance })).theoretical
    expect(await lastDay('none')).toBe('2026-12-21')
    expect(await lastDay('overseas')).toBe('2027-01-20')
    await door().ask('settings.change', { holidayZone: 'la_reunion' })
    expect((await door().ask('deadlines.compute', { casefileId, ...input })).zone).toBe('la_reunion')
    await door().ask('settings.change', { holidayZone: 'metropole' })
  })

  it('replaces the one of the same rule, and says nothing more when nothing changed', async () => {
    const { casefileId } = await opened()
    const proposal = await appeal(casefileId)
    const first = await keep(casefileId, from(proposal, '2026-03-02'))
    const again = await keep(casefileId, from(proposal, '2026-03-12'), 'avis de passage')
    expect(again.deadlineId).toBe(first.deadlineId)
    const lines = async () =>
      (await reread(door(), { casefileId })).timeline.filter(({ event }) => event.kind === 'deadline_added')
    expect(await lines()).toHaveLength(2)
    await keep(casefileId, from(proposal, '2026-03-12'), 'avis de passage')
    expect(await lines()).toHaveLength(2)
    expect((await reread(door(), { casefileId })).deadlines.map(({ start }) => start?.day)).toEqual(['2026-03-12'])
  })

  it('replaces the date typed for the same rule', async () => {
    const { casefileId } = await opened()
    const proposal = await silence(casefileId)
    await door().ask('deadlines.add', { casefileId, sheetDeadline: proposal.ref.rank, label: 'x', day: '2026-06-01' })
    await keep(casefileId, from(proposal, '2026-03-02'))
    expect((await reread(door(), { casefileId })).deadlines.map(({ lastDay }) => lastDay)).toEqual(['2026-05-02'])
  })

  it('leaves the one that is done: what comes back is dated beside it', async () => {
    const { casefileId } = await opened()
    const proposal = await silence(casefileId)
    const { deadlineId } = await keep(casefileId, from(proposal, '2026-03-02'))
    await door().ask('deadlines.setDone', { deadlineId, done: true })
    await keep(casefileId, from(proposal, '2026-06-02'))
    expect((await reread(door(), { casefileId })).deadlines.map(({ lastDay, done }) => [lastDay, done])).toEqual([
      ['2026-05-02', true],
      ['2026-08-02', false],
    ])
  })

  it('of someone anonymous is computed all the same', async () => {
    const { casefileId } = await aCasefile(door(), null, 'cpam-ame')
    expect(await keep(casefileId, from(await silence(casefileId), '1990-03-02'))).toMatchObject({
      lastDay: '1990-05-02',
    })
  })
})

describe('done, not done, removed', () => {
  it('is in the history, once', async () => {
    const { casefileId } = await opened()
    const { deadlineId, label, day } = await keep(casefileId, from(await silence(casefileId), '2026-03-02'))
    for (const done of [true, true, false, false]) await door().ask('deadlines.setDone', { deadlineId, done })
    await door().ask('deadlines.remove', { deadlineId })
    const { timeline } = await reread(door(), { casefileId })
    expect(timeline.map(({ event }) => event)).toEqual([
      { kind: 'deadline_removed', label, day },
      { kind: 'deadline_reopened', label, day },
      { kind: 'deadline_done', label, day },
      { kind: 'deadline_added', label, day },
      { kind: 'opened' },
    ])
  })
})

describe('is refused', () => {
  const both = async (input: Omit<Input<'deadlines.compute'>, 'distance'>) => {
    const computed = await door().call('deadlines.compute', { ...input, distance: 'none' })
    const kept = await door().call('deadlines.keep', { ...input, distance: 'none', evidence: '' })
    expect(kept).toEqual(computed)
    return kept
  }

  it('a dossier that nobody knows', async () => {
    expect(await both({ casefileId: nobody, ref: { of: 'deadline', rank: 0 }, start: '2026-03-02' })).toEqual(
      refused('casefile_unknown'),
    )
    expect(await door().call('deadlines.proposals', { casefileId: nobody })).toEqual(refused('casefile_unknown'))
  })

  it.each(['deadline', 'appeal'] as const)('the rank of a %s that the sheet does not have', async (of) => {
    const { casefileId } = await opened()
    expect(await both({ casefileId, ref: { of, rank: 99 }, start: '2026-03-02' })).toEqual(refused('rule_unknown'))
  })

  it('a rule with no start', async () => {
    const { casefileId } = await opened()
    const { ref } = await silence(casefileId)
    expect(await both({ casefileId, ref, start: null })).toEqual(refused('start_missing'))
    expect((await reread(door(), { casefileId })).deadlines).toEqual([])
  })

  it('a start or a day before the person’s birth', async () => {
    const { casefileId } = await opened('cpam-ame', '1990-05-17')
    const { ref } = await silence(casefileId)
    expect(await both({ casefileId, ref, start: '1990-05-16' })).toEqual(refused('start_before_birth'))
    expect(
      await door().call('deadlines.compute', { casefileId, ref, start: '1990-05-17', distance: 'none' }),
    ).toMatchObject({ ok: true })
    const add = (day: string) => door().call('deadlines.add', { casefileId, sheetDeadline: null, label: 'x', day })
    expect(await add('1990-05-16')).toEqual(refused('day_before_birth'))
    expect(await add('1990-05-17')).toMatchObject({ ok: true })
  })

  it('a start whose dates could not be written', async () => {
    const { casefileId } = await opened()
    const { ref } = await silence(casefileId)
    expect(await both({ casefileId, ref, start: '9999-12-31' })).toEqual(refused('not_computable'))
  })
})
