import { beforeAll, describe, expect, it } from 'vitest'
import { CasefileStatus } from '../../../core/contract/casefiles.ts'
import { allowedStatuses } from '../../../core/casefiles/model.ts'
import { aCasefile, aPerson, reread, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()

/** The product's life cycle, written again by hand: what the code is compared with. */
const allowed: Record<CasefileStatus, readonly CasefileStatus[]> = {
  preparing: ['in_progress', 'submitted', 'abandoned', 'referred'],
  in_progress: ['preparing', 'submitted', 'abandoned', 'referred'],
  submitted: ['in_progress', 'awaiting_documents', 'awaiting_decision', 'granted', 'refused', 'abandoned', 'referred'],
  awaiting_documents: ['awaiting_decision', 'granted', 'refused', 'abandoned', 'referred'],
  awaiting_decision: ['awaiting_documents', 'granted', 'refused', 'abandoned', 'referred'],
  granted: ['in_progress'],
  refused: ['appealed', 'in_progress'],
  appealed: ['awaiting_documents', 'granted', 'refused', 'abandoned', 'referred'],
  abandoned: ['in_progress'],
  referred: ['in_progress'],
}

/** A way to each status from a new dossier. */
const wayTo: Record<CasefileStatus, readonly CasefileStatus[]> = {
  preparing: [],
  in_progress: ['in_progress'],
  submitted: ['submitted'],
  awaiting_documents: ['submitted', 'awaiting_documents'],
  awaiting_decision: ['submitted', 'awaiting_decision'],
  granted: ['submitted', 'granted'],
  refused: ['submitted', 'refused'],
  appealed: ['submitted', 'refused', 'appealed'],
  abandoned: ['abandoned'],
  referred: ['referred'],
}

const every = CasefileStatus.options
const pairs = every.flatMap((from) => every.map((to) => ({ from, to, can: allowed[from].includes(to) })))

let personId = ''
beforeAll(async () => {
  personId = await aPerson(door())
})

async function casefileIn(status: CasefileStatus) {
  const casefile = await aCasefile(door(), null, 'cpam-c2s')
  for (const step of wayTo[status]) {
    await door().ask('casefiles.setStatus', { casefileId: casefile.casefileId, status: step, reason: 'Une raison' })
  }
  return casefile
}

describe('the life cycle', () => {
  it.each(pairs)('from $from to $to: $can', async ({ from, to, can }) => {
    const casefile = await casefileIn(from)
    const answer = await door().call('casefiles.setStatus', {
      casefileId: casefile.casefileId,
      status: to,
      reason: 'Une raison',
    })
    expect(answer).toMatchObject(
      can ? { ok: true, value: { status: to } } : { ok: false, error: { code: 'status_not_allowed' } },
    )
    expect((await reread(door(), casefile)).status).toBe(can ? to : from)
  })

  it('is offered to the screen as it is', () => {
    for (const status of every) expect(allowedStatuses(status)).toEqual(allowed[status])
  })
})

describe('a reason', () => {
  it.each([
    ['abandoned', ''],
    ['abandoned', ' \n'],
    ['referred', ''],
  ] as const)('is required to be %s, and %j is none', async (status, reason) => {
    const { casefileId } = await casefileIn('preparing')
    expect(await door().call('casefiles.setStatus', { casefileId, status, reason })).toEqual({
      ok: false,
      error: { code: 'reason_required' },
    })
  })

  it('is not required by a decision, and is kept in the history when there is one', async () => {
    const casefile = await casefileIn('submitted')
    const { casefileId } = casefile
    await door().ask('casefiles.setStatus', { casefileId, status: 'refused', reason: ' Ressources ' })
    expect((await reread(door(), casefile)).timeline[0]?.event).toEqual({
      kind: 'status',
      from: 'submitted',
      to: 'refused',
      reason: 'Ressources',
    })
  })
})

describe('a closed dossier', () => {
  it.each(['granted', 'refused', 'abandoned', 'referred'] as const)(
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
})

it('each change moves the person’s last contact to now', async () => {
  const { casefileId } = await aCasefile(door(), personId, 'cpam-c2s')
  door().clock.advance(86_400_000)
  await door().ask('casefiles.setStatus', { casefileId, status: 'submitted', reason: '' })
  expect((await door().ask('people.read', { personId })).lastContactAt).toBe(door().clock.now())
})
