import { resolve } from 'node:path'
import { defaultDataFolder } from '../shared/data-folder.ts'

export type Flags = { readonly ok: true; readonly dataFolder: string; readonly demo: boolean } | { readonly ok: false }

/**
 * Reads `--data DIR` (or `--data=DIR`) and `--demo`; everything else is left to Chromium, which has switches of its own.
 * Not ok when `--data` has no folder.
 */
export function readFlags(args: readonly string[]): Flags {
  const demo = args.includes('--demo')
  const index = args.findIndex((argument) => argument === '--data' || argument.startsWith('--data='))
  const given = args[index]
  if (given === undefined) return { ok: true, dataFolder: defaultDataFolder(), demo }
  const folder = given === '--data' ? args[index + 1] : given.slice('--data='.length)
  if (folder === undefined || folder === '' || folder.startsWith('--')) return { ok: false }
  return { ok: true, dataFolder: resolve(folder), demo }
}
