import type { Mediator, Role } from '../contract/mediators.ts'

export interface MediatorsReader {
  find(mediatorId: string): Mediator | null
  /** In the order they came. */
  all(): readonly Mediator[]
}

export interface MediatorsRepository extends MediatorsReader {
  add(mediator: Mediator): void
  setRole(mediatorId: string, role: Role): void
  /** Whether she still opens with words that were chosen for her. */
  setInvited(mediatorId: string, isInvited: boolean): void
  setLeft(mediatorId: string, leftAt: number): void
}
