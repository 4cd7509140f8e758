import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** How a second start finds the first: written beside the store, readable by this user only. */
const Instance = z.strictObject({ port: z.int().min(1).max(65_535), secret: z.string().min(20) })
export type Instance = z.output<typeof Instance>

const fileIn = (dataFolder: string): string => join(dataFolder, 'instance.json')

export const writeInstance = (dataFolder: string, instance: Instance): void =>
  writeFileSync(fileIn(dataFolder), JSON.stringify(instance), { mode: 0o600 })

export const removeInstance = (dataFolder: string): void => rmSync(fileIn(dataFolder), { force: true })

/** `null` when no browser shell left word of itself, or something unreadable did. */
export function readInstance(dataFolder: string): Instance | null {
  try {
    return Instance.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')))
  } catch {
    return null
  }
}

const PATIENCE_MS = 5_000

/** The address at which the running instance lets one more window in; `null` when it does not answer. */
export async function askRunningInstance({ port, secret }: Instance): Promise<string | null> {
  const origin = `http://127.0.0.1:${port}`
  try {
    const response = await fetch(`${origin}/launch`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin },
      body: JSON.stringify({ secret }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const { token } = z.object({ token: z.string() }).parse(await response.json())
    return `${origin}/#token=${token}`
  } catch {
    return null
  }
}
