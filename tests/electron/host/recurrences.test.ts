import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recurrences } from '../../../electron/host/recurrences.ts'

const days = (rule: string, from: string, since: string, before: string) =>
  recurrences.days(rule, from, { since, before })

describe('rules of RFC 5545', () => {
  // The examples of RFC 5545 §3.8.5.3 that a desk may use.
  it.each([
    ['FREQ=WEEKLY;INTERVAL=2;WKST=SU', '1997-09-02', ['1997-09-02', '1997-09-16', '1997-09-30']],
    ['FREQ=MONTHLY;COUNT=10;BYDAY=1FR', '1997-09-05', ['1997-09-05', '1997-10-03']],
    ['FREQ=MONTHLY;COUNT=6;BYDAY=-2MO', '1997-09-22', ['1997-09-22', '1997-10-20']],
    ['FREQ=MONTHLY;BYMONTHDAY=-3', '1997-09-28', ['1997-09-28', '1997-10-29']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1997-09-29', ['1997-09-29', '1997-10-30']],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1997-09-02', []],
    ['FREQ=DAILY;COUNT=2', '1997-09-02', ['1997-09-02', '1997-09-03']],
  ])('%s', (rule, from, expected) => {
    expect(recurrences.understands(rule, from)).toBe(true)
    expect(days(rule, from, '1997-09-01', '1997-11-01').slice(0, 3)).toEqual(expected)
  })

  it('that never fall on a day, or repeat within a day, are not understood', () => {
    for (const rule of [
      'FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2',
      'FREQ=MINUTELY',
      'FREQ=WEEKLY;BYHOUR=9',
      'FREQ=DAILY;UNTIL=19960101',
    ])
      expect([rule, recurrences.understands(rule, '1997-09-02')]).toEqual([rule, false])
  })

  it('of any text answer, and tell days of the period only, at most 400, in order', () => {
    const part = fc.constantFrom(
      'FREQ=DAILY',
      'FREQ=WEEKLY',
      'BYDAY=MO',
      'BYDAY=2TU',
      'INTERVAL=3',
      'COUNT=5',
      'BYMONTH=2',
      'UNTIL=20270101',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(part, { maxLength: 4 }).map((parts) => parts.join(';')),
          fc.string(),
        ),
        (rule) => {
          const found = days(rule, '2026-03-03', '2026-03-01', '2027-04-01')
          expect(found.length).toBeLessThanOrEqual(400)
          expect(found).toEqual(found.toSorted())
          expect(found.every((day) => day >= '2026-03-03' && day < '2027-04-01')).toBe(true)
        },
      ),
    )
  })
})
