import { Worker } from 'node:worker_threads'
import { discardUnfinished } from '../../../db/backup/make.ts'
import type { BackupRunner } from './runner.ts'
import type { ThreadReply } from './thread.ts'

/** In a thread of its own, on a connection of its own: the desk goes on answering meanwhile. Giving up ends the thread. */
export const runInThread =
  (script: string): BackupRunner =>
  (job, tell) => {
    const worker = new Worker(script, { workerData: job })
    let isGivenUp = false
    const done: ReturnType<BackupRunner>['done'] = new Promise((resolve, reject) => {
      worker.on('message', (message: ThreadReply) => {
        if (message.type === 'step') tell(message.step)
        else resolve(message.result)
      })
      worker.on('error', reject)
      worker.on('exit', () => {
        if (isGivenUp) discardUnfinished(job.target)
        resolve(null)
      })
    })
    return {
      done,
      cancel: () => {
        isGivenUp = true
        void worker.terminate()
      },
    }
  }
