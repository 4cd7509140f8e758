import { z } from 'zod'
import { command, query } from './define.ts'
import { Instant, Line, MediatorId, Nothing } from './values.ts'

/**
 * What someone does at this desk. `head`: also lets people in and out, and keeps what the structure answers for. `trainer`: works with the
 * catalogue and fictitious people, and opens nobody's dossier.
 */
export const Role = z.enum(['mediator', 'head', 'trainer'])
export type Role = z.output<typeof Role>

export const Mediator = z.strictObject({
  mediatorId: MediatorId,
  name: Line,
  role: Role,
  /** Since when, and until when when she left, in ms UTC. Her name stays in what she did. */
  since: Instant,
  leftAt: Instant.nullable(),
  /** True while she opens with the words that she was given, and has not chosen her own. */
  isInvited: z.boolean(),
})
export type Mediator = z.output<typeof Mediator>

export const mediatorsOperations = {
  /** Everyone who works or worked here, in the order they came. */
  'mediators.list': query(Nothing, z.strictObject({ mediators: z.array(Mediator), youAre: MediatorId }), ['mediators']),
  /** `last_head`: a desk always has someone who can let others in. */
  'mediators.setRole': command(
    z.strictObject({ mediatorId: MediatorId, role: Role }),
    Mediator,
    ['mediators'],
    ['mediator_unknown', 'last_head'],
  ),
}
