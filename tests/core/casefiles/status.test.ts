import { describe, expect, it } from 'vitest'
import { CasefileStatus } from '../../../core/contract/casefile-life.ts'
import { allowedStatuses } from '../../../core/casefiles/model.ts'
import { broughtTo } from '../../support/casefile-walk.ts'
import { aCasefile, aPerson, reread, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()

/** The product's life cycle, written again by hand: what the code is compared with. */
const allowed: Record<CasefileStatus, readonly CasefileStatus[]> = {
  preparing: ['in_progress', 'submitted', 'abandoned', 'referred'],
  in_progress: ['preparing', 'submitted', 'abandoned', 'referred'],
  submitted: ['in_progress', 'awaiting_documents', 'awaiting_decision', 'granted', 'refused', 'abandoned', 'referred'],
  awaiting_documents: ['awaiting_decision', 'in_progress', 'granted', 'refused', 'abandoned', 'referred'],
  awaiting_decision: ['awaiting_documents', 'in_progress', 'granted', 'refused', 'abandoned', 'referred'],
  granted: ['in_progress', 'awaiting_decision', 'appealed'],
  refused: ['appealed', 'awaiting_decision', 'in_progress', 'abandoned', 'referred'],
  appealed: ['awaiting_documents', 'in_progress', 'granted', 'refused', 'abandoned', 'referred'],
  abandoned: ['in_progress'],
  referred: ['in_progress'],
}

/** What has a day and a proof: never reached by a status alone. */
const detailed: ReadonlySet<CasefileStatus> = new Set([
  'submitted',
  'awaiting_documents',
  'granted',
  'refused',
  'appealed',
])

const every = CasefileStatus.options
const pairs = every.flatMap((from) => every.map((to) => ({ from, to })))

const refused = (code: string) => ({ ok: false, error: { code } })

function expectedOf(from: CasefileStatus, to: CasefileStatus) {
  if (!allowed[from].includes(to)) return refused('status_not_allowed')
  return detailed.has(to) ? refused('status_needs_details') : { ok: true, value: { status: to } }
}

const casefileIn = async (status: CasefileStatus, personId: string | null = null) =>
  broughtTo(door(), await aCasefile(door(), personId, 'cpam-c2s'), status)

describe('a status set by hand', () => {
  it.each(pairs)('from $from to $to', async ({ from, to }) => {
    const casefile = await casefileIn(from)
    const answer = await door().call('casefiles.setStatus', {
      casefileId: casefile.casefileId,
      status: to,
      reason: 'Une raison',
      outcome: 'other',
    })
    const expected = expectedOf(from, to)
    expect(answer).toMatchObject(expected)
    expect((await reread(door(), casefile)).status).toBe(expected.ok ? to : from)
  })

  it('is offered to the screen as it is', () => {
    for (const status of every) expect(allowedStatuses(status)).toEqual(allowed[status])
  })
})

describe('closing without a decision', () => {
  it.each([
    ['abandoned', ''],
    ['abandoned', ' \n'],
    ['referred', ''],
  ] as const)('%s wants a reason, and %j is none', async (status, reason) => {
    const { casefileId } = await casefileIn('preparing')
    expect(await door().call('casefiles.setStatus', { casefileId, status, reason, outcome: 'person_gave_up' })).toEqual(
      { ok: false, error: { code: 'reason_required' } },
    )
  })

  it.each(['abandoned', 'referred'] as const)('%s wants what came of it', async (status) => {
    const { casefileId } = await casefileIn('preparing')
    expect(await door().call('casefiles.setStatus', { casefileId, status, reason: 'Une raison' })).toEqual({
      ok: false,
      error: { code: 'outcome_required' },
    })
  })

  it('keeps both in the history', async () => {
    const casefile = await casefileIn('refused')
    const { casefileId } = casefile
    await door().ask('casefiles.setStatus', {
      casefileId,
      status: 'abandoned',
      reason: ' Renonce ',
      outcome: 'no_right',
    })
    expect((await reread(door(), casefile)).timeline[0]?.event).toEqual({
      kind: 'status',
      from: 'refused',
      to: 'abandoned',
      reason: 'Renonce',
      outcome: 'no_right',
    })
  })
})

describe('a closed dossier', () => {
  it.each(['granted', 'abandoned', 'referred'] as const)(
    '%s leaves the open ones, and comes back when reopened',
    async (status) => {
      const { casefileId } = await casefileIn(status)
      const isOpen = async () =>
        (await door().ask('casefiles.search', { text: '', limit: 100 })).some((one) => one.casefileId === casefileId)
      expect(await isOpen()).toBe(false)
      await door().ask('casefiles.setStatus', { casefileId, status: 'in_progress', reason: '' })
      expect(await isOpen()).toBe(true)
    },
  )

  it('a refused one is not closed: it is contested in time, or closed with what came of it', async () => {
    const { casefileId, next } = await casefileIn('refused')
    const open = await door().ask('casefiles.search', { text: '', limit: 100 })
    expect(open.some((one) => one.casefileId === casefileId)).toBe(true)
    expect(next).toMatchObject({ what: { kind: 'appeal' }, who: 'mediator' })
  })
})

describe('two windows on one dossier', () => {
  it('what the other window already moved is refused, and nothing is lost', async () => {
    const casefile = await casefileIn('preparing')
    const { casefileId } = casefile
    await broughtTo(door(), casefile, 'submitted')
    const before = await reread(door(), casefile)
    // The stale window still shows a dossier in preparation: going « in progress » would there undo nothing.
    expect(
      await door().call('casefiles.setStatus', { casefileId, from: 'preparing', status: 'in_progress', reason: '' }),
    ).toEqual({ ok: false, error: { code: 'status_not_allowed' } })
    expect(await door().call('casefiles.submit', { ...sent(casefileId), proofNumber: 'Autre' })).toEqual({
      ok: false,
      error: { code: 'status_not_allowed' },
    })
    expect(await reread(door(), casefile)).toEqual(before)
  })

  it('a window that shows the dossier as it is goes on', async () => {
    const { casefileId } = await casefileIn('submitted')
    expect(
      await door().ask('casefiles.setStatus', { casefileId, from: 'submitted', status: 'in_progress', reason: '' }),
    ).toMatchObject({ status: 'in_progress' })
  })
})

const sent = (casefileId: string) =>
  ({ casefileId, day: door().clock.today(), channel: 'online', personSigned: true, personPaid: true }) as const

it('each change moves the person’s last contact to now', async () => {
  const personId = await aPerson(door())
  const { casefileId } = await aCasefile(door(), personId, 'cpam-c2s')
  door().clock.advance(86_400_000)
  await door().ask('casefiles.setStatus', { casefileId, status: 'in_progress', reason: '' })
  expect((await door().ask('people.read', { personId })).lastContactAt).toBe(door().clock.now())
})
