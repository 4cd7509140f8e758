import { execFileSync } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import type { Row } from './report.ts'
import { startShell } from './shell.ts'
import type { BenchStore } from './store.ts'

const REST_MS = 5_000

/** Resident memory of a process, in megabytes; `null` where the system has no `ps`. */
function residentMegabytes(pid: number): number | null {
  try {
    return (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).trim()) * 1024) / 1e6
  } catch {
    return null
  }
}

/** The shell's process, its worker included, some seconds after the first screen and a few searches. */
export async function memoryRow(full: BenchStore): Promise<readonly Row[]> {
  const shell = await startShell(full)
  for (const text of ['m', 'ma', 'mar', 'mart', 'marti', 'martin', 'diallo am']) {
    await shell.call('people.search', { text, limit: 8 })
  }
  await shell.call('today.read', {})
  await shell.call('casefiles.read', { casefileId: full.flagshipId })
  await pause(REST_MS)
  const value = residentMegabytes(shell.pid)
  await shell.close()
  if (value === null) return []
  return [{ name: 'mémoire de l’hôte au repos', value, unit: 'Mo', baseline: null, ratio: null, limit: { most: 150 } }]
}
