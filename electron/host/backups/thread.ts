import { parentPort, workerData } from 'node:worker_threads'
import type { BackupStep } from '../../../core/contract/backups.ts'
import type { Result } from '../../../core/shared/result.ts'
import { type BackupJob, makeBackup } from '../../../db/backup/make.ts'
import type { Manifest } from '../../../db/backup/manifest.ts'
import type { Refused } from '../../../db/client.ts'

/** What the thread of a backup says to the host. */
export type ThreadReply =
  | { readonly type: 'step'; readonly step: BackupStep }
  | { readonly type: 'done'; readonly result: Result<Manifest, Refused> }

if (parentPort === null) throw new Error('a backup is made in a worker thread')
const port = parentPort
const reply = (message: ThreadReply): void => port.postMessage(message)

reply({ type: 'done', result: makeBackup(workerData as BackupJob, (step) => reply({ type: 'step', step })) })
