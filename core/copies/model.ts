import type { Copy, CopyEnd, CopyPurpose, CopyRule, MediaType } from '../contract/copies.ts'
import type { Holder } from '../contract/documents.ts'
import type { DocumentTypeSheet } from '../contract/sheets.ts'
import type { CasefileId, CopyId, DocumentTypeId, HeldDocumentId, PersonId } from '../contract/values.ts'
import type { HeldDocumentRecord } from '../documents/model.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import type { FileKind } from '../shared/file-signature.ts'

/** A copy of a paper; while `completedAt` is `null` its pieces are still coming. */
export type CopyRecord = {
  readonly copyId: CopyId
  readonly heldDocumentId: HeldDocumentId
  readonly label: string
  readonly purpose: CopyPurpose
  readonly mediaType: MediaType
  /** As announced, and as kept once complete. */
  readonly bytes: number
  readonly pages: number
  readonly sha256: Uint8Array
  /** The last day it is kept; `null` when that follows the dossiers that ask for the paper. */
  readonly keepUntil: CalendarDay | null
  readonly createdAt: number
  readonly completedAt: number | null
}

/** What a file of each media type is by its first bytes. */
export const kindOfMedia = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/webp': 'webp',
} as const satisfies Record<MediaType, FileKind>

export const endOf = ({ keepUntil }: Pick<CopyRecord, 'keepUntil'>): CopyEnd =>
  keepUntil === null ? { kind: 'after_closing' } : { kind: 'day', day: keepUntil }

/** What the catalogue says of copies of a type of paper. A type that it no longer has is not known to be harmless. */
export function copyRuleOf(type: DocumentTypeSheet | null): CopyRule {
  if (type === null) return { allowed: 'sensitive', sensitivity: null, note: null }
  const allowed = type.never_store_copy ? 'never' : type.is_sensitive ? 'sensitive' : 'yes'
  return { allowed, sensitivity: type.sensitivity, note: type.storage_note }
}

/** Whose paper it is. */
export const holderOf = ({ personId, casefileId }: HeldDocumentRecord): Holder =>
  personId === null
    ? { kind: 'casefile', casefileId: casefileId as CasefileId }
    : { kind: 'person', personId: personId as PersonId }

/** A copy as a screen shows it. */
export const viewOf = (
  record: CopyRecord,
  held: HeldDocumentRecord,
  type: DocumentTypeSheet | null,
  lastDay: CalendarDay | null,
): Copy => ({
  copyId: record.copyId,
  heldDocumentId: record.heldDocumentId,
  documentTypeId: held.documentTypeId as DocumentTypeId,
  documentLabel: type?.label ?? held.documentTypeId,
  label: record.label,
  purpose: record.purpose,
  mediaType: record.mediaType,
  bytes: record.bytes,
  pages: record.pages,
  keptAt: record.completedAt ?? record.createdAt,
  end: endOf(record),
  lastDay,
})
