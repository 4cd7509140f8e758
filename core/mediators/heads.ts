import type { Mediator } from '../contract/mediators.ts'

/** True when nobody else could still let people in: a desk never loses its last head. */
export const isLastHead = (mediators: readonly Mediator[], mediatorId: string): boolean =>
  mediators.every(({ mediatorId: other, role, leftAt }) => other === mediatorId || role !== 'head' || leftAt !== null)
