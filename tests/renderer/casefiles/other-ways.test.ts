import { describe, expect, it } from 'vitest'
import { otherWays } from '../../../renderer/features/casefiles/other-ways.ts'
import { faultsOf, procedures } from '../procedures/catalogue.ts'

describe('the ways without the network', () => {
  it('put the paper form first, with its number', () => {
    expect(
      otherWays({ paper: { form: 'Demande de C2S', cerfa: '12504' }, phone: '3646', in_person: null, post: null }),
    ).toEqual(['formulaire papier Demande de C2S, cerfa 12504', 'téléphone 3646'])
  })

  it('leave out a paper form that has neither name nor number', () => {
    expect(otherWays({ paper: { form: null, cerfa: null }, phone: null, in_person: null, post: null })).toEqual([])
  })

  it('read as French over the whole catalogue', () => {
    expect(procedures.flatMap(({ channels }) => otherWays(channels)).flatMap(faultsOf)).toEqual([])
  })
})
