import type { HeldDocument } from '../contract/documents.ts'
import type { DocumentTypeId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { HeldDocumentRecord } from './model.ts'

/** A paper as it was seen, under the name that the catalogue gives its type today. */
export const viewOf = (record: HeldDocumentRecord, { catalogue }: Pick<ReadContext, 'catalogue'>): HeldDocument => ({
  heldDocumentId: record.heldDocumentId,
  documentTypeId: record.documentTypeId as DocumentTypeId,
  label: catalogue.documentType(record.documentTypeId)?.label ?? record.documentTypeId,
  seenAt: record.seenAt,
  issuedOn: record.issuedOn,
  expiresOn: record.expiresOn,
  original: record.original,
})
