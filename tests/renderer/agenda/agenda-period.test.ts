import { expect, test } from 'vitest'
import { periodOf } from '../../../renderer/features/agenda/agenda-period.ts'

test('a day shows itself alone', () => {
  expect(periodOf('jour', '2026-12-31')).toEqual({
    from: '2026-12-31',
    endsBefore: '2027-01-01',
    previous: '2026-12-30',
    next: '2027-01-01',
  })
})

test('a week and its list begin on Monday, and keep the day of the week from one to the next', () => {
  const week = { from: '2026-11-23', endsBefore: '2026-11-30', previous: '2026-11-19', next: '2026-12-03' }
  expect(periodOf('semaine', '2026-11-26')).toEqual(week)
  expect(periodOf('liste', '2026-11-26')).toEqual(week)
})

test('a month shows its whole weeks', () => {
  expect(periodOf('mois', '2026-11-17')).toEqual({
    from: '2026-10-26',
    endsBefore: '2026-12-07',
    previous: '2026-10-01',
    next: '2026-12-01',
  })
})

test('a month that begins on Monday and ends on Sunday shows nothing else', () => {
  expect(periodOf('mois', '2027-02-14')).toMatchObject({ from: '2027-02-01', endsBefore: '2027-03-01' })
})
