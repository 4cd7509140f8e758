import { describe, expect, it } from 'vitest'
import type { Mandate } from '../../../core/contract/mandates.ts'
import { choiceProblems, coveredThemes, firstChoices } from '../../../renderer/features/mandates/mandate-choices.ts'
import { mandate } from './mandate.ts'

const other = '0190aaaa-bbbb-7ccc-8ddd-000000000002' as Mandate['mandateId']

describe('the choices of a mandate', () => {
  it('begin with the domains of the dossiers in hand, and leave its length and the question open', () => {
    expect(firstChoices(null, ['travail'])).toMatchObject({ themes: ['travail'], days: null, otherStructure: null })
  })

  it('begin with those of the mandate that is renewed, the question asked again', () => {
    expect(firstChoices(mandate({ days: 182 }), ['travail'])).toEqual({
      themes: ['social', 'logement'],
      days: 182,
      channels: ['online'],
      otherStructure: null,
    })
  })

  it('say beside each question what is missing', () => {
    const empty = { themes: [], days: null, channels: [], otherStructure: null }
    expect(Object.keys(choiceProblems(empty)).toSorted()).toEqual(Object.keys(empty).toSorted())
    expect(choiceProblems({ themes: ['travail'], days: 1, channels: ['paper'], otherStructure: 'no' })).toEqual({})
  })
})

describe('a domain already covered', () => {
  it('is one of a mandate in force, with its end', () => {
    const held = mandate()
    expect([...coveredThemes([held], null)]).toEqual([
      ['social', held.endsAt],
      ['logement', held.endsAt],
    ])
  })

  it.each(['draft', 'informed', 'ended', 'expired', 'revoked'] as const)('is none of a mandate that is %s', (state) => {
    expect(coveredThemes([mandate({ state })], null).size).toBe(0)
  })

  it('is none of the mandate that is being renewed', () => {
    const renewed = mandate()
    const another = mandate({ mandateId: other, themes: ['travail'] })
    expect([...coveredThemes([renewed, another], renewed).keys()]).toEqual(['travail'])
  })
})
