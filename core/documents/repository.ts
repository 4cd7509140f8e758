import type { CalendarDay } from '../shared/calendar.ts'
import type { HeldDocumentRecord } from './model.ts'

export interface DocumentsReader {
  find(heldDocumentId: string): HeldDocumentRecord | null
  /** Everything seen for these people, every type and date. */
  ofPeople(personIds: readonly string[]): readonly HeldDocumentRecord[]
  /** Everything seen for these anonymous dossiers. */
  ofCasefiles(casefileIds: readonly string[]): readonly HeldDocumentRecord[]
  /** Papers of people whose last valid day is from `from` to `until` included and that one of their open dossiers asks for; soonest first. */
  endingForOpenCasefiles(
    from: CalendarDay,
    until: CalendarDay,
    limit: number,
  ): readonly (HeldDocumentRecord & { readonly validUntil: CalendarDay })[]
}

export interface DocumentsRepository extends DocumentsReader {
  /** `validUntil` is its last valid day by the rule of its type, `null` when there is none or it is not known. */
  add(document: HeldDocumentRecord, validUntil: CalendarDay | null): void
  /** Writes over what was known of it; `validUntil` as for `add`. */
  save(document: HeldDocumentRecord, validUntil: CalendarDay | null): void
  remove(heldDocumentId: string): void
  /** Gives what an anonymous dossier held to the person it now belongs to. */
  giveToPerson(casefileId: string, personId: string): void
}
