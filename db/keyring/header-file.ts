import { readFileSync, statSync } from 'node:fs'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { writeDurably } from '../durable.ts'
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
      writeDurably(previous, serialiseHeader(former.value))
      writeDurably(path, serialiseHeader(header))
    } else {
      writeDurably(path, serialiseHeader(header))
      writeDurably(previous, serialiseHeader(header))
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

/** The system's name of a failure (`ENOENT`…), or `null` when the error does not come from the system. */
const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code)
    ? error.code
    : null
