import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { BackupReason } from '../../core/contract/backups.ts'

const MANIFEST = 'manifeste.json'

/** What a backup holds, as it was written: enough to tell, without any key, that not a byte of it changed. */
export const Manifest = z.strictObject({
  format: z.literal(1),
  storeId: z.string(),
  createdAt: z.int(),
  reason: BackupReason,
  /** Rows of each table. */
  counts: z.record(z.string(), z.int()),
  files: z.array(z.strictObject({ name: z.string().regex(/^[\w.-]+$/u), bytes: z.int(), sha256: z.string() })),
})
export type Manifest = z.output<typeof Manifest>

export const manifestPath = (folder: string): string => join(folder, MANIFEST)

/** The manifest in a folder, or `null` where there is none that can be read. */
export function readManifest(folder: string): Manifest | null {
  try {
    return Manifest.parse(JSON.parse(readFileSync(manifestPath(folder), 'utf8')))
  } catch {
    return null
  }
}

const PIECE = 1_048_576

/** SHA-256 of a file, in hexadecimal, read piece by piece. */
export function fingerprintOf(path: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(PIECE)
  const file = openSync(path, 'r')
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) hash.update(piece.subarray(0, read))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

export const describeFile = (folder: string, name: string): Manifest['files'][number] => ({
  name,
  bytes: statSync(join(folder, name)).size,
  sha256: fingerprintOf(join(folder, name)),
})

/** True when every file is there, byte for byte as it was written. */
export function isIntact(folder: string, { files }: Manifest): boolean {
  try {
    return files.every(
      ({ name, bytes, sha256 }) =>
        existsSync(join(folder, name)) &&
        statSync(join(folder, name)).size === bytes &&
        fingerprintOf(join(folder, name)) === sha256,
    )
  } catch {
    return false
  }
}
