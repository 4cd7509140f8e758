import { eq, sql } from 'drizzle-orm'
import type { HeldDocumentId } from '../../core/contract/values.ts'
import type { HeldDocumentRecord } from '../../core/documents/model.ts'
import type { DocumentsRepository } from '../../core/documents/repository.ts'
import { inList, type Orm } from '../orm.ts'
import { heldDocuments } from '../schema/documents.ts'

const fromRow = (row: typeof heldDocuments.$inferSelect): HeldDocumentRecord => ({
  ...row,
  heldDocumentId: row.heldDocumentId as HeldDocumentId,
})

export function documentsRepository(orm: Orm): DocumentsRepository {
  const one = orm
    .select()
    .from(heldDocuments)
    .where(eq(heldDocuments.heldDocumentId, sql.placeholder('id')))
    .prepare()
  const ofPeople = orm.select().from(heldDocuments).where(inList(heldDocuments.personId, 'ids')).prepare()
  const ofCasefiles = orm.select().from(heldDocuments).where(inList(heldDocuments.casefileId, 'ids')).prepare()

  return {
    find: (id) => {
      const row = one.get({ id })
      return row === undefined ? null : fromRow(row)
    },
    ofPeople: (personIds) =>
      personIds.length === 0 ? [] : ofPeople.all({ ids: JSON.stringify(personIds) }).map(fromRow),
    ofCasefiles: (casefileIds) =>
      casefileIds.length === 0 ? [] : ofCasefiles.all({ ids: JSON.stringify(casefileIds) }).map(fromRow),
    add: (document) => {
      orm.insert(heldDocuments).values(document).run()
    },
    remove: (heldDocumentId) => {
      orm.delete(heldDocuments).where(eq(heldDocuments.heldDocumentId, heldDocumentId)).run()
    },
    giveToPerson: (casefileId, personId) => {
      orm
        .update(heldDocuments)
        .set({ personId, casefileId: null })
        .where(eq(heldDocuments.casefileId, casefileId))
        .run()
    },
  }
}
