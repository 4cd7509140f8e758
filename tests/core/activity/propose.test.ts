import { describe, expect, it } from 'vitest'
import { autonomyOf, minutesOf } from '../../../core/activity/propose.ts'

const MINUTE_MS = 60_000
const start = Date.UTC(2026, 0, 5, 9)
const after = (minutes: number) => start + minutes * MINUTE_MS

describe('the duration of a visit', () => {
  it.each([
    [0, 5],
    [1, 5],
    [7, 5],
    [8, 10],
    [20, 20],
    [22, 20],
    [23, 25],
    [239, 240],
    [240, 240],
  ])('of %i minutes on the timer is told as %i', (elapsed, told) => {
    expect(minutesOf(start, after(elapsed), null)).toBe(told)
  })

  it('of a visit forgotten open until the next day ends with the last trace of work', () => {
    expect(minutesOf(start, after(1_440), after(34))).toBe(35)
  })

  it('of a visit forgotten open without a trace is the shortest', () => {
    expect(minutesOf(start, after(1_440), null)).toBe(5)
  })

  it('is never told beyond four hours, even when work was done late', () => {
    expect(minutesOf(start, after(1_440), after(1_200))).toBe(240)
  })
})

describe('the autonomy shown', () => {
  it('is not told when nothing was done', () => {
    expect(autonomyOf([])).toBeNull()
  })

  it.each([
    [['alone'], 'autonomous'],
    [['alone', 'with_help', 'with_help'], 'guided_if_needed'],
    [['done_for', 'done_for', 'alone'], 'guided'],
    [['alone', 'with_help'], 'guided_if_needed'],
    [['alone', 'done_for'], 'guided'],
  ] as const)('of steps done %j is %s', (done, shown) => {
    expect(autonomyOf(done)).toBe(shown)
  })
})
