import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Input, OperationName, Output } from '../../../core/contract/index.ts'
import { connectHost } from '../../../electron/host/connection.ts'
import type { HostOptions } from '../../../electron/host/protocol.ts'

const root = join(import.meta.dirname, '../../..')

/** Written before it returns: what was said is known even if the process dies at the next instruction. */
export const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

/** Asks the real host, in its own thread as a shell starts it; a refusal ends the program. */
export type Ask = <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>

export async function startHost(dataFolder: string): Promise<Ask> {
  const workerData: HostOptions = {
    dataFolder,
    resourcesFolder: join(root, 'resources'),
    migrationsFolder: join(root, 'db/migrations'),
    demo: false,
  }
  const worker = new Worker(join(root, 'electron/host/index.ts'), { workerData })
  const connection = connectHost(worker, (message) => process.stderr.write(`${message}\n`))
  const readiness = await connection.ready
  if (readiness !== 'ready') throw new Error(readiness)
  return async <Name extends OperationName>(name: Name, input: Input<Name>) => {
    const answer = (await connection.call(name, input)) as { ok: boolean; value: Output<Name>; error: unknown }
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`)
    return answer.value
  }
}
