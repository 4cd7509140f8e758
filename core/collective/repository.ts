import type { GroupSessionDetails, GroupSessionKind } from '../contract/collective.ts'
import type { GroupSessionId } from '../contract/values.ts'
import type { CalendarDay } from '../shared/calendar.ts'

export type GroupSessionRecord = {
  readonly groupSessionId: GroupSessionId
  readonly mediatorId: string
  readonly details: GroupSessionDetails
  readonly recordedAt: number
}

export interface CollectiveReader {
  find(groupSessionId: string): GroupSessionRecord | null
  /** The sessions of these days, the latest first. */
  between(from: CalendarDay, to: CalendarDay): readonly GroupSessionRecord[]
  latest(kind: GroupSessionKind): GroupSessionRecord | null
}

export interface CollectiveRepository extends CollectiveReader {
  /** Writes a session, over the one that was there. */
  save(session: GroupSessionRecord): void
  remove(groupSessionId: string): void
}
