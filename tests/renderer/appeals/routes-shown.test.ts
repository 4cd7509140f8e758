import { describe, expect, it } from 'vitest'
import type { AppealRoute } from '../../../core/contract/appeals.ts'
import { isOpen, letterRank, splitRoutes } from '../../../renderer/features/appeals/routes-shown.ts'
import { appealBodies } from '../../../renderer/messages/appeals.ts'
import { procedures } from '../procedures/catalogue.ts'

const route = (rank: number, standing: AppealRoute['standing']) => ({ rank, standing })

describe('the routes of an appeal', () => {
  it('keep their order, and set aside what the prior appeal hides', () => {
    const [gracious, prior, court] = [
      route(0, 'hidden_by_prior_appeal'),
      route(1, 'first'),
      route(2, 'after_prior_appeal'),
    ] as const
    expect(splitRoutes([gracious, prior, court])).toEqual({ inOrder: [prior, court], aside: [gracious] })
  })

  it('open one letter first: the prior appeal, else the first that is possible', () => {
    expect(letterRank([route(0, 'possible'), route(1, 'first')])).toBe(1)
    expect(letterRank([route(0, 'no_source'), route(2, 'possible'), route(3, 'possible')])).toBe(2)
    expect(letterRank([route(0, 'no_source'), route(1, 'after_prior_appeal')])).toBeNull()
  })

  it('are closed while they wait, are hidden or have no source', () => {
    expect(isOpen(route(0, 'first'))).toBe(true)
    expect(isOpen(route(0, 'no_source'))).toBe(false)
    expect(isOpen(route(0, 'hidden_by_prior_appeal'))).toBe(false)
  })
})

describe('the window of the envelope', () => {
  it('names no procedure and no benefit', () => {
    const benefits =
      /\b(?:rsa|apl|aah|ass|ame|c2s|are|aspa|prime|allocation|logement|activit|invalidit|retraite|handicap|surendett|titre)/iu
    expect(Object.values(appealBodies).filter((body) => benefits.test(body))).toEqual([])
    expect(procedures.filter(({ title }) => Object.values<string>(appealBodies).includes(title))).toEqual([])
  })
})
