import type { Mediator } from '../contract/mediators.ts'
import type { SettingsReader } from '../settings/repository.ts'
import type { MediatorsReader } from './repository.ts'

/** Who works now. Whoever opens a store is known in it: anything else is a bug, and throws. */
export function presentMediator({
  settings,
  mediators,
}: {
  readonly settings: SettingsReader
  readonly mediators: MediatorsReader
}): Mediator {
  const mediator = mediators.find(settings.read().mediatorId)
  if (mediator === null) throw new Error('whoever works is known')
  return mediator
}
