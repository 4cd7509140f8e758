import { describe, expect, it } from 'vitest'
import { mandateEnd, paperDueDay } from '../../../core/mandates/duration.ts'
import { covers, type MandateLife, mandateState, unread } from '../../../core/mandates/state.ts'
import { instantOf, localTime } from '../../../core/shared/zone.ts'
import type { MandateDays } from '../../../core/contract/mandates.ts'

const zone = 'Europe/Paris'
const at = (local: string): number => {
  const [day = '', time = ''] = local.split('T')
  const instant = instantOf({ day, time }, zone)
  if (instant === null) throw new Error(`${local} does not exist`)
  return instant
}
const shown = (instant: number): string => {
  const { day, time } = localTime(instant, zone)
  return `${day}T${time}`
}
const agreed = (agreedAt: number, days: MandateDays): MandateLife => ({
  ...unread,
  themes: ['social'],
  days,
  informedAt: agreedAt,
  agreedAt,
  agreedBy: 'in_person',
})
const moment = (now: number) => ({ now, today: localTime(now, zone).day })

const vectors = [
  [1, '2027-02-01T10:00'],
  [31, '2027-03-03T10:00'],
  [182, '2027-08-01T11:00'],
  [365, '2028-01-31T10:00'],
] as const

describe.each(vectors)('a mandate of %i days agreed on 31 January 2027 at 10:00 in Paris', (days, end) => {
  const agreedAt = at('2027-01-31T10:00')
  const endsAt = mandateEnd(agreedAt, days)

  it(`ends at ${end}`, () => {
    expect(shown(endsAt)).toBe(end)
    expect(endsAt - agreedAt).toBe(days * 24 * 3_600_000)
  })

  it('authorises until its last millisecond, and nothing one second later', () => {
    const life = agreed(agreedAt, days)
    const authorises = [agreedAt, endsAt - 1, endsAt, endsAt + 1_000].map((now) => covers(life, 'social', moment(now)))
    expect(authorises).toEqual([true, true, false, false])
    expect(mandateState(life, endsAt + 1_000)).toBe('expired')
  })
})

it.each([
  ['2026-03-02', '2026-03-17'],
  ['2026-02-20', '2026-03-07'],
  ['2028-02-20', '2028-03-06'],
  ['2026-12-20', '2027-01-04'],
])('agreed remotely on %s, the paper is due on %s', (agreedOn, due) => {
  expect(paperDueDay(agreedOn)).toBe(due)
})
