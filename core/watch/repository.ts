import type { WatchNoteDetails } from '../contract/watch.ts'
import type { WatchNoteId } from '../contract/values.ts'
import type { CalendarDay } from '../shared/calendar.ts'

/** `writtenAt` in ms UTC: when the note was first kept. */
export type WatchRecord = {
  readonly watchNoteId: WatchNoteId
  readonly writtenAt: number
  readonly details: WatchNoteDetails
}

export interface WatchReader {
  find(watchNoteId: string): WatchRecord | null
  /** The latest day first; the 2,000 latest at the most. */
  all(): readonly WatchRecord[]
  /** Those to read again between two days, both included; at most `limit`. */
  reviewBetween(from: CalendarDay, to: CalendarDay, limit: number): readonly WatchRecord[]
}

export interface WatchRepository extends WatchReader {
  save(record: WatchRecord): void
  remove(watchNoteId: string): void
}
