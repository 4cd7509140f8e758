import { and, asc, between, eq, isNotNull, sql } from 'drizzle-orm'
import type { HeldDocumentId } from '../../core/contract/values.ts'
import type { HeldDocumentRecord } from '../../core/documents/model.ts'
import type { DocumentsRepository } from '../../core/documents/repository.ts'
import { inList, type Orm } from '../orm.ts'
import { casefileRequirements, casefiles } from '../schema/casefiles.ts'
import { heldDocuments } from '../schema/documents.ts'

type Row = typeof heldDocuments.$inferSelect

const fromRow = ({ validUntil: _validUntil, originalHolder, originalWho, ...row }: Row): HeldDocumentRecord => ({
  ...row,
  heldDocumentId: row.heldDocumentId as HeldDocumentId,
  original: { holder: originalHolder, who: originalWho },
})

const toRow = ({ original, ...record }: HeldDocumentRecord, validUntil: string | null): Row => ({
  ...record,
  originalHolder: original.holder,
  originalWho: original.who,
  validUntil,
})

export function documentsRepository(orm: Orm): DocumentsRepository {
  const one = orm
    .select()
    .from(heldDocuments)
    .where(eq(heldDocuments.heldDocumentId, sql.placeholder('id')))
    .prepare()
  const ofPeople = orm.select().from(heldDocuments).where(inList(heldDocuments.personId, 'ids')).prepare()
  const ofCasefiles = orm.select().from(heldDocuments).where(inList(heldDocuments.casefileId, 'ids')).prepare()

  const ending = orm
    .select()
    .from(heldDocuments)
    .where(
      and(
        isNotNull(heldDocuments.validUntil),
        between(heldDocuments.validUntil, sql.placeholder('from'), sql.placeholder('until')),
        sql`exists (select 1 from ${casefiles}
          join ${casefileRequirements} on ${casefileRequirements.casefileId} = ${casefiles.casefileId}
          where ${casefiles.personId} = ${heldDocuments.personId} and ${casefiles.isOpen} = 1
            and ${casefileRequirements.documentTypeId} = ${heldDocuments.documentTypeId}
            and ${casefileRequirements.concerned} is not 0)`,
      ),
    )
    .orderBy(asc(heldDocuments.validUntil))
    .limit(sql.placeholder('limit'))
    .prepare()

  return {
    find: (id) => {
      const row = one.get({ id })
      return row === undefined ? null : fromRow(row)
    },
    ofPeople: (personIds) =>
      personIds.length === 0 ? [] : ofPeople.all({ ids: JSON.stringify(personIds) }).map(fromRow),
    ofCasefiles: (casefileIds) =>
      casefileIds.length === 0 ? [] : ofCasefiles.all({ ids: JSON.stringify(casefileIds) }).map(fromRow),
    endingForOpenCasefiles: (from, until, limit) =>
      ending
        .all({ from, until, limit })
        .flatMap((row) => (row.validUntil === null ? [] : [{ ...fromRow(row), validUntil: row.validUntil }])),
    add: (document, validUntil) => {
      orm.insert(heldDocuments).values(toRow(document, validUntil)).run()
    },
    save: (document, validUntil) => {
      orm
        .update(heldDocuments)
        .set(toRow(document, validUntil))
        .where(eq(heldDocuments.heldDocumentId, document.heldDocumentId))
        .run()
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
