import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { isLastHead } from './heads.ts'

export const mediatorsHandlers = {
  'mediators.list': (_input, { repositories, mediator }) =>
    ok({ mediators: [...repositories.mediators.all()], youAre: mediator.mediatorId }),

  'mediators.setRole': ({ mediatorId, role }, { repositories: { mediators } }) => {
    const mediator = mediators.find(mediatorId)
    if (mediator === null || mediator.leftAt !== null) return err({ code: 'mediator_unknown' })
    if (role !== 'head' && isLastHead(mediators.all(), mediatorId)) return err({ code: 'last_head' })
    mediators.setRole(mediatorId, role)
    return ok({ ...mediator, role })
  },
} satisfies HandlersOf<'mediators'>
