import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { createDatabase } from '../../db/client.ts'
import { connectHost } from '../../electron/host/connection.ts'
import type { HostOptions } from '../../electron/host/protocol.ts'
import type { Output } from '../../core/contract/index.ts'
import { sideBySide } from './measure.ts'
import type { Row } from './report.ts'
import { type BenchStore, migrationsFolder, passphrase, resourcesFolder } from './store.ts'

/** A step ticked, acknowledged and on disk, through the worker; beside it, one durable insert of a row as long. */
export async function tickRow(full: BenchStore, folder: string): Promise<Row> {
  const workerData: HostOptions = { dataFolder: full.dataFolder, resourcesFolder, migrationsFolder, demo: false }
  const worker = new Worker(new URL('../../electron/host/index.ts', import.meta.url), { workerData })
  const host = connectHost(worker, (problem) => console.error(problem))
  if ((await host.ready) !== 'ready') throw new Error('the host is not ready')
  const ask = async (name: string, input: unknown): Promise<unknown> => {
    const answer = await host.call(name, input)
    if (typeof answer !== 'object' || answer === null || !('value' in answer)) {
      throw new Error(`${name} answered ${JSON.stringify(answer)}`)
    }
    return answer.value
  }
  await ask('session.unlock', { passphrase })
  const { steps } = (await ask('casefiles.read', { casefileId: full.flagshipId })) as Output<'casefiles.read'>
  const [step] = steps
  if (step === undefined) throw new Error('the long story has steps')

  const created = createDatabase({ path: join(folder, 'bare.db'), key: full.key })
  if (!created.ok) throw new Error(created.error.code)
  created.value.exec('create table entries (entry_id integer primary key, event text not null)')
  const insert = created.value.prepare<[string]>('insert into entries (event) values (?)')
  const event = JSON.stringify({ kind: 'step_done', text: step.text, how: 'with_help' })

  let how: 'with_help' | null = step.doneAt === null ? 'with_help' : null
  const beside = await sideBySide(
    async () => {
      await ask('casefiles.tickStep', { stepId: step.stepId, how })
      how = how === null ? 'with_help' : null
    },
    () => insert.run(event),
    { rounds: 25, runs: 8 },
  )
  created.value.close()
  await host.close(5_000)
  return {
    name: 'cocher une étape, confirmée et sur le disque (référence : une insertion durable)',
    value: beside.ours,
    unit: 'ms',
    baseline: beside.baseline,
    ratio: beside.ratio,
    limit: { mostRatio: 3 },
  }
}
