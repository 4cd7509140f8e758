import type { BackupStep } from '../../../core/contract/backups.ts'
import type { Result } from '../../../core/shared/result.ts'
import { type BackupJob, makeBackup } from '../../../db/backup/make.ts'
import type { Manifest } from '../../../db/backup/manifest.ts'
import type { Refused } from '../../../db/client.ts'

/** A backup being made: what it comes to, and what gives it up (`null` then). */
export type RunningBackup = {
  readonly done: Promise<Result<Manifest, Refused> | null>
  readonly cancel: () => void
}

/** Makes backups: in a thread of its own where the application runs, in place where a test does. */
export type BackupRunner = (job: BackupJob, tell: (step: BackupStep) => void) => RunningBackup

class GivenUp extends Error {}

/** In place, at the next turn: what is asked to give up does so at its next step. */
export const runInPlace: BackupRunner = (job, tell) => {
  let isGivenUp = false
  const nextTurn = new Promise<void>((resolve) => setImmediate(resolve))
  const done = nextTurn.then(() => {
    try {
      return makeBackup(job, (step) => {
        tell(step)
        if (isGivenUp) throw new GivenUp()
      })
    } catch (cause) {
      if (cause instanceof GivenUp) return null
      throw cause
    }
  })
  return {
    done,
    cancel: () => {
      isGivenUp = true
    },
  }
}
