import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CasefileStatus } from '../../../core/contract/casefile-life.ts'
import { broughtTo, type MoveName, moveNames, moves } from '../../support/casefile-walk.ts'
import { aCasefile, reread, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()

const decided = { grant: 'granted', refuse: 'refused' } as const
const closing = { abandoned: 'abandoned', referred: 'referred' } as const

/** Every path there is, written by hand: what each move leads to from each status. Any other is forbidden. */
const paths: Record<CasefileStatus, Partial<Record<MoveName, CasefileStatus>>> = {
  preparing: { in_progress: 'in_progress', submit: 'submitted', ...closing },
  in_progress: { preparing: 'preparing', submit: 'submitted', ...closing },
  submitted: {
    in_progress: 'in_progress',
    awaiting_decision: 'awaiting_decision',
    ask_papers: 'awaiting_documents',
    ...decided,
    ...closing,
  },
  awaiting_documents: {
    in_progress: 'in_progress',
    awaiting_decision: 'awaiting_decision',
    send_papers: 'awaiting_decision',
    ...decided,
    ...closing,
  },
  awaiting_decision: { in_progress: 'in_progress', ask_papers: 'awaiting_documents', ...decided, ...closing },
  granted: { in_progress: 'in_progress', awaiting_decision: 'awaiting_decision', appeal: 'appealed' },
  refused: { in_progress: 'in_progress', awaiting_decision: 'awaiting_decision', appeal: 'appealed', ...closing },
  appealed: { in_progress: 'in_progress', ask_papers: 'awaiting_documents', ...decided, ...closing },
  abandoned: { in_progress: 'in_progress' },
  referred: { in_progress: 'in_progress' },
}

// Over-indebtedness: a file that the person did not sign herself is inadmissible (C. conso. R.721-2).
const SIGNED_BY_HER = 'bdf-surendettement'

const statusLines = (timeline: readonly { readonly event: { readonly kind: string } }[]) =>
  timeline.filter(({ event }) => event.kind === 'status')

describe.each(CasefileStatus.options)('from %s', (from) => {
  it.each(moveNames)('%s', async (name) => {
    const before = await broughtTo(door(), await aCasefile(door(), null, SIGNED_BY_HER), from)
    door().clock.advance(1_000)
    const to = paths[from][name]
    const answer = await moves[name].go(door(), before)
    const after = await reread(door(), before)
    expect({ ok: answer.ok, status: after.status }).toEqual({ ok: to !== undefined, status: to ?? from })
    const line = { at: door().clock.now(), mediatorName: 'Dominique Test', event: { kind: 'status', from, to } }
    expect(statusLines(after.timeline)).toMatchObject([
      ...(to === undefined ? [] : [line]),
      ...statusLines(before.timeline),
    ])
    // Refused, nothing at all has changed.
    expect(to === undefined ? after : before).toEqual(before)
  })
})

it('every status is reached', () => {
  const reached = new Set(['preparing', ...Object.values(paths).flatMap((moved) => Object.values(moved))])
  expect([...reached].toSorted()).toEqual([...CasefileStatus.options].toSorted())
})

it('whatever the path: no forbidden move, a whole history, and nothing submitted without the person’s own signature', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...moveNames), { maxLength: 14 }), async (walk) => {
      const casefile = await aCasefile(door(), null, SIGNED_BY_HER)
      const passed: { from: CasefileStatus; to: CasefileStatus }[] = []
      let status: CasefileStatus = 'preparing'
      for (const name of walk) {
        door().clock.advance(1_000)
        const to: CasefileStatus | undefined = paths[status][name]
        const answer = await moves[name].go(door(), casefile)
        expect({ name, status, ok: answer.ok }).toEqual({ name, status, ok: to !== undefined })
        if (to === undefined) continue
        passed.push({ from: status, to })
        status = to
      }
      const end = await reread(door(), casefile)
      expect(end.status).toBe(status)
      expect(statusLines(end.timeline).map(({ event }) => event)).toMatchObject(passed.toReversed())
      const isSent = !['preparing', 'in_progress', 'abandoned', 'referred'].includes(status)
      expect(end.submission !== null || !isSent).toBe(true)
      const isRequest = end.submission !== null && end.submission.appealRank === null
      expect(end.submission?.personSigned === true || !isRequest).toBe(true)
    }),
    { numRuns: 60 },
  )
})
