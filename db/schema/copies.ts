import { sql } from 'drizzle-orm'
import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { heldDocuments } from './documents.ts'

/** A copy of a paper, kept by choice. Until `completed_at` its pieces are still coming. */
export const copies = sqliteTable(
  'copies',
  {
    copyId: text('copy_id').primaryKey(),
    heldDocumentId: text('held_document_id')
      .notNull()
      .references(() => heldDocuments.heldDocumentId, { onDelete: 'cascade' }),
    label: text('label').notNull(),
    purpose: text('purpose', { enum: ['attach', 'send_later', 'proof'] }).notNull(),
    mediaType: text('media_type', {
      enum: ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'],
    }).notNull(),
    bytes: integer('bytes').notNull(),
    pages: integer('pages').notNull(),
    sha256: blob('sha256', { mode: 'buffer' }).notNull(),
    /** The last day it is kept; null when that follows the dossiers that ask for the paper. */
    keepUntil: text('keep_until'),
    createdAt: integer('created_at').notNull(),
    completedAt: integer('completed_at'),
  },
  (table) => [
    index('copies_by_document').on(table.heldDocumentId, table.completedAt),
    index('copies_by_end')
      .on(table.keepUntil)
      .where(sql`keep_until is not null`),
    index('copies_until_closing')
      .on(table.heldDocumentId)
      .where(sql`keep_until is null`),
    index('copies_unfinished')
      .on(table.createdAt)
      .where(sql`completed_at is null`),
  ],
)

/** The bytes of a copy, piece after piece. */
export const copyChunks = sqliteTable(
  'copy_chunks',
  {
    copyId: text('copy_id')
      .notNull()
      .references(() => copies.copyId, { onDelete: 'cascade' }),
    rank: integer('rank').notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.copyId, table.rank] })],
)
