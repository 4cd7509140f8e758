import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Generation, keptGenerations } from '../../../core/backups/generations.ts'
import { addDays } from '../../../core/shared/calendar.ts'

const oneADay = (from: string, count: number): readonly Generation[] =>
  Array.from({ length: count }, (_, rank) => {
    const day = addDays(from, rank)
    return { name: day, day, at: Date.parse(day) }
  })

describe('the backups that are kept', () => {
  it('after a year of days are seven days, four weeks and twelve months', () => {
    const kept = keptGenerations(oneADay('2025-12-01', 366))
    expect([...kept].toSorted()).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-15',
      '2026-11-22',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
    ])
  })

  it('of a desk that opens twice a week are as many days as of one that opens each day', () => {
    const twice = oneADay('2026-01-01', 60).filter((_, rank) => rank % 3 === 0)
    const kept = keptGenerations(twice)
    for (const { name } of twice.slice(-7)) expect(kept.has(name)).toBe(true)
  })

  it('always hold the latest, and are never more than twenty-three', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 200 }), (ranks) => {
        const all = ranks.map((rank) => {
          const day = addDays('2020-01-01', Math.floor(rank / 2))
          return { name: String(rank), day, at: rank }
        })
        const kept = keptGenerations(all)
        expect(kept.has(String(Math.max(...ranks)))).toBe(true)
        expect(kept.size).toBeLessThanOrEqual(23)
        expect(keptGenerations(all.filter(({ name }) => kept.has(name)))).toEqual(kept)
      }),
    )
  })
})
