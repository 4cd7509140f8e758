import type { Capacity, Mandate, MandateEvent } from '../contract/mandates.ts'
import type { MandateId } from '../contract/values.ts'
import type { CalendarDay } from '../shared/calendar.ts'

/** A mandate as it is kept; its state is a matter of time, and is never kept. */
export type MandateRecord = Omit<Mandate, 'state' | 'history'> & {
  readonly otherStructure: 'no' | 'yes' | 'does_not_know'
  readonly informedAt: number | null
  /** The letter as the person read it: JSON of its title and blocks. */
  readonly text: string
}

export type CapacityRecord = { readonly capacity: Capacity; readonly declaredOn: CalendarDay }

export type MandateEventRecord = {
  readonly eventId: string
  readonly mandateId: MandateId
  readonly at: number
  readonly mediatorId: string
  readonly event: MandateEvent
}

export interface MandatesReader {
  find(mandateId: string): MandateRecord | null
  /** Latest first. */
  ofPerson(personId: string): readonly MandateRecord[]
  /** Latest first, with the name of who did it. */
  history(mandateId: string): Mandate['history']
  /** Agreed remotely, in force as far as dates say, whose signed paper is due on `day` or before and not there; soonest first. */
  papersDueUntil(day: CalendarDay, limit: number): readonly MandateRecord[]
  /** Agreed, not stopped, and ending by itself from `from` to `until` included (ms UTC); soonest first. */
  endingBetween(from: number, until: number, limit: number): readonly MandateRecord[]
  capacity(personId: string): CapacityRecord | null
}

export interface MandatesRepository extends MandatesReader {
  create(mandate: MandateRecord): void
  save(mandate: MandateRecord): void
  remove(mandateId: string): void
  addEvent(event: MandateEventRecord): void
  saveCapacity(personId: string, capacity: CapacityRecord): void
}
