import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { z } from 'zod'
import { keptGenerations } from '../../../core/backups/generations.ts'
import type { Backup } from '../../../core/contract/backups.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { isIntact, readManifest } from '../../../db/backup/manifest.ts'
import { writeDurably } from '../../../db/durable.ts'

/** What this post remembers of its backups. It names folders of the machine, and no one. */
const Remembered = z.strictObject({
  second: z.string().nullable(),
  drilledAt: z.int().nullable(),
  /** Of which backups a look found a byte changed. */
  damaged: z.array(z.string()),
  lookedOn: z.string().nullable(),
})
export type Remembered = z.output<typeof Remembered>

const nothing: Remembered = { second: null, drilledAt: null, damaged: [], lookedOn: null }
const NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(?:-\d+)?$/u

/** Where the backups of this post are: beside its store. */
export const firstPlace = (dataFolder: string): string => join(dataFolder, 'sauvegardes')

/** Where they are in a folder that was chosen. */
export const placeIn = (chosen: string): string =>
  basename(chosen) === 'etabli-sauvegardes' ? chosen : join(chosen, 'etabli-sauvegardes')

export function memoryIn(dataFolder: string): {
  readonly read: () => Remembered
  readonly write: (changes: Partial<Remembered>) => void
} {
  const path = join(dataFolder, 'sauvegardes.json')
  const read = (): Remembered => {
    try {
      return Remembered.parse(JSON.parse(readFileSync(path, 'utf8')))
    } catch {
      return nothing
    }
  }
  return { read, write: (changes) => writeDurably(path, JSON.stringify({ ...read(), ...changes })) }
}

/** The name of a backup made at this instant, that no other has yet. */
export function nameAt(at: number, timeZone: string, place: string): string {
  const { day, time } = localTime(at, timeZone)
  const seconds = String(Math.floor(at / 1000) % 60).padStart(2, '0')
  const name = `${day}T${time.replace(':', '-')}-${seconds}`
  for (let again = 1; ; again += 1) {
    const candidate = again === 1 ? name : `${name}-${String(again)}`
    if (!existsSync(join(place, candidate))) return candidate
  }
}

/** What is read of the backup in a folder; `null` where there is none. */
export function backupIn(folder: string, timeZone: string, isSound: boolean): Backup | null {
  const manifest = readManifest(folder)
  if (manifest === null) return null
  const { createdAt, reason, counts, files } = manifest
  return {
    folder,
    at: createdAt,
    day: localTime(createdAt, timeZone).day,
    reason,
    people: counts['people'] ?? 0,
    casefiles: counts['casefiles'] ?? 0,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    isSound,
  }
}

const foldersIn = (place: string): readonly string[] => {
  try {
    return readdirSync(place).filter((name) => NAME.test(name))
  } catch {
    return []
  }
}

/** The backups of a place, the latest first. */
export const backupsIn = (place: string, timeZone: string, damaged: readonly string[]): readonly Backup[] =>
  foldersIn(place)
    .flatMap((name) => {
      const folder = join(place, name)
      const backup = backupIn(folder, timeZone, !damaged.includes(folder))
      return backup === null ? [] : [backup]
    })
    .toSorted((one, other) => other.at - one.at)

/** Removes what backups that were cut short left in a place. */
export function removeUnfinished(place: string): void {
  for (const name of readdirSync(place)) {
    if (name.endsWith('.part') && NAME.test(name.slice(0, -'.part'.length)))
      rmSync(join(place, name), { recursive: true, force: true })
  }
}

/** Those of a place of which a byte changed. */
export const damagedIn = (place: string): readonly string[] =>
  foldersIn(place).flatMap((name) => {
    const folder = join(place, name)
    const manifest = readManifest(folder)
    return manifest !== null && isIntact(folder, manifest) ? [] : [folder]
  })

/** Removes what no longer needs to be kept. A damaged backup stands for nothing: the sound ones are counted without it, and it stays. */
export function prune(place: string, timeZone: string, damaged: readonly string[]): void {
  const sound = backupsIn(place, timeZone, damaged).filter(({ isSound }) => isSound)
  const kept = keptGenerations(sound.map(({ folder, day, at }) => ({ name: folder, day, at })))
  for (const { folder } of sound) if (!kept.has(folder)) rmSync(folder, { recursive: true, force: true })
}

/** Why a folder cannot be the second place, or `null`. */
export function secondPlaceProblem(
  folder: string,
  dataFolder: string,
): 'folder_unknown' | 'folder_not_writable' | 'folder_of_store' | null {
  try {
    if (!statSync(folder).isDirectory()) return 'folder_unknown'
    const [chosen, own] = [realpathSync(resolve(folder)), realpathSync(resolve(dataFolder))]
    if (chosen === own || chosen.startsWith(own + sep)) return 'folder_of_store'
    accessSync(folder, constants.W_OK)
    mkdirSync(placeIn(folder), { recursive: true, mode: 0o700 })
    return null
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : ''
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'folder_unknown' : 'folder_not_writable'
  }
}

/** True when the folder that was chosen is there: a key may be elsewhere. */
export const isThere = (chosen: string): boolean => existsSync(chosen)

/** The folder that holds a backup. */
export const placeOf = (folder: string): string => dirname(folder)
