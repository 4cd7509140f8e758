import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { checkDatabase, closeDatabase, openDatabase } from '../../db/client.ts'
import { openWithPassphrase, readHeader } from '../../db/keyring/index.ts'
import { realStore } from '../../electron/host/store-files.ts'
import { aPassphrase } from '../support/door.ts'
import { type Program, startProgram } from '../support/program.ts'

/** Starts one of the programs that a test is going to kill, on a data folder. */
export const startVictim = (name: 'set-up' | 'work', dataFolder: string, ...more: readonly string[]): Program =>
  startProgram(join(import.meta.dirname, 'programs', `${name}.ts`), dataFolder, aPassphrase, ...more)

/** The next lines that a program says; fails the test when it ends before. */
export async function nextLines(program: Program, count: number): Promise<readonly string[]> {
  const said: string[] = []
  while (said.length < count) {
    const line = await program.nextLine()
    if (line === null) throw new Error(`the program ended: ${await program.ended}`)
    said.push(line)
  }
  return said
}

/** Kills a program at a moment that nothing announces, after `ms` at least; gives what it still said. */
export async function killIn(program: Program, ms: number): Promise<readonly string[]> {
  await pause(ms)
  return program.kill()
}

/** The key of a closed store, which never changes. */
export async function keyOf(dataFolder: string): Promise<Buffer> {
  const header = readHeader(realStore(dataFolder).header)
  if (!header.ok) throw new Error(header.error.code)
  const opened = await openWithPassphrase(header.value, aPassphrase, randomBytes)
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value.keys.database
}

/** What a check of a whole store says: `sound`, a refusal's code, or that rows have lost their parent. */
export function checkWhole(dataFolder: string, key: Buffer): string {
  const opened = openDatabase({ path: realStore(dataFolder).database, key })
  if (!opened.ok) return opened.error.code
  const checked = checkDatabase(opened.value, 'integrity')
  const orphan = checked.ok ? opened.value.pragma('foreign_key_check', { simple: true }) : undefined
  closeDatabase(opened.value)
  if (!checked.ok) return checked.error.code
  return orphan === undefined ? 'sound' : 'orphans'
}
