import { describe, expect, it } from 'vitest'
import { nameOfPeriod, periodNamed, PERIODS } from '../../../renderer/features/activity/period.ts'

describe('the period of a report', () => {
  it.each([
    ['month', '2026-02-14', '2026-02-01', '2026-02-28'],
    ['month', '2028-02-29', '2028-02-01', '2028-02-29'],
    ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['lastMonth', '2026-01-05', '2025-12-01', '2025-12-31'],
    ['quarter', '2026-01-01', '2026-01-01', '2026-03-31'],
    ['quarter', '2026-11-24', '2026-10-01', '2026-12-31'],
    ['year', '2026-11-24', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s runs from %s to %s', (name, today, from, to) => {
    expect(periodNamed(name, today)).toEqual({ from, to })
  })

  it.each(PERIODS)('%s is recognised by its days', (name) => {
    expect(nameOfPeriod(periodNamed(name, '2026-11-24'), '2026-11-24')).toBe(name)
  })

  it('of any other days has no name', () => {
    expect(nameOfPeriod({ from: '2026-11-02', to: '2026-11-30' }, '2026-11-24')).toBeNull()
  })
})
