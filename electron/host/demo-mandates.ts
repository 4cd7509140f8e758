import type { Input } from '../../core/contract/index.ts'
import type { Ask } from './demo-ask.ts'

/** Someone who can sign for herself gives a mandate, in person or remotely. */
async function giveMandate(
  ask: Ask,
  personId: string,
  wanted: Pick<Input<'mandates.prepare'>, 'themes' | 'days' | 'channels'>,
  by: Input<'mandates.agree'>['by'],
): Promise<void> {
  await ask('mandates.declareCapacity', { personId, capacity: 'adult_free' })
  const { mandateId } = await ask('mandates.prepare', { personId, ...wanted, otherStructure: 'no', renews: null })
  await ask('mandates.recordInformed', { mandateId })
  await ask('mandates.agree', { mandateId, by })
}

/** The mandates of the demonstration: one signed at the desk, one agreed by phone whose signed paper is awaited. */
export async function playMandates(ask: Ask, signed: string, awaited: string): Promise<void> {
  await giveMandate(
    ask,
    signed,
    { themes: ['social', 'logement'], days: 182, channels: ['online', 'phone'] },
    'in_person',
  )
  await giveMandate(ask, awaited, { themes: ['travail'], days: 31, channels: ['phone', 'paper'] }, 'phone')
}
