import { describe, expect, it } from 'vitest'
import { Facet, type Statistics, type StatisticsRow } from '../../../core/contract/statistics.ts'
import { openDataWorkbook, partsOf, reportWorkbook } from '../../../renderer/features/exports/report.ts'

const row = (key: string, visits: number, requests = visits): StatisticsRow => ({
  key,
  label: null,
  visits,
  requests,
  minutes: visits * 10,
})

const statistics = (facets: Partial<Statistics['facets']>, visits = 60): Statistics => ({
  from: '2026-01-01',
  to: '2026-03-31',
  total: { visits, requests: visits + 5, minutes: visits * 10 },
  people: 3,
  facets: {
    ...(Object.fromEntries(Facet.options.map((facet) => [facet, []])) as unknown as Statistics['facets']),
    ...facets,
  },
  months: [],
  obstacles: [],
  autonomy: [],
  waiting: [],
  decisions: { granted: 0, refused: 0 },
  nonTakeUp: [],
})

describe('the parts of a period', () => {
  it.each([
    ['none', '2026-01-15', '2026-06-30', ['Total 2026-01-15 2026-06-30']],
    [
      'quarter',
      '2026-01-01',
      '2026-12-31',
      [
        'T1 2026 2026-01-01 2026-03-31',
        'T2 2026 2026-04-01 2026-06-30',
        'T3 2026 2026-07-01 2026-09-30',
        'T4 2026 2026-10-01 2026-12-31',
      ],
    ],
    ['quarter', '2026-02-10', '2026-04-02', ['T1 2026 2026-02-10 2026-03-31', 'T2 2026 2026-04-01 2026-04-02']],
    [
      'month',
      '2026-11-20',
      '2027-01-05',
      [
        'novembre 2026 2026-11-20 2026-11-30',
        'décembre 2026 2026-12-01 2026-12-31',
        'janvier 2027 2027-01-01 2027-01-05',
      ],
    ],
  ] as const)('by %s from %s to %s', (split, from, to, expected) => {
    expect(partsOf(from, to, split).map((part) => `${part.name} ${part.from} ${part.to}`)).toEqual(expected)
  })
})

describe('a report', () => {
  const part = {
    name: 'T1 2026',
    statistics: statistics({ channel: [row('at_place', 50), row('remote', 7), row('at_home', 3)] }),
  }
  const rowsOf = (isMasked: boolean) =>
    reportWorkbook({ title: 'Département', facets: ['channel'] }, [part], isMasked).sheets[0]?.rows.slice(0, -1)

  it('tells every count of the desk’s own copy', () => {
    expect(rowsOf(false)).toEqual([
      ['Total', '', 60, 65, 600],
      ['Personnes connues', '', 3, null, null],
      ['Où', 'Lieu d’activité', 50, 50, 500],
      ['Où', 'À distance', 7, 7, 70],
      ['Où', 'À domicile', 3, 3, 30],
    ])
  })

  it('hides small counts of a shared copy, and what would give them back', () => {
    expect(rowsOf(true)).toEqual([
      ['Total', '', 60, 65, 600],
      ['Personnes connues', '', '< 5', null, null],
      ['Où', 'Lieu d’activité', 50, 50, 500],
      ['Où', 'À distance', '< 5', '< 5', '< 5'],
      ['Où', 'À domicile', '< 5', '< 5', '< 5'],
    ])
  })

  it('has one sheet a part, and ends with its counting rule', () => {
    const { sheets } = reportWorkbook({ title: 'x', facets: ['channel'] }, [part, { ...part, name: 'T2 2026' }], true)
    expect(sheets.map(({ name }) => name)).toEqual(['T1 2026', 'T2 2026'])
    expect(sheets[0]?.rows.at(-1)?.[1]).toContain('Un accueil peut porter plusieurs demandes')
  })
})

it('open data never tell a small count', () => {
  const months = [{ month: '2026-01', statistics: statistics({ channel: [row('at_place', 50), row('remote', 4)] }) }]
  const [sheet] = openDataWorkbook('Activité', ['channel'], months).sheets
  expect(sheet?.rows).toEqual([
    ['2026-01', 'Où', 'Lieu d’activité', '< 5', '< 5'],
    ['2026-01', 'Où', 'À distance', '< 5', '< 5'],
  ])
})
