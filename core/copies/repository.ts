import type { CopyId } from '../contract/values.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import type { AskedBy } from './keeping.ts'
import type { CopyRecord } from './model.ts'

export interface CopiesReader {
  /** Whole or not. */
  find(copyId: string): CopyRecord | null
  /** The whole copies of these papers, latest first. */
  ofDocuments(heldDocumentIds: readonly string[]): readonly CopyRecord[]
  /** How many pieces came, and their bytes. */
  received(copyId: string): { readonly chunks: number; readonly bytes: number }
  chunk(copyId: string, rank: number): Uint8Array | null
  /** The SHA-256 of what came, piece after piece. */
  digest(copyId: string): Uint8Array
  /** The dossiers that ask for each of these papers, among those of its holder. */
  askedBy(heldDocumentIds: readonly string[]): ReadonlyMap<string, AskedBy>
  /** Whole copies whose chosen day is before `today`. */
  idsEndedBefore(today: CalendarDay): readonly CopyId[]
  /** Whole copies whose end follows the dossiers. */
  untilClosing(): readonly CopyRecord[]
  /** Copies announced before `before` (ms UTC) that never became whole. */
  idsUnfinished(before: number): readonly CopyId[]
}

export interface CopiesRepository extends CopiesReader {
  add(copy: CopyRecord): void
  addChunk(copyId: string, rank: number, bytes: Uint8Array): void
  complete(copyId: string, at: number): void
  changeEnd(copyId: string, keepUntil: CalendarDay | null): void
  /** With its pieces. */
  remove(copyId: string): void
}
