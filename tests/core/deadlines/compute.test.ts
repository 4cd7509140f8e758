import { describe, expect, it } from 'vitest'
import type { TrailLine } from '../../../core/contract/deadlines.ts'
import { computeDeadline } from '../../../core/deadlines/compute.ts'
import { ruleDuration } from '../../../core/deadlines/rule.ts'
import { aRule, dated, TODAY } from './rules.ts'

const reachedIn = (trail: readonly TrailLine[]) => trail.map((line) => ('reached' in line ? line.reached : line.day))

describe('the civil counting, CPC 640 to 642', () => {
  it.each([
    ['P1M', '2027-01-31', 'metropole', '2027-03-01'],
    ['P1M', '2028-01-31', 'metropole', '2028-02-29'],
    ['P15D', '2026-12-10', 'metropole', '2026-12-28'],
    ['P2M', '2027-03-01', 'metropole', '2027-05-03'],
    ['P2M', '2027-03-08', 'metropole', '2027-05-10'],
    ['P2M', '2027-01-26', 'metropole', '2027-03-26'],
    ['P2M', '2027-01-26', 'alsace_moselle', '2027-03-30'],
    ['P2M', '2027-10-20', 'metropole', '2027-12-20'],
    ['P2M', '2027-10-20', 'la_reunion', '2027-12-21'],
    ['P1M15D', '2017-02-12', 'metropole', '2017-03-27'],
  ] as const)('%s from %s in %s ends on %s', (duration, start, zone, last) => {
    expect(dated({ duration }, start, { zone })).toMatchObject({ kind: 'cpc', theoretical: last, zone })
  })
})

describe('the franc counting, CJA R.421-1', () => {
  it.each([
    ['2007-10-01', '2007-12-03'],
    ['2027-03-05', '2027-05-07'],
    ['2027-03-31', '2027-06-01'],
    ['2026-12-31', '2027-03-01'],
    ['2027-06-13', '2027-08-16'],
  ])('two months from %s end on %s', (start, last) => {
    expect(dated({ counting: 'franc' }, start)).toMatchObject({ kind: 'franc', theoretical: last, effectiveFrom: null })
  })
})

describe('the silence of the administration', () => {
  it.each([
    ['2027-02-01', '2027-04-01', '2027-04-02'],
    ['2026-12-31', '2027-02-28', '2027-03-01'],
    ['2027-07-10', '2027-09-10', '2027-09-11'],
  ])('of two months from %s is born on %s, effective from %s, and never extended', (start, on, effectiveFrom) => {
    const silence = dated({ counting: 'silence', role: 'silence', start: 'submission' }, start)
    expect(silence).toMatchObject({ kind: 'silence', prudent: on, theoretical: on, effectiveFrom })
  })

  it('ends later by the days its clock stood still', () => {
    const silence = dated({ counting: 'silence', role: 'silence' }, '2027-02-01', { suspendedDays: 15 })
    expect(silence).toMatchObject({ theoretical: '2027-04-16', effectiveFrom: '2027-04-17' })
    expect(silence.trail).toContainEqual({ kind: 'suspended', days: 15, reached: '2027-04-16' })
  })
})

describe('the other countings', () => {
  it.each([
    ['calendar_days, on a Sunday', { counting: 'calendar_days', duration: 'P1M' }, '2027-01-31', '2027-02-28'],
    ['weeks', { counting: 'calendar_days', duration: 'P14W' }, '2027-01-01', '2027-04-09'],
    ['an age', { counting: 'calendar_days', duration: 'P16Y3M', adjust: 'month_end' }, '2011-02-10', '2027-05-31'],
    [
      'the start of a month',
      { counting: 'calendar_days', duration: 'P0D', adjust: 'month_start' },
      '2027-02-17',
      '2027-02-01',
    ],
    [
      'the end of a quarter',
      { counting: 'calendar_days', duration: 'P2Y', adjust: 'quarter_end' },
      '2025-05-20',
      '2027-06-30',
    ],
    [
      'the end of the last quarter',
      { counting: 'calendar_days', duration: 'P2Y', adjust: 'quarter_end' },
      '2025-11-02',
      '2027-12-31',
    ],
    [
      'before, never extended',
      { counting: 'calendar_days', duration: 'P2M', direction: 'before' },
      '2027-04-30',
      '2027-02-28',
    ],
    [
      'before, never extended, even civil',
      { counting: 'civil', duration: 'P1D', direction: 'before' },
      '2027-05-03',
      '2027-05-02',
    ],
    [
      'before, never extended, even franc',
      { counting: 'franc', duration: 'P1D', direction: 'before' },
      '2027-05-03',
      '2027-05-02',
    ],
    ['worked days', { counting: 'working_days', duration: 'P3D', workingWeek: 'ouvres' }, '2027-05-05', '2027-05-11'],
    [
      'worked days and Saturdays',
      { counting: 'working_days', duration: 'P2D', workingWeek: 'ouvrables' },
      '2027-05-14',
      '2027-05-18',
    ],
    [
      'worked days but a Saturday that is a holiday',
      { counting: 'working_days', duration: 'P2D', workingWeek: 'ouvrables' },
      '2027-04-30',
      '2027-05-04',
    ],
    [
      'worked days with a month before',
      { counting: 'working_days', duration: 'P1M1D', workingWeek: 'ouvres' },
      '2027-04-05',
      '2027-05-07',
    ],
    [
      'worked days before',
      { counting: 'working_days', duration: 'P2D', workingWeek: 'ouvres', direction: 'before' },
      '2027-05-10',
      '2027-05-05',
    ],
    [
      'a fixed day of the next year',
      { counting: 'fixed_date', duration: 'P0D', fixed: { day: 31, month: 12, year_offset: 1, year: null } },
      '2026-07-31',
      '2027-12-31',
    ],
    [
      'a fixed day of the year before',
      { counting: 'fixed_date', duration: 'P0D', fixed: { day: 31, month: 10, year_offset: -1, year: null } },
      '2027-01-10',
      '2026-10-31',
    ],
    [
      'a fixed day that the year lacks',
      { counting: 'fixed_date', duration: 'P0D', fixed: { day: 29, month: 2, year_offset: 0, year: null } },
      '2027-01-10',
      '2027-02-28',
    ],
    ['a date given', { counting: 'fixed_date', duration: 'P0D', start: 'campaign_date' }, '2027-05-22', '2027-05-22'],
  ] as const)('%s', (_what, rule, start, last) => {
    expect(dated(rule, start).theoretical).toBe(last)
  })

  it.each([
    ['the next fifteenth', { every: 'P1M', day_of_month: 15, month: null, note: null }, '2026-12-15'],
    ['today when it is the day', { every: 'P1M', day_of_month: 23, month: null, note: null }, '2026-11-23'],
    ['the last day of a short month', { every: 'P1M', day_of_month: 31, month: null, note: null }, '2026-11-30'],
    ['the next 31 March', { every: 'P1Y', day_of_month: 31, month: 3, note: null }, '2027-03-31'],
    ['the next quarter from January', { every: 'P3M', day_of_month: 5, month: 1, note: null }, '2027-01-05'],
  ] as const)('%s, with nothing to ask', (_what, recurrence, last) => {
    const rule = { counting: 'fixed_date', duration: 'P0D', start: 'calendar', recurrence } as const
    expect(dated(rule, null).theoretical).toBe(last)
  })

  it('a recurrence whose day changes each time is the date given', () => {
    const recurrence = { every: 'P3M', day_of_month: null, month: null, note: null } as const
    const rule = { counting: 'fixed_date', duration: 'P0D', start: 'benefit_renewal_date', recurrence } as const
    expect(dated(rule, '2027-01-31')).toMatchObject({ theoretical: '2027-01-31', prudent: '2027-01-24' })
  })

  it('a day of a given year needs nothing either', () => {
    const rule = {
      counting: 'fixed_date',
      duration: 'P0D',
      fixed: { day: 31, month: 12, year_offset: null, year: 2026 },
    } as const
    expect(dated(rule, null)).toMatchObject({ theoretical: '2026-12-31', prudent: '2026-12-24' })
  })

  it('that no rule computes take the date given, and add nothing to it', () => {
    const manual = { computable: false, start: 'manual', duration: 'P4M' } as const
    expect(dated({ ...manual, counting: 'silence', role: 'silence' }, '2027-05-01')).toMatchObject({
      theoretical: '2027-05-01',
      effectiveFrom: '2027-05-02',
    })
    expect(dated({ ...manual, counting: 'civil' }, '2027-05-01')).toMatchObject({
      theoretical: '2027-05-01',
      prudent: '2027-04-24',
      trail: [
        { kind: 'given', day: '2027-05-01' },
        { kind: 'margin', days: 7, reached: '2027-04-24' },
      ],
    })
  })
})

describe('the prudent day', () => {
  it('is not franc, not extended, and a week before', () => {
    expect(dated({ counting: 'franc' }, '2027-06-13').prudent).toBe('2027-08-06')
    expect(dated({ counting: 'civil' }, '2027-06-13').prudent).toBe('2027-08-06')
  })

  it('is never before the start it counts from', () => {
    const short = dated({ duration: 'P5D' }, '2027-06-07')
    expect(short.prudent).toBe('2027-06-07')
    expect(short.trail.at(-1)).toEqual({ kind: 'margin', days: 5, reached: '2027-06-07' })
  })

  it('is the day awaited when there is nothing to do before', () => {
    const answer = dated({ role: 'answer', counting: 'calendar_days' }, '2027-01-10')
    expect(answer).toMatchObject({ prudent: '2027-03-10', theoretical: '2027-03-10' })
    expect(answer.trail.map(({ kind }) => kind)).toEqual(['start', 'added'])
  })
})

describe('the distance of CPC 643 and CJA R.421-7', () => {
  it('is off unless asked, and lengthens the delay itself', () => {
    expect(dated({}, '2026-12-31').theoretical).toBe('2027-03-01')
    expect(dated({}, '2026-12-31', { distance: 'overseas' }).theoretical).toBe('2027-03-31')
    expect(dated({}, '2026-12-31', { distance: 'abroad' }).theoretical).toBe('2027-04-30')
    expect(dated({ counting: 'franc' }, '2027-03-31', { distance: 'overseas' }).theoretical).toBe('2027-07-01')
  })

  it('leaves the prudent day alone', () => {
    expect(dated({}, '2026-12-31', { distance: 'abroad' }).prudent).toBe(dated({}, '2026-12-31').prudent)
  })

  it.each(['calendar_days', 'silence', 'fixed_date', 'working_days'] as const)('does not exist for %s', (counting) => {
    expect(dated({ counting }, '2026-12-31', { distance: 'abroad' }).trail.map(({ kind }) => kind)).not.toContain(
      'distance',
    )
  })
})

describe('the reasoning', () => {
  it('goes line by line from the start to both dates', () => {
    expect(dated({ counting: 'franc' }, '2027-06-13', { distance: 'none' }).trail).toEqual([
      { kind: 'start', day: '2027-06-13' },
      { kind: 'added', months: 2, days: 0, reached: '2027-08-13' },
      { kind: 'franc', reached: '2027-08-14' },
      { kind: 'moved', from: '2027-08-14', because: 'saturday', holiday: null, reached: '2027-08-15' },
      { kind: 'moved', from: '2027-08-15', because: 'sunday', holiday: 'assumption', reached: '2027-08-16' },
      { kind: 'margin', days: 7, reached: '2027-08-06' },
    ])
  })

  it('names the holiday', () => {
    const { trail } = dated({}, '2027-10-20', { zone: 'la_reunion' })
    expect(trail).toContainEqual({
      kind: 'moved',
      from: '2027-12-20',
      because: 'holiday',
      holiday: 'abolition',
      reached: '2027-12-21',
    })
  })

  it('never says the same line twice', () => {
    const { trail } = dated({ counting: 'franc' }, '2026-12-24', { distance: 'abroad' })
    expect(new Set(trail.map((line) => JSON.stringify(line))).size).toBe(trail.length)
    expect(reachedIn(trail)).toEqual([
      '2026-12-24',
      '2027-02-24',
      '2027-04-24',
      '2027-04-25',
      '2027-04-26',
      '2027-02-17',
    ])
  })

  it('says where the local calendar is not complete', () => {
    expect(dated({}, '2027-01-04', { zone: 'polynesie_francaise' }).zoneComplete).toBe(false)
    expect(dated({}, '2027-01-04', { zone: 'mayotte' }).zoneComplete).toBe(true)
  })
})

describe('is refused', () => {
  const compute = (more: Parameters<typeof aRule>[0], start: string | null) =>
    computeDeadline({ rule: aRule(more), start, today: TODAY, zone: 'metropole', distance: 'none' })

  it.each([
    ['a rule without its start', {}],
    ['a date to be read, not read', { computable: false, start: 'manual' }],
    ['a day of the calendar that is not written', { computable: false, start: 'calendar' }],
  ])('%s', (_what, rule) => {
    expect(compute(rule, null)).toEqual({ ok: false, error: { code: 'start_missing' } })
  })

  it.each(['PT1H', 'PT36H', 'P1.5D', 'P', 'two months', 'P1DT1H'])('the duration %j', (duration) => {
    expect(compute({ duration }, '2027-01-01')).toEqual({ ok: false, error: { code: 'not_computable' } })
  })

  it.each(['1000-01-01', '9999-12-31'])('a start on %s, whose dates could not be written', (start) => {
    expect(compute({ duration: 'P20Y' }, start)).toEqual({ ok: false, error: { code: 'not_computable' } })
  })
})

it.each([
  ['PT24H', { months: 0, days: 1 }],
  ['PT72H', { months: 0, days: 3 }],
  ['P2Y', { months: 24, days: 0 }],
  ['P6W', { months: 0, days: 42 }],
  ['PT1H', null],
])('%s is a length of %j', (text, length) => {
  expect(ruleDuration(text)).toEqual(length)
})
