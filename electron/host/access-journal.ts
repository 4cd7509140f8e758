import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { JournalAlert } from '../../core/contract/journal.ts'
import type { AccessJournal, JournalLines } from '../../core/journal/line.ts'
import type { JournalRepository } from '../../core/journal/repository.ts'
import type { Result } from '../../core/shared/result.ts'
import type { Refused } from '../../db/client.ts'
import { type JournalHead, NO_LINE } from '../../db/journal/chain.ts'
import { openJournal } from '../../db/journal/journal-file.ts'
import type { RandomBytes } from '../../db/keyring/index.ts'
import type { StoreFiles } from './store-files.ts'

const KEY_BYTES = 32

/** The journal of accesses while the store is open. */
export type OpenJournal = AccessJournal &
  JournalLines & {
    /** Writes at `path` a copy that `next` opens and `former`, its key, does not. */
    readonly copyUnderKey: (path: string, former: Buffer, next: Buffer) => Result<null, Refused>
    /** Closes it, and notes in the store where it stood: lines cut off its end are then seen. */
    readonly close: () => void
  }

type Effects = {
  readonly now: number
  /** Older lines leave, in ms UTC. */
  readonly since: number
  readonly randomBytes: RandomBytes
}

/** Puts a journal that cannot vouch for anything any more beside the store, under a name of its own. Never removed. */
function setAside({ folder, journal }: StoreFiles, now: number): void {
  const aside = join(`${folder}-mis-de-cote`, `${now}`)
  mkdirSync(aside, { recursive: true, mode: 0o700 })
  for (const file of [journal, `${journal}-wal`]) if (existsSync(file)) renameSync(file, join(aside, basename(file)))
}

const bytesOf = ({ sequence, seal }: { readonly sequence: number; readonly seal: string }): JournalHead => ({
  sequence,
  seal: Buffer.from(seal, 'hex'),
})

const textOf = ({ sequence, seal }: JournalHead) => ({ sequence, seal: seal.toString('hex') })

/**
 * Opens the journal of a store that was just opened, or begins one, and judges it: what is wrong is noted in the store until a head of the
 * structure was told. `null` when the disk refuses: the store works without, and says so.
 */
export function openAccessJournal(
  files: StoreFiles,
  key: Buffer,
  repository: JournalRepository,
  { now, since, randomBytes }: Effects,
): OpenJournal | null {
  const before = repository.state()
  // A store that never had a journal cannot vouch for one that lies there.
  if (before === null && existsSync(files.journal)) setAside(files, now)
  const chainKey = before === null ? randomBytes(KEY_BYTES) : Buffer.from(before.chainKey, 'hex')
  const access = { path: files.journal, key, chainKey }

  let found: JournalAlert | null = null
  let noted = before === null ? NO_LINE : bytesOf(before.head)
  let opened = openJournal(access)
  if (!opened.ok && opened.error.code === 'store_damaged') {
    setAside(files, now)
    found = 'unreadable'
    noted = NO_LINE
    opened = openJournal(access)
  }
  if (!opened.ok) return null
  const journal = opened.value
  // Older lines leave only a journal that is whole: what is wrong stays as it was found.
  if (journal.verify(noted).ok) journal.forgetBefore(since)
  else found ??= 'tampered'
  repository.save({
    chainKey: chainKey.toString('hex'),
    head: textOf(journal.head()),
    alert: found ?? before?.alert ?? null,
  })

  return {
    record: journal.record,
    latest: journal.latest,
    copyUnderKey: journal.copyUnderKey,
    close: () => {
      const head = textOf(journal.head())
      // First on the disk, then noted: cut between the two, the store knows less than the journal, and that is no alert.
      journal.close()
      const present = repository.state()
      if (present !== null) repository.save({ ...present, head })
    },
  }
}
