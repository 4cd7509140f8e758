import { describe, expect, it } from 'vitest'
import { isDue, isEndAllowed, lastDayKept } from '../../../core/copies/keeping.ts'

const at = (instant: string): number => Date.parse(instant)
const made = at('2026-03-02T09:30:00Z')
const followed = { keepUntil: null, createdAt: made, completedAt: made }

describe('the last day a copy is kept', () => {
  it('is the chosen one, whatever its dossiers do', () => {
    for (const open of [true, false]) {
      const asked = { open, lastClosedAt: at('2026-01-01T00:00:00Z') }
      expect(lastDayKept({ ...followed, keepUntil: '2026-06-01' }, asked, 'Europe/Paris')).toBe('2026-06-01')
    }
  })

  it('is not known while a dossier that asks for the paper is open', () => {
    const asked = { open: true, lastClosedAt: at('2026-03-20T10:00:00Z') }
    expect(lastDayKept(followed, asked, 'Europe/Paris')).toBeNull()
  })

  it('is thirty days after the last of them was closed', () => {
    const asked = { open: false, lastClosedAt: at('2026-03-20T10:00:00Z') }
    expect(lastDayKept(followed, asked, 'Europe/Paris')).toBe('2026-04-19')
  })

  it.each([null, at('2025-01-01T10:00:00Z')])(
    'is thirty days after the copy was made, when no dossier asks for it or all were closed before (%j)',
    (lastClosedAt) => {
      expect(lastDayKept(followed, { open: false, lastClosedAt }, 'Europe/Paris')).toBe('2026-04-01')
    },
  )

  it.each([
    ['Europe/Paris', '2026-04-20'],
    ['Indian/Reunion', '2026-04-20'],
    ['America/Martinique', '2026-04-19'],
  ])('counts the days of the desk: in %s, until %s', (zone, day) => {
    const asked = { open: false, lastClosedAt: at('2026-03-20T23:30:00Z') }
    expect(lastDayKept(followed, asked, zone)).toBe(day)
  })
})

it('a copy is due the day after its last day, and never without one', () => {
  expect(isDue('2026-04-19', '2026-04-19')).toBe(false)
  expect(isDue('2026-04-19', '2026-04-20')).toBe(true)
  expect(isDue(null, '2099-01-01')).toBe(false)
})

it.each([
  ['2026-03-01', false],
  ['2026-03-02', true],
  ['2027-03-02', true],
  ['2027-03-03', false],
])('on 2 March 2026, a copy may be kept until %s: %j', (day, allowed) => {
  expect(isEndAllowed({ kind: 'day', day }, '2026-03-02')).toBe(allowed)
})
