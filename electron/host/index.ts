import { parentPort, workerData } from 'node:worker_threads'
import { acquireStoreLock } from '../../db/lock.ts'
import { runInThread } from './backups/run-in-thread.ts'
import { composeHost } from './composition.ts'
import type { HostOptions, HostReply, HostRequest } from './protocol.ts'
import { settleSoon } from './settle.ts'

if (parentPort === null) throw new Error('the host runs in a worker thread')
const port = parentPort
const options = workerData as HostOptions
const reply = (message: HostReply): void => port.postMessage(message)

const takesMuch = new Set<unknown>(['session.setUp', 'session.unlock', 'session.recover', 'session.openDemo'])

const lock = acquireStoreLock(options.dataFolder)
if (!lock.ok) {
  reply({ type: 'store_in_use' })
} else {
  const host = composeHost(
    options,
    {
      announce: (event) => reply({ type: 'event', event }),
      report: (message) => reply({ type: 'report', message }),
    },
    options.backupThread === undefined ? {} : { runBackup: runInThread(options.backupThread) },
  )

  const answer = async (message: Extract<HostRequest, { type: 'call' }>): Promise<void> => {
    reply({ type: 'answer', sequence: message.sequence, answer: await host.dispatch(message.name, message.input) })
    if (takesMuch.has(message.name)) settleSoon()
  }

  port.on('message', (message: HostRequest) => {
    switch (message.type) {
      case 'call':
        void answer(message)
        return
      case 'lock':
        host.session.lock()
        return
      case 'close':
        host.session.close()
        lock.value.release()
        reply({ type: 'closed' })
        return
      default:
        message satisfies never
    }
  })

  await host.start(options.demo)
  reply({ type: 'ready' })
  settleSoon()
}
