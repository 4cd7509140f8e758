import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { originOn } from './guard.ts'

/** How a second start finds the first: written beside the store, readable by this user only. */
const Instance = z.strictObject({ port: z.int().min(1).max(65_535), secret: z.string().min(20).max(200) })
export type Instance = z.output<typeof Instance>

// The token ends in a command that opens the system's browser.
const Launched = z.object({ token: z.string().regex(/^[\w-]{20,200}$/u) })

const fileIn = (dataFolder: string): string => join(dataFolder, 'instance.json')

/** Where it cannot be written (a full disk), a second start will only say that the store is open elsewhere. */
export function writeInstance(dataFolder: string, instance: Instance): void {
  // The file of a process that was killed may be there, with rights of its own.
  removeInstance(dataFolder)
  try {
    writeFileSync(fileIn(dataFolder), JSON.stringify(instance), { mode: 0o600, flag: 'wx' })
  } catch {
    removeInstance(dataFolder)
  }
}

export const removeInstance = (dataFolder: string): void => rmSync(fileIn(dataFolder), { force: true })

/** `null` when no browser shell left word of itself, or something unreadable did. */
export function readInstance(dataFolder: string): Instance | null {
  try {
    return Instance.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')))
  } catch {
    return null
  }
}

async function askForAddress({ port, secret }: Instance, signal: AbortSignal): Promise<string | null> {
  const origin = originOn(port)
  try {
    const response = await fetch(`${origin}/launch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin },
      body: JSON.stringify({ secret }),
      redirect: 'error',
      signal,
    })
    return `${origin}/#token=${Launched.parse(await response.json()).token}`
  } catch {
    return null
  }
}

const PATIENCE_MS = 3_000
const BETWEEN_ATTEMPTS_MS = 200

/**
 * The address at which the browser shell that holds this store lets one more window in; `null` when there is none. The other may itself
 * still be starting (an icon clicked twice), so it is asked again until `patienceMs` have passed.
 */
export async function findRunningInstance(
  dataFolder: string,
  patienceMs: number = PATIENCE_MS,
): Promise<string | null> {
  const deadline = AbortSignal.timeout(patienceMs)
  while (!deadline.aborted) {
    const instance = readInstance(dataFolder)
    const address = instance === null ? null : await askForAddress(instance, deadline)
    if (address !== null) return address
    await pause(BETWEEN_ATTEMPTS_MS)
  }
  return null
}
