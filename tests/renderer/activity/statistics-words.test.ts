import { describe, expect, it } from 'vitest'
import { rowName, shareOfTotal } from '../../../renderer/messages/statistics.ts'

const row = (key: string, label: string | null = null) => ({ key, label })

describe('the name of a row', () => {
  it.each([
    ['channel', row('at_home'), 'À domicile'],
    ['theme', row('logement'), 'Logement'],
    ['duration', row('from_120'), '2\u00A0h et plus'],
    ['organisation', row('caf', 'Caf'), 'Caf'],
    ['organisation', row(''), 'Sans organisme'],
    ['operator', row(''), 'Hors opérateurs de France Services'],
    ['gender', row(''), 'Non communiqué'],
    ['place', row(''), 'Non précisé'],
    ['organisation_theme', row('caf|logement', 'Caf'), 'Caf · Logement'],
    ['organisation_theme', row('|'), 'Sans organisme · Sans domaine'],
    ['satisfaction', row('4'), '4'],
  ] as const)('of %s %j is %s', (facet, of, name) => {
    expect(rowName(facet, of)).toBe(name)
  })
})

describe('the share of a total', () => {
  it.each([
    [0, 0, ''],
    [1, 3, '33\u00A0%'],
    [3, 3, '100\u00A0%'],
  ])('%i of %i is « %s »', (part, total, told) => {
    expect(shareOfTotal(part, total)).toBe(told)
  })
})
