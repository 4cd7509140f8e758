import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { type HeaderFailure, type KeyringHeader, parseHeader, serialiseHeader } from './header.ts'

/** The header's name, beside the store. */
export const HEADER_FILE = 'etabli.keys'

// 64 slots take about 30 kB; anything larger is not a header.
const LARGEST_HEADER = 131_072

export type HeaderReadFailure = HeaderFailure | 'header_missing'
export type HeaderWriteFailure = 'disk_full' | 'store_readonly'

/** Where the previous generation of the header at `path` is kept. */
export const previousHeaderPath = (path: string): string => `${path}.bak`

/** Reads the header at `path`. A file that is there but cannot be read counts as `header_damaged`. */
export function readHeader(path: string): Result<KeyringHeader, { readonly code: HeaderReadFailure }> {
  try {
    if (statSync(path).size > LARGEST_HEADER) return err({ code: 'header_damaged' })
    return parseHeader(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path)))
  } catch (error) {
    return err({ code: systemCode(error) === 'ENOENT' ? 'header_missing' : 'header_damaged' })
  }
}

/**
 * Writes the header at `path`, whole or not at all: temporary file, fsync, rename, fsync of the folder. The former header is kept in
 * {@link previousHeaderPath}, unless it holds a wrap that the new one revokes: then the copy is of the new one, so that
 * a replaced passphrase or recovery key opens nothing that is left. On failure the header at `path` is the former one.
 */
export function writeHeader(path: string, header: KeyringHeader): Result<null, { readonly code: HeaderWriteFailure }> {
  const former = readHeader(path)
  const previous = previousHeaderPath(path)
  try {
    if (former.ok && keepsEverySlot(former.value, header)) {
      replaceFile(previous, serialiseHeader(former.value))
      replaceFile(path, serialiseHeader(header))
    } else {
      replaceFile(path, serialiseHeader(header))
      replaceFile(previous, serialiseHeader(header))
    }
    return ok(null)
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    return err({ code: code === 'ENOSPC' || code === 'EDQUOT' ? 'disk_full' : 'store_readonly' })
  }
}

const keepsEverySlot = (former: KeyringHeader, next: KeyringHeader): boolean =>
  former.slots.every(({ id, ciphertext }) =>
    next.slots.some((slot) => slot.id === id && slot.ciphertext === ciphertext),
  )

function replaceFile(path: string, text: string): void {
  const temporary = `${path}.tmp`
  try {
    const file = openSync(temporary, 'w', 0o600)
    try {
      writeFileSync(file, text)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    discard(temporary)
    throw error
  }
  syncFolder(dirname(path))
}

/** A leftover that cannot be removed must not hide why the write failed; the next write replaces it. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    return
  }
}

/** Makes a rename durable. Windows cannot open a folder and needs no such thing: NTFS journals its names. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The system's name of a failure (`ENOENT`…), or `null` when the error does not come from the system. */
const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code)
    ? error.code
    : null
