import { z } from 'zod'
import { DoneHow } from './casefile-life.ts'
import { query } from './define.ts'
import { Instant, PersonId, ProcedureId } from './values.ts'

/** How much of a procedure, or a step, she does by herself: from `done_for` to `alone`. */
export const AutonomyLevel = DoneHow
export type AutonomyLevel = z.output<typeof AutonomyLevel>

const Movement = z.enum(['first_time', 'more_alone', 'same', 'less_alone'])

export const Autonomy = z.strictObject({
  /** Per procedure, the latest first. */
  procedures: z.array(
    z.strictObject({
      procedureId: ProcedureId,
      title: z.string(),
      /** One point per dossier in which steps were done, oldest first. */
      points: z.array(z.strictObject({ at: Instant, alone: z.int(), withHelp: z.int(), doneFor: z.int() })),
      movement: Movement,
    }),
  ),
  /** Steps as the sheet words them that she last did alone: what she can now do. */
  canDo: z.array(z.strictObject({ text: z.string(), title: z.string(), since: Instant, movement: Movement })),
  /** Steps that she last did with help, and once did not do at all. */
  learning: z.array(z.strictObject({ text: z.string(), title: z.string(), since: Instant })),
})
export type Autonomy = z.output<typeof Autonomy>

export const autonomyOperations = {
  'autonomy.ofPerson': query(
    z.strictObject({ personId: PersonId }),
    Autonomy,
    ['casefiles', 'people'],
    ['person_unknown'],
  ),
}
