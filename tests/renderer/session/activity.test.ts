import { expect, it } from 'vitest'
import { throttle } from '../../../renderer/features/session/activity.ts'

it('lets the first input through, then at most one per interval', () => {
  const passes = throttle(20_000)
  const times = [0, 1, 19_999, 20_000, 30_000, 40_000, 100_000]
  expect(times.filter((at) => passes(at))).toEqual([0, 20_000, 40_000, 100_000])
})
