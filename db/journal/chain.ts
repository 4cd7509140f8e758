import { createHmac, timingSafeEqual } from 'node:crypto'
import type { JournalLine } from '../../core/journal/line.ts'
import { canonicalJson } from '../keyring/canonical-json.ts'

/** Where a journal stands: its last line, and the seal that vouches for it and for every line before. */
export type JournalHead = { readonly sequence: number; readonly seal: Buffer }

const SEAL_BYTES = 32

/** Before the first line. */
export const NO_LINE: JournalHead = { sequence: 0, seal: Buffer.alloc(SEAL_BYTES) }

/** The seal of a line (HMAC-SHA256): over the seal before it and all that the line says, its rank included. */
export function sealLine(
  key: Buffer,
  before: JournalHead,
  { at, mediatorId, action, subjects, result }: JournalLine,
): JournalHead {
  const sequence = before.sequence + 1
  const said = canonicalJson({ sequence, at, mediatorId, action, subjects, result })
  return { sequence, seal: createHmac('sha256', key).update(before.seal).update(said, 'utf8').digest() }
}

/** What vouches for the head from which older lines were taken out. */
export const sealBase = (key: Buffer, { sequence, seal }: JournalHead): Buffer =>
  createHmac('sha256', key).update(`base ${sequence} `, 'utf8').update(seal).digest()

export const sameSeal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other)
