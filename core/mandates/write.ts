import type { MandateEvent } from '../contract/mandates.ts'
import type { MandateId } from '../contract/values.ts'
import type { WriteContext } from '../context.ts'
import { ok, type Result } from '../shared/result.ts'
import type { MandateRecord } from './repository.ts'
import { endOf, type MandateStep, takeStep } from './state.ts'
import { momentOf } from './view.ts'

/** Writes one line of a mandate's history, signed by who works now. */
export function addEvent(mandateId: MandateId, event: MandateEvent, { repositories, clock, ids }: WriteContext): void {
  repositories.mandates.addEvent({
    eventId: ids.next(),
    mandateId,
    at: clock.now(),
    mediatorId: repositories.settings.read().mediatorId,
    event,
  })
}

/** Takes a step, keeps it and writes it in the history. */
export function stepped(
  mandate: MandateRecord,
  step: MandateStep,
  eventOf: (after: MandateRecord) => MandateEvent,
  context: WriteContext,
): Result<MandateRecord, { readonly code: 'mandate_step_not_allowed' }> {
  const taken = takeStep(mandate, step, momentOf(context))
  if (!taken.ok) return taken
  const after = { ...taken.value, endsAt: endOf(taken.value) }
  context.repositories.mandates.save(after)
  addEvent(mandate.mandateId, eventOf(after), context)
  return ok(after)
}
