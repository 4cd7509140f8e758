import {
  CHUNK_BYTES,
  type Copy,
  type CopyEnd,
  type CopyPurpose,
  type MediaType,
} from '../../../core/contract/copies.ts'
import type { DomainErrorCode, SystemErrorCode } from '../../../core/contract/index.ts'
import type { CopyId, HeldDocumentId } from '../../../core/contract/values.ts'
import { decodeBase64, encodeBase64 } from '../../../core/shared/base64.ts'
import { err, type Result } from '../../../core/shared/result.ts'
import { call } from '../../bridge/api.ts'
import { RefusalError } from '../../bridge/refusal.ts'

/** A file, and why and until when a copy of it is kept. */
export type CopyToKeep = {
  readonly heldDocumentId: HeldDocumentId
  readonly label: string
  readonly purpose: CopyPurpose
  readonly end: CopyEnd
  readonly mediaType: MediaType
  readonly pages: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

export type TransferOptions = {
  /** Told the part done, 0 to 1. */
  readonly onProgress?: (part: number) => void
  readonly signal?: AbortSignal
}

export type StoreRefusal =
  DomainErrorCode<'copies.begin' | 'copies.addChunk' | 'copies.complete'> | SystemErrorCode | 'cancelled'

const cancelled = err({ code: 'cancelled' } as const)

/**
 * Keeps a copy in the store, piece after piece. Never rejects; cancelled or refused, it takes back what was sent. The bytes pass through no
 * cache.
 */
export async function storeCopy(
  { heldDocumentId, label, purpose, end, mediaType, pages, bytes }: CopyToKeep,
  { onProgress, signal }: TransferOptions = {},
): Promise<Result<Copy, { readonly code: StoreRefusal }>> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  if (signal?.aborted === true) return cancelled
  const announced = { heldDocumentId, label, purpose, end, mediaType, pages, bytes: bytes.length }
  const begun = await call('copies.begin', { ...announced, sha256: encodeBase64(digest) })
  if (!begun.ok) return begun
  const { copyId } = begun.value
  const answer = await sendAll(copyId, bytes, { ...(onProgress && { onProgress }), ...(signal && { signal }) })
  if (!answer.ok) await call('copies.remove', { copyId })
  return answer
}

async function sendAll(
  copyId: CopyId,
  bytes: Uint8Array,
  { onProgress, signal }: TransferOptions,
): Promise<Result<Copy, { readonly code: StoreRefusal }>> {
  for (let at = 0, rank = 0; at < bytes.length; at += CHUNK_BYTES, rank += 1) {
    if (signal?.aborted === true) return cancelled
    const chunk = encodeBase64(bytes.subarray(at, at + CHUNK_BYTES))
    const added = await call('copies.addChunk', { copyId, rank, chunk })
    if (!added.ok) return added
    onProgress?.(added.value.received / bytes.length)
  }
  return signal?.aborted === true ? cancelled : call('copies.complete', { copyId })
}

/**
 * The bytes of a copy, in memory only. Rejects with a `RefusalError` when the host refuses, with the signal's reason when it was
 * cancelled.
 */
export async function readCopy(
  copyId: CopyId,
  { onProgress, signal }: TransferOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const copy = await call('copies.read', { copyId })
  if (!copy.ok) throw new RefusalError(copy.error)
  const bytes = new Uint8Array(copy.value.bytes)
  for (let at = 0, rank = 0; at < bytes.length; rank += 1) {
    signal?.throwIfAborted()
    const piece = await call('copies.readChunk', { copyId, rank })
    if (!piece.ok) throw new RefusalError(piece.error)
    const chunk = decodeBase64(piece.value.chunk)
    if (chunk === null || chunk.length === 0 || at + chunk.length > bytes.length) {
      throw new RefusalError({ code: 'copy_chunk_unknown' })
    }
    bytes.set(chunk, at)
    at += chunk.length
    onProgress?.(at / bytes.length)
  }
  return bytes
}
