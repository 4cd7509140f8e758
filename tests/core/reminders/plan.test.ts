import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, keyText, plan, type ReminderMark } from '../../../core/reminders/plan.ts'

const NOW = 1_000_000
const at = (subjectId: string, dueAt: number): Candidate => ({
  key: { kind: 'deadline', subjectId, occurrence: String(dueAt) },
  dueAt,
})
const nothingSaid = new Map<string, ReminderMark>()
const marked = (candidate: Candidate, mark: Partial<ReminderMark>): ReadonlyMap<string, ReminderMark> =>
  new Map([[keyText(candidate.key), { seenAt: null, putOffUntil: null, doneAt: null, ...mark }]])
const names = (planned: readonly { readonly candidate: Candidate }[]) =>
  planned.map(({ candidate }) => candidate.key.subjectId)

describe('the plan of reminders', () => {
  it('parts what is due, the latest first, from what comes, the soonest first', () => {
    const found = plan([at('old', 1), at('late', NOW), at('far', NOW + 9), at('soon', NOW + 1)], nothingSaid, NOW)
    expect(names(found.due)).toEqual(['late', 'old'])
    expect(names(found.coming)).toEqual(['soon', 'far'])
    expect(found.nextAt).toBe(NOW + 1)
  })

  it('says a subject once: its latest time that has come', () => {
    const found = plan([at('same', 10), at('same', 20), at('same', NOW + 5)], nothingSaid, NOW)
    expect(found.due.map(({ candidate }) => candidate.dueAt)).toEqual([20])
    expect(names(found.coming)).toEqual(['same'])
  })

  it('does not fall back on an earlier time of a subject once the latest is done', () => {
    const latest = at('same', 20)
    expect(plan([at('same', 10), latest], marked(latest, { doneAt: 30 }), NOW).due).toEqual([])
  })

  it('shows what was put off at its new time only, as not seen again', () => {
    const one = at('one', 10)
    const later = marked(one, { seenAt: 15, putOffUntil: NOW + 60 })
    expect(plan([one], later, NOW)).toMatchObject({ due: [], coming: [{ showAt: NOW + 60, putOff: true }] })
    expect(plan([one], later, NOW + 60)).toMatchObject({ due: [{ showAt: NOW + 60, putOff: true, seen: false }] })
  })

  it('is seen when it was seen at this time of it', () => {
    const one = at('one', 10)
    expect(plan([one], marked(one, { seenAt: 10 }), NOW)).toMatchObject({ due: [{ seen: true }] })
    expect(plan([one], marked(one, { seenAt: 9 }), NOW)).toMatchObject({ due: [{ seen: false }] })
  })

  it('never says a subject twice among what is due, and loses none', () => {
    const anyWanted = fc.array(
      fc.record({ subject: fc.integer({ min: 0, max: 9 }), dueAt: fc.integer({ min: 0, max: 2 * NOW }) }),
    )
    fc.assert(
      fc.property(anyWanted, fc.integer({ min: 0, max: 2 * NOW }), (wanted, now) => {
        const candidates = wanted.map(({ subject, dueAt }) => at(String(subject), dueAt))
        const { due, coming } = plan(candidates, nothingSaid, now)
        const subjects = names(due)
        expect(new Set(subjects).size).toBe(subjects.length)
        const come = candidates.filter(({ dueAt }) => dueAt <= now)
        expect(new Set(subjects)).toEqual(new Set(come.map(({ key }) => key.subjectId)))
        expect(coming).toHaveLength(candidates.length - come.length)
      }),
    )
  })
})
