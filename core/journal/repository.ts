import type { JournalAlert } from '../contract/journal.ts'

/** What the store keeps of its journal, which is a file of its own: bytes in hexadecimal. */
export type JournalState = {
  /** The key of its seals. */
  readonly chainKey: string
  /** Where it stood when the store was last closed: lines cut off its end are then seen. */
  readonly head: { readonly sequence: number; readonly seal: string }
  /** What is wrong with it, until a head of the structure was told. */
  readonly alert: JournalAlert | null
}

export interface JournalReader {
  /** `null` before the store was first opened. */
  state(): JournalState | null
}

export interface JournalRepository extends JournalReader {
  save(state: JournalState): void
}
