import type { LogbookEntryId } from '../contract/values.ts'

/** A page as it is kept: what it says is sealed. `writtenAt` in ms UTC. */
export type SealedEntry = {
  readonly entryId: LogbookEntryId
  readonly mediatorId: string
  readonly writtenAt: number
  readonly sealed: Uint8Array
}

export interface LogbookReader {
  /** The key of a mediator's logbook, wrapped; `null` before its first page. */
  wrappedKey(mediatorId: string): string | null
  find(entryId: string): SealedEntry | null
  /** Every page of one mediator, the latest written first. */
  ofMediator(mediatorId: string): readonly SealedEntry[]
}

export interface LogbookRepository extends LogbookReader {
  /** Keeps the wrapped key of a mediator in the place of any former wrap. */
  keepKey(mediatorId: string, wrappedKey: string): void
  save(entry: SealedEntry): void
  remove(entryId: string): void
  /** Takes out every page and the key of one mediator. */
  clear(mediatorId: string): void
}
