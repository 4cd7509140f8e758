import { z } from 'zod'
import { type CapacityGate, LetterBlock, type Mandate, type MandateText } from '../contract/mandates.ts'
import type { Person } from '../contract/people.ts'
import type { ReadContext } from '../context.ts'
import { capacityGate } from './capacity.ts'
import type { Letter } from './letter.ts'
import type { MandateRecord } from './repository.ts'
import { mandateState, type Moment } from './state.ts'

/** The instant and the civil day that rules are asked about. */
export const momentOf = ({ clock }: Pick<ReadContext, 'clock'>): Moment => ({ now: clock.now(), today: clock.today() })

/** Whether this person may give a mandate today, from what was declared and her birth date. */
export function gateOf({ personId, birthDay }: Person, { repositories, clock }: ReadContext): CapacityGate {
  const known = repositories.mandates.capacity(personId)
  return capacityGate({
    declared: known?.capacity ?? null,
    declaredOn: known?.declaredOn ?? null,
    birthDay,
    today: clock.today(),
  })
}

/** A mandate as a screen shows it, with its state at this moment and its history. */
export function mandateView(record: MandateRecord, { repositories, clock }: ReadContext): Mandate {
  const { otherStructure: _otherStructure, informedAt: _informedAt, text: _text, ...shown } = record
  return {
    ...shown,
    state: mandateState(record, clock.now()),
    history: repositories.mandates.history(record.mandateId),
  }
}

export const StoredLetter = z.strictObject({ title: z.string(), blocks: z.array(LetterBlock) })

/** What is kept of a letter: the words that the person read, whatever the templates become. */
export const storedText = ({ title, blocks }: Letter): string => JSON.stringify({ title, blocks })

function readStored(text: string): z.output<typeof StoredLetter> | null {
  try {
    return StoredLetter.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** The text of a mandate as it was stored; not `intact` when it no longer has the fingerprint taken when it was written. */
export function mandateText(record: MandateRecord, context: ReadContext): MandateText {
  const stored = readStored(record.text)
  const mandate = mandateView(record, context)
  if (stored === null) return { mandate, title: '', blocks: [], intact: false }
  const fingerprint = context.mandateWriter.fingerprint({ version: record.templateVersion, ...stored })
  return { mandate, ...stored, intact: fingerprint === record.fingerprint }
}
