import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { JournalLine } from '../../core/journal/line.ts'
import type { JournalAlert, JournalRepository } from '../../core/journal/repository.ts'
import type { JournalHead } from '../../db/journal/chain.ts'
import { type JournalFile, openJournal } from '../../db/journal/journal-file.ts'
import type { RandomBytes } from '../../db/keyring/index.ts'

/** Twelve months (standards §1.2): logs are kept six to twelve. */
const KEPT_MS = 365 * 86_400_000
const KEY_BYTES = 32

/** The journal of accesses while the store is open. */
export type OpenJournal = {
  readonly record: (line: JournalLine) => void
  readonly latest: JournalFile['latest']
  /** Notes where it stands in the store, and closes it. */
  readonly close: () => void
}

export const journalPath = (dataFolder: string): string => join(dataFolder, 'journal', 'etabli-journal.db')

const asideOf = (path: string, now: number): string => path.replace(/\.db$/u, `-mis-de-cote-${now}.db`)

const headOf = ({ sequence, seal }: { readonly sequence: number; readonly seal: string }): JournalHead => ({
  sequence,
  seal: Buffer.from(seal, 'hex'),
})

/**
 * Opens the journal of a store that was just opened, or begins one, and judges it: an alert is noted in the store until a head is told. A
 * journal that this key cannot read is put aside, never removed. `null` when the disk refuses: the store then works without.
 */
export function openAccessJournal(
  dataFolder: string,
  key: Buffer,
  state: JournalRepository,
  { now, randomBytes }: { readonly now: number; readonly randomBytes: RandomBytes },
): OpenJournal | null {
  const path = journalPath(dataFolder)
  mkdirSync(join(dataFolder, 'journal'), { recursive: true, mode: 0o700 })
  const before = state.state()
  const chainKey = before === null ? randomBytes(KEY_BYTES) : Buffer.from(before.chainKey, 'hex')
  const access = { path, key, chainKey }

  let alert: JournalAlert | null = before?.alert ?? null
  let noted = before === null ? null : headOf(before.head)
  // A store that has no state of its journal yet cannot vouch for one that lies there.
  if (before === null && existsSync(path)) renameSync(path, asideOf(path, now))
  let opened = openJournal(access)
  if (!opened.ok && opened.error.code !== 'disk_full' && opened.error.code !== 'store_readonly') {
    renameSync(path, asideOf(path, now))
    alert = 'unreadable'
    noted = null
    opened = openJournal(access)
  }
  if (!opened.ok) return null
  const journal = opened.value
  if (!journal.verify(noted).ok) alert = 'tampered'
  journal.forgetBefore(now - KEPT_MS)

  const note = (): void => {
    const { sequence, seal } = journal.head()
    state.save({ chainKey: chainKey.toString('hex'), head: { sequence, seal: seal.toString('hex') }, alert })
  }
  note()
  return {
    record: journal.record,
    latest: journal.latest,
    close: () => {
      note()
      journal.close()
    },
  }
}
