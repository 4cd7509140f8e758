import { describe, expect, it } from 'vitest'
import { Capacity, CapacityGate } from '../../../core/contract/mandates.ts'
import { type CapacityFacts, capacityGate, capacityRefusal } from '../../../core/mandates/capacity.ts'

const today = '2026-03-02'
const facts = (more: Partial<CapacityFacts>): CapacityFacts => ({
  declared: 'adult_free',
  declaredOn: '2026-03-01',
  birthDay: '1980-05-17',
  today,
  ...more,
})

const branches = [
  ['adult_free', true, 'herself', 'none', 'any', null],
  ['guardianship', false, 'guardian', 'judgment', 'accompany_with_representative', 'mandate_for_protected_person'],
  [
    'curatorship',
    false,
    'herself_with_curator',
    'judgment',
    'accompany_with_representative',
    'mandate_for_protected_person',
  ],
  ['safeguard', false, 'herself', 'judgment', 'accompany', 'mandate_for_protected_person'],
  [
    'family_authorisation',
    false,
    'authorised_relative',
    'judgment',
    'accompany_with_representative',
    'mandate_for_protected_person',
  ],
  [
    'future_protection',
    false,
    'future_mandatary',
    'deed',
    'accompany_with_representative',
    'mandate_for_protected_person',
  ],
  ['unknown', false, 'to_find_out', 'to_find_out', 'information_only', 'capacity_unknown'],
  ['minor', false, 'legal_representative', 'family_record', 'accompany_with_representative', 'mandate_for_minor'],
] as const

describe('the eight branches', () => {
  it('are all the capacities', () => {
    expect(branches.map(([declared]) => declared).toSorted()).toEqual(Capacity.options.toSorted())
  })

  it.each(branches)(
    '%s: mandate %s, signed by %s, on %s, then %s',
    (declared, mandateAllowed, whoSigns, proof, mode, refusal) => {
      const gate = capacityGate(facts({ declared, birthDay: null }))
      expect(CapacityGate.parse(gate)).toEqual({
        capacity: declared,
        declaredOn: '2026-03-01',
        mandateAllowed,
        askAgain: false,
        whoSigns,
        proof,
        mode,
      })
      expect(capacityRefusal(gate)).toBe(refusal)
    },
  )
})

it('nobody asked: nothing is taken for granted', () => {
  const gate = capacityGate(facts({ declared: null, declaredOn: null }))
  expect(gate).toMatchObject({ capacity: null, mandateAllowed: false, mode: 'information_only', askAgain: false })
  expect(capacityRefusal(gate)).toBe('capacity_unknown')
})

describe('a birth date under 18', () => {
  it.each([null, ...Capacity.options])('overrides %s', (declared) => {
    const gate = capacityGate(facts({ declared, birthDay: '2010-03-02' }))
    expect(gate).toMatchObject({ capacity: 'minor', mandateAllowed: false, whoSigns: 'legal_representative' })
    expect(capacityRefusal(gate)).toBe('mandate_for_minor')
  })

  it.each([
    ['2008-03-02', 'adult_free'],
    ['2008-03-03', 'minor'],
    ['2008-03-01', 'adult_free'],
    ['2027-01-01', 'minor'],
  ])('born on %s, declared free of any measure today: %s', (birthDay, capacity) => {
    expect(capacityGate(facts({ birthDay, declaredOn: today })).capacity).toBe(capacity)
  })

  it.each([
    ['2026-02-28', 'minor'],
    ['2026-03-01', 'adult_free'],
  ])('born on 29 February 2008, on %s: %s', (day, capacity) => {
    const gate = capacityGate(facts({ birthDay: '2008-02-29', today: day, declaredOn: day }))
    expect(gate.capacity).toBe(capacity)
  })
})

describe('someone who came of age since the answer is asked again', () => {
  it.each([
    ['declared a minor', { declared: 'minor', declaredOn: '2025-09-01' }],
    ['declared a minor after the birthday, by mistake', { declared: 'minor', declaredOn: today }],
    ['declared free the day before', { declared: 'adult_free', declaredOn: '2026-02-09' }],
    ['declared under tutelle as a minor', { declared: 'guardianship', declaredOn: '2025-09-01' }],
  ] as const)('%s', (_name, answer) => {
    const gate = capacityGate(facts({ ...answer, birthDay: '2008-02-10' }))
    expect(gate).toMatchObject({ askAgain: true, mandateAllowed: false, mode: 'information_only' })
    expect(capacityRefusal(gate)).toBe('capacity_unknown')
  })

  it('but not when the answer was given on the birthday or later', () => {
    expect(capacityGate(facts({ birthDay: '2008-02-10', declaredOn: '2026-02-10' }))).toMatchObject({
      askAgain: false,
      mandateAllowed: true,
    })
  })
})
