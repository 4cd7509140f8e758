import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { casefiles } from './casefiles.ts'
import { people } from './people.ts'

/** A paper seen at the desk: a person's, or an anonymous dossier's. The latest row of a type is the one in force. */
export const heldDocuments = sqliteTable(
  'held_documents',
  {
    heldDocumentId: text('held_document_id').primaryKey(),
    personId: text('person_id').references(() => people.personId, { onDelete: 'cascade' }),
    casefileId: text('casefile_id').references(() => casefiles.casefileId, { onDelete: 'cascade' }),
    documentTypeId: text('document_type_id').notNull(),
    seenAt: integer('seen_at').notNull(),
    issuedOn: text('issued_on'),
    expiresOn: text('expires_on'),
    /** Last valid day by the rule of its type, as known when it was recorded: finds those about to expire. */
    validUntil: text('valid_until'),
    originalHolder: text('original_holder', { enum: ['person', 'organisation', 'other'] })
      .notNull()
      .default('person'),
    originalWho: text('original_who').notNull().default(''),
  },
  (table) => [
    check('held_documents_have_one_holder', sql`(${table.personId} is null) <> (${table.casefileId} is null)`),
    index('held_documents_by_person').on(table.personId, table.documentTypeId, table.seenAt),
    index('held_documents_by_end')
      .on(table.validUntil)
      .where(sql`valid_until is not null`),
    index('held_documents_by_casefile').on(table.casefileId, table.documentTypeId, table.seenAt),
  ],
)
