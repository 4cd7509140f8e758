import { z } from 'zod'
import { decodeBase64 } from '../shared/base64.ts'
import { command, query } from './define.ts'
import { Holder } from './documents.ts'
import type { ValueProblem } from './values.ts'
import { CopyId, Day, DocumentTypeId, HeldDocumentId, Instant, OptionalLine } from './values.ts'

/** The largest copy that is kept, in bytes. */
export const MOST_COPY_BYTES = 20 * 1024 * 1024
/** The most that crosses the door at once, in bytes: in base64 and with its message, less than the largest call of the shells. */
export const CHUNK_BYTES = 512 * 1024

const invalid: ValueProblem = 'invalid'

/** Bytes, as base64 on their way to the door and as bytes behind it: they are no words, and nothing reads or repeats them as such. */
const base64Bytes = (least: number, most: number) =>
  z
    .string({ error: invalid })
    .max(Math.ceil(most / 3) * 4, invalid)
    .transform((text, context) => {
      const bytes = decodeBase64(text)
      if (bytes !== null && bytes.length >= least && bytes.length <= most) return bytes
      context.addIssue({ code: 'custom', message: invalid })
      return z.NEVER
    })

export const Base64Chunk = base64Bytes(1, CHUNK_BYTES)
/** A SHA-256. */
const Digest = base64Bytes(32, 32)

export const MediaType = z.enum(['application/pdf', 'image/jpeg', 'image/png', 'image/webp'])
export type MediaType = z.output<typeof MediaType>

/** Why a copy is kept: without one of these there is no reason to. */
export const CopyPurpose = z.enum(['attach', 'send_later', 'proof'])
export type CopyPurpose = z.output<typeof CopyPurpose>

/** Until when: 30 days after the last dossier that asks for the paper closes, or the end of a chosen day. */
export const CopyEnd = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('after_closing') }),
  z.strictObject({ kind: z.literal('day'), day: Day }),
])
export type CopyEnd = z.output<typeof CopyEnd>

/** A copy that is kept, whole. Its bytes are read by themselves. */
export const Copy = z.strictObject({
  copyId: CopyId,
  heldDocumentId: HeldDocumentId,
  documentTypeId: DocumentTypeId,
  documentLabel: z.string(),
  /** What the mediator calls it (« recto »); may be empty. */
  label: z.string(),
  purpose: CopyPurpose,
  mediaType: MediaType,
  bytes: z.int().min(1),
  pages: z.int().min(1),
  keptAt: Instant,
  end: CopyEnd,
  /** The last day it is kept, as known today; `null` while a dossier that asks for it is open. */
  lastDay: Day.nullable(),
})
export type Copy = z.output<typeof Copy>

/** What the catalogue says of copies of this type of paper. */
export const CopyRule = z.strictObject({
  allowed: z.enum(['yes', 'sensitive', 'never']),
  /** Why it is sensitive, and why it is never kept, in the catalogue's words. */
  sensitivity: z.string().nullable(),
  note: z.string().nullable(),
})
export type CopyRule = z.output<typeof CopyRule>

const OneCopy = z.strictObject({ copyId: CopyId })
// The last day follows the dossiers that ask for the paper, and is told in the desk's zone.
const copyReads = ['copies', 'documents', 'casefiles', 'settings'] as const

export const copiesOperations = {
  /** The copies of a paper, latest first, those of the same paper seen earlier included, and whether more may be kept. */
  'copies.ofDocument': query(
    z.strictObject({ heldDocumentId: HeldDocumentId }),
    z.strictObject({ documentLabel: z.string(), rule: CopyRule, copies: z.array(Copy) }),
    copyReads,
    ['held_document_unknown'],
  ),
  /** Every copy of what a person, or an anonymous dossier, holds; latest first. */
  'copies.ofHolder': query(z.strictObject({ holder: Holder }), z.array(Copy), copyReads),
  'copies.read': query(OneCopy, Copy.extend({ holder: Holder }), copyReads, ['copy_unknown']),
  /** One piece of a copy, by its rank from 0. */
  'copies.readChunk': query(
    z.strictObject({ copyId: CopyId, rank: z.int().min(0).max(MOST_COPY_BYTES) }),
    z.strictObject({ chunk: z.string() }),
    ['copies'],
    ['copy_unknown', 'copy_chunk_unknown'],
  ),
  /**
   * Announces a copy: its pieces follow, then `copies.complete`. Until then nobody sees it, and the next unlock forgets it. Refused for a type
   * of paper that the catalogue says never to keep.
   */
  'copies.begin': command(
    z.strictObject({
      heldDocumentId: HeldDocumentId,
      label: OptionalLine,
      purpose: CopyPurpose,
      end: CopyEnd,
      mediaType: MediaType,
      bytes: z.int().min(1),
      pages: z.int().min(1).max(10_000),
      sha256: Digest,
    }),
    OneCopy,
    [],
    ['held_document_unknown', 'copy_forbidden', 'copy_too_large', 'copy_end_not_allowed'],
  ),
  /** The next piece: pieces come in order, each once, and never more bytes than announced. */
  'copies.addChunk': command(
    z.strictObject({ copyId: CopyId, rank: z.int().min(0).max(MOST_COPY_BYTES), chunk: Base64Chunk }),
    z.strictObject({ copyId: CopyId, received: z.int().min(1) }),
    [],
    ['copy_unknown', 'copy_already_complete', 'copy_chunk_out_of_order', 'copy_too_large'],
  ),
  /** Keeps the copy, once what came is what was announced: its size, its SHA-256, and a file of that kind by its first bytes. */
  'copies.complete': command(
    OneCopy,
    Copy,
    ['copies'],
    ['copy_unknown', 'copy_already_complete', 'copy_damaged', 'copy_wrong_format'],
  ),
  'copies.changeEnd': command(
    z.strictObject({ copyId: CopyId, end: CopyEnd }),
    Copy,
    ['copies'],
    ['copy_unknown', 'copy_end_not_allowed'],
  ),
  /** Deletes a copy, or one that is still coming. Nothing of it stays in the store's file. */
  'copies.remove': command(OneCopy, OneCopy, ['copies'], ['copy_unknown']),
}
