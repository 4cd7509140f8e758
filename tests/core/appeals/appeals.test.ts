import { describe, expect, it } from 'vitest'
import type { AppealRoute } from '../../../core/contract/appeals.ts'
import { aCasefile, aPerson, decide, ofPerson, reread, seen, sharedDoor, submit, the } from '../../support/desk.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })

/** A dossier sent on 10 January 2026 and refused by a letter received on 20 January. */
async function refusedIn(procedureId: string, personId: string | null = null) {
  const casefile = await aCasefile(door(), personId, procedureId)
  await submit(door(), casefile, { day: '2026-01-10' })
  await decide(door(), casefile, { notifiedOn: '2026-01-20' })
  return casefile
}

const planOf = (
  casefileId: string,
  priorAppeal: 'yes' | 'no' | 'does_not_know' = 'no',
  notifiedOn: string | null = null,
) => door().ask('appeals.plan', { casefileId, priorAppeal, notifiedOn })
const file = (casefileId: string, rank: number, day = '2026-02-02') =>
  door().call('appeals.file', { casefileId, rank, day, proofNumber: '1A 9', channel: 'registered_post' })
const dates = ({ computation }: AppealRoute) =>
  computation === null ? null : { kind: computation.kind, prudent: computation.prudent, last: computation.theoretical }

describe('the plan', () => {
  it('gives the routes in order, both dates from the decision, and none where the start is not known', async () => {
    const { casefileId } = await refusedIn('mdph-aah')
    const { decision, routes, everyDateBehind } = await planOf(casefileId)
    expect(decision).toEqual({ notifiedOn: '2026-01-20', reference: 'D-456' })
    expect(routes.map(({ rank, standing }) => ({ rank, standing }))).toEqual([
      { rank: 1, standing: 'first' },
      { rank: 0, standing: 'possible' },
      { rank: 2, standing: 'after_prior_appeal' },
    ])
    expect(routes.map(dates)).toEqual([
      { kind: 'cpc', prudent: '2026-03-13', last: '2026-03-20' },
      { kind: 'cpc', prudent: '2026-03-13', last: '2026-03-20' },
      null,
    ])
    expect(everyDateBehind).toBe(false)
    for (const { startQuestion, source, lastVerified } of routes) {
      expect(startQuestion).not.toBe('')
      expect(source).not.toBeNull()
      expect(lastVerified).not.toBeNull()
    }
  })

  it('tries another day, without keeping it', async () => {
    const { casefileId } = await refusedIn('crous-dse')
    const { routes } = await planOf(casefileId, 'no', '2026-01-25')
    expect(dates(the(routes, ({ rank }) => rank === 2))).toEqual({
      kind: 'franc',
      prudent: '2026-03-18',
      last: '2026-03-26',
    })
    expect((await planOf(casefileId)).decision?.notifiedOn).toBe('2026-01-20')
  })

  it('never says that it is too late: what remains is always given', async () => {
    const { casefileId } = await refusedIn('etrangers-renouvellement')
    const { everyDateBehind, late } = await planOf(casefileId, 'no', '2025-06-02')
    expect(everyDateBehind).toBe(true)
    expect(late.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['right_to_error', 'legal_aid', 'access_point']),
    )
  })

  it('of a letter that says nothing of the remedies gives the year of the administrative courts', async () => {
    const casefile = await aCasefile(door(), null, 'etrangers-renouvellement')
    await submit(door(), casefile, { day: '2026-01-10' })
    await decide(door(), casefile, { notifiedOn: '2026-01-20', mentionsRemedies: 'no' })
    const { late } = await planOf(casefile.casefileId)
    expect(the(late, ({ kind }) => kind === 'reasonable_year').until).toBe('2027-01-20')
  })

  it('of a silence that has become a refusal counts from its last day, before anyone notes it', async () => {
    const casefile = await aCasefile(door(), null, 'mdph-aah')
    await submit(door(), casefile, { day: '2025-10-10' })
    const { decision, routes } = await planOf(casefile.casefileId)
    expect(decision).toEqual({ notifiedOn: '2026-02-10', reference: '' })
    expect(dates(the(routes, ({ standing }) => standing === 'first'))).toMatchObject({ last: '2026-04-10' })
    expect(await door().ask('appeals.letter', { casefileId: casefile.casefileId, rank: 1 })).toMatchObject({
      implicit: true,
      decision: { notifiedOn: '2026-02-10' },
    })
  })

  it('before any decision has its routes without dates', async () => {
    const { casefileId } = await aCasefile(door(), null, 'mdph-aah')
    const { decision, routes, everyDateBehind } = await planOf(casefileId)
    expect({ decision, everyDateBehind }).toEqual({ decision: null, everyDateBehind: false })
    expect(routes.map(dates)).toEqual([null, null, null])
  })
})

describe('the letter', () => {
  it('carries the date, the decision, what is joined, and names what is left to fill in', async () => {
    const personId = await aPerson(door(), { givenName: 'Amina' })
    const { casefileId, papers } = await refusedIn('mdph-aah', personId)
    const asked = papers[0]
    if (asked === undefined) throw new Error('the sheet asks for papers')
    await seen(door(), ofPerson(personId), asked.documentTypeId, { issuedOn: '2026-03-01', expiresOn: '2030-01-01' })
    const letter = await door().ask('appeals.letter', { casefileId, rank: 1 })
    expect(letter).toMatchObject({
      bodyKind: 'rapo_other',
      day: '2026-03-02',
      decision: { notifiedOn: '2026-01-20', reference: 'D-456' },
      implicit: false,
      papersJoined: [asked.label],
      missing: ['address'],
    })
    expect(letter.personName).toContain('Amina')
  })

  it('of someone anonymous, against a silence, is left blank where nothing is known', async () => {
    const casefile = await aCasefile(door(), null, 'mdph-aah')
    await submit(door(), casefile, { day: '2026-01-10' })
    await decide(door(), casefile, { notifiedOn: '2026-01-20', evidence: 'silence', reference: '' })
    expect(await door().ask('appeals.letter', { casefileId: casefile.casefileId, rank: 1 })).toMatchObject({
      personName: '',
      implicit: true,
      missing: ['person_name', 'address'],
    })
  })

  it('is not written for an appeal that the sheet has not, or that nothing supports', async () => {
    const { casefileId } = await refusedIn('mdph-aah')
    expect(await door().call('appeals.letter', { casefileId, rank: 9 })).toEqual(refused('appeal_unknown'))
    const unsupported = await refusedIn('ft-contestation')
    expect(await door().call('appeals.letter', { casefileId: unsupported.casefileId, rank: 0 })).toEqual(
      refused('appeal_without_source'),
    )
  })
})

describe('an appeal sent', () => {
  it('is in the history, ends its own delay and dates its silence', async () => {
    const { casefileId } = await refusedIn('mdph-aah')
    expect(await file(casefileId, 1)).toMatchObject({ ok: true, value: { status: 'appealed' } })
    const { submission, silence, deadlines, timeline, next } = await reread(door(), { casefileId })
    expect(submission).toMatchObject({ appealRank: 1, day: '2026-02-02', proofNumber: '1A 9' })
    expect(silence).toMatchObject({ meaning: 'refusal', on: '2026-04-02', claimFrom: '2026-04-03' })
    expect(the(deadlines, ({ role }) => role === 'appeal').done).toBe(true)
    expect(next).toEqual({ what: { kind: 'wait_decision' }, who: 'organisation', by: '2026-04-02' })
    expect(timeline.map(({ event }) => event.kind)).toEqual(expect.arrayContaining(['appeal_filed', 'status']))
  })

  it('whose silence only the appeal itself knows is dated too', async () => {
    const { casefileId } = await refusedIn('caf-prime-activite')
    await file(casefileId, 0)
    const { silence, deadlines } = await reread(door(), { casefileId })
    expect(silence.on).toBe('2026-04-02')
    expect(the(deadlines, ({ role }) => role === 'silence')).toMatchObject({ lastDay: '2026-04-02', done: false })
  })

  it('noted by mistake goes with its silence, and its delay runs again', async () => {
    const { casefileId } = await refusedIn('mdph-aah')
    await file(casefileId, 1)
    await door().ask('casefiles.setStatus', { casefileId, status: 'in_progress', reason: '' })
    const { submission, deadlines } = await reread(door(), { casefileId })
    expect(submission?.appealRank).toBeNull()
    expect(the(deadlines, ({ role }) => role === 'appeal').done).toBe(false)
    expect(deadlines.filter(({ role, done }) => role === 'silence' && !done)).toEqual([])
  })

  it('is refused before a mandatory one, and possible once that one was answered', async () => {
    const { casefileId } = await refusedIn('mdph-aah')
    expect(await file(casefileId, 2)).toEqual(refused('prior_appeal_first'))
    await file(casefileId, 1, '2026-01-25')
    await decide(door(), { casefileId }, { notifiedOn: '2026-02-20' })
    expect((await planOf(casefileId)).routes.map(({ rank, standing }) => ({ rank, standing }))).toContainEqual({
      rank: 2,
      standing: 'possible',
    })
    expect(await file(casefileId, 2, '2026-03-01')).toMatchObject({ ok: true })
  })

  it.each([
    ['of another rank', 9, '2026-02-02', 'appeal_unknown'],
    ['tomorrow', 1, '2026-03-03', 'day_in_future'],
  ])('%s is refused', async (_name, rank, day, code) => {
    const { casefileId } = await refusedIn('mdph-aah')
    expect(await file(casefileId, rank, day)).toEqual(refused(code))
    expect((await reread(door(), { casefileId })).status).toBe('refused')
  })

  it('is refused while nothing was decided', async () => {
    const casefile = await aCasefile(door(), null, 'mdph-aah')
    await submit(door(), casefile)
    expect(await file(casefile.casefileId, 1)).toEqual(refused('status_not_allowed'))
  })

  it('that nothing supports is refused', async () => {
    const { casefileId } = await refusedIn('ft-contestation')
    expect(await file(casefileId, 0)).toEqual(refused('appeal_without_source'))
  })
})
