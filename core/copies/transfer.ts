import { MOST_COPY_BYTES } from '../contract/copies.ts'
import type { CopyId } from '../contract/values.ts'
import type { Parsed } from '../contract/index.ts'
import type { WriteContext } from '../context.ts'
import { sniffFile } from '../shared/file-signature.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { isEndAllowed, keepUntilOf } from './keeping.ts'
import { type CopyRecord, copyRuleOf, kindOfMedia } from './model.ts'

type Refused<Code extends string> = { readonly code: Code }

/** Announces a copy of a paper that may be kept. */
export function beginCopy(
  { heldDocumentId, end, ...announced }: Parsed<'copies.begin'>,
  { repositories, catalogue, clock, ids }: WriteContext,
): Result<CopyRecord, Refused<'held_document_unknown' | 'copy_forbidden' | 'copy_too_large' | 'copy_end_not_allowed'>> {
  const held = repositories.documents.find(heldDocumentId)
  if (held === null) return err({ code: 'held_document_unknown' })
  if (copyRuleOf(catalogue.documentType(held.documentTypeId)).allowed === 'never')
    return err({ code: 'copy_forbidden' })
  if (announced.bytes > MOST_COPY_BYTES) return err({ code: 'copy_too_large' })
  if (!isEndAllowed(end, clock.today())) return err({ code: 'copy_end_not_allowed' })
  const copy: CopyRecord = {
    copyId: ids.next() as CopyId,
    heldDocumentId,
    ...announced,
    keepUntil: keepUntilOf(end),
    createdAt: clock.now(),
    completedAt: null,
  }
  repositories.copies.add(copy)
  return ok(copy)
}

/** A copy whose pieces are still coming. */
function comingCopy(
  copyId: string,
  { repositories }: WriteContext,
): Result<CopyRecord, Refused<'copy_unknown' | 'copy_already_complete'>> {
  const copy = repositories.copies.find(copyId)
  if (copy === null) return err({ code: 'copy_unknown' })
  return copy.completedAt === null ? ok(copy) : err({ code: 'copy_already_complete' })
}

/** Takes the next piece; gives how many bytes came so far. */
export function addChunk(
  { copyId, rank, chunk }: Parsed<'copies.addChunk'>,
  context: WriteContext,
): Result<number, Refused<'copy_unknown' | 'copy_already_complete' | 'copy_chunk_out_of_order' | 'copy_too_large'>> {
  const copy = comingCopy(copyId, context)
  if (!copy.ok) return copy
  const { copies } = context.repositories
  const { chunks, bytes } = copies.received(copyId)
  if (rank !== chunks) return err({ code: 'copy_chunk_out_of_order' })
  if (bytes + chunk.length > copy.value.bytes) return err({ code: 'copy_too_large' })
  copies.addChunk(copyId, rank, chunk)
  return ok(bytes + chunk.length)
}

const areEqual = (some: Uint8Array, others: Uint8Array): boolean =>
  some.length === others.length && some.every((byte, rank) => byte === others[rank])

/** Keeps a copy once what came is what was announced. */
export function completeCopy(
  { copyId }: Parsed<'copies.complete'>,
  context: WriteContext,
): Result<CopyRecord, Refused<'copy_unknown' | 'copy_already_complete' | 'copy_damaged' | 'copy_wrong_format'>> {
  const coming = comingCopy(copyId, context)
  if (!coming.ok) return coming
  const copy = coming.value
  const { copies } = context.repositories
  if (copies.received(copyId).bytes !== copy.bytes) return err({ code: 'copy_damaged' })
  if (!areEqual(copies.digest(copyId), copy.sha256)) return err({ code: 'copy_damaged' })
  const kind = sniffFile(copies.chunk(copyId, 0) ?? new Uint8Array())
  if (kind !== kindOfMedia[copy.mediaType]) return err({ code: 'copy_wrong_format' })
  const completedAt = context.clock.now()
  copies.complete(copyId, completedAt)
  return ok({ ...copy, completedAt })
}
