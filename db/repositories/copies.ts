import { createHash } from 'node:crypto'
import { asc, desc, eq, lt, sql } from 'drizzle-orm'
import type { CopyId, HeldDocumentId } from '../../core/contract/values.ts'
import type { CopyRecord } from '../../core/copies/model.ts'
import type { CopiesRepository } from '../../core/copies/repository.ts'
import { inList, type Orm } from '../orm.ts'
import { casefileRequirements, casefiles, timelineEntries } from '../schema/casefiles.ts'
import { copies, copyChunks } from '../schema/copies.ts'
import { heldDocuments } from '../schema/documents.ts'

const fromRow = (row: typeof copies.$inferSelect): CopyRecord => ({
  ...row,
  copyId: row.copyId as CopyId,
  heldDocumentId: row.heldDocumentId as HeldDocumentId,
})

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** The dossiers of the paper's holder that ask for it, unless it was said not to concern them. */
const asking = (more: ReturnType<typeof sql>) => sql`
  from ${casefiles}
  join ${casefileRequirements} on ${casefileRequirements.casefileId} = ${casefiles.casefileId}
  ${more}
  where (${casefiles.personId} = ${heldDocuments.personId} or ${casefiles.casefileId} = ${heldDocuments.casefileId})
    and ${casefileRequirements.documentTypeId} = ${heldDocuments.documentTypeId}
    and ${casefileRequirements.concerned} is not 0`

export function copiesRepository(orm: Orm): CopiesRepository {
  const isWhole = sql`${copies.completedAt} is not null`
  const one = orm
    .select()
    .from(copies)
    .where(eq(copies.copyId, sql.placeholder('id')))
    .prepare()
  const ofDocuments = orm
    .select()
    .from(copies)
    .where(sql`${inList(copies.heldDocumentId, 'ids')} and ${isWhole}`)
    .orderBy(desc(copies.completedAt), desc(copies.copyId))
    .prepare()
  const received = orm
    .select({
      chunks: sql<number>`count(*)`,
      bytes: sql<number>`coalesce(sum(length(${copyChunks.bytes})), 0)`,
    })
    .from(copyChunks)
    .where(eq(copyChunks.copyId, sql.placeholder('id')))
    .prepare()
  const ranks = orm
    .select({ rank: copyChunks.rank })
    .from(copyChunks)
    .where(eq(copyChunks.copyId, sql.placeholder('id')))
    .orderBy(asc(copyChunks.rank))
    .prepare()
  const chunk = orm
    .select({ bytes: copyChunks.bytes })
    .from(copyChunks)
    .where(sql`${copyChunks.copyId} = ${sql.placeholder('id')} and ${copyChunks.rank} = ${sql.placeholder('rank')}`)
    .prepare()
  const askedBy = orm
    .select({
      heldDocumentId: heldDocuments.heldDocumentId,
      open: sql<number>`exists (select 1 ${asking(sql``)} and ${casefiles.isOpen} = 1)`,
      // The change that closed it: what is written afterwards in the history of a closed dossier moves nothing.
      lastClosedAt: sql<number | null>`(select max(${timelineEntries.at}) ${asking(
        sql`join ${timelineEntries} on ${timelineEntries.casefileId} = ${casefiles.casefileId}`,
      )} and ${casefiles.isOpen} = 0 and json_extract(${timelineEntries.event}, '$.kind') = 'status')`,
    })
    .from(heldDocuments)
    .where(inList(heldDocuments.heldDocumentId, 'ids'))
    .prepare()
  const endedBefore = orm
    .select({ copyId: copies.copyId })
    .from(copies)
    // Written out: SQLite only follows a partial index when the statement says the index's condition.
    .where(sql`${copies.keepUntil} is not null and ${copies.keepUntil} < ${sql.placeholder('day')} and ${isWhole}`)
    .prepare()
  const untilClosing = orm
    .select()
    .from(copies)
    .where(sql`${copies.keepUntil} is null and ${isWhole}`)
    .prepare()
  const unfinished = orm
    .select({ copyId: copies.copyId })
    .from(copies)
    .where(sql`${copies.completedAt} is null and ${lt(copies.createdAt, sql.placeholder('before'))}`)
    .prepare()

  const chunkOf = (copyId: string, rank: number): Uint8Array | null => {
    const row = chunk.get({ id: copyId, rank })
    return row === undefined ? null : row.bytes
  }
  return {
    find: (id) => {
      const row = one.get({ id })
      return row === undefined ? null : fromRow(row)
    },
    ofDocuments: (ids) => (ids.length === 0 ? [] : ofDocuments.all({ ids: JSON.stringify(ids) }).map(fromRow)),
    received: (id) => received.get({ id }) ?? { chunks: 0, bytes: 0 },
    chunk: chunkOf,
    digest: (id) => {
      const hash = createHash('sha256')
      for (const { rank } of ranks.all({ id })) hash.update(chunkOf(id, rank) ?? new Uint8Array())
      return hash.digest()
    },
    askedBy: (ids) =>
      new Map(
        (ids.length === 0 ? [] : askedBy.all({ ids: JSON.stringify(ids) })).map(
          ({ heldDocumentId, open, lastClosedAt }) => [heldDocumentId, { open: open === 1, lastClosedAt }],
        ),
      ),
    idsEndedBefore: (day) => endedBefore.all({ day }).map(({ copyId }) => copyId as CopyId),
    untilClosing: () => untilClosing.all().map(fromRow),
    idsUnfinished: (before) => unfinished.all({ before }).map(({ copyId }) => copyId as CopyId),
    add: (copy) => {
      orm
        .insert(copies)
        .values({ ...copy, sha256: bufferOf(copy.sha256) })
        .run()
    },
    addChunk: (copyId, rank, bytes) => {
      orm
        .insert(copyChunks)
        .values({ copyId, rank, bytes: bufferOf(bytes) })
        .run()
    },
    complete: (copyId, at) => {
      orm.update(copies).set({ completedAt: at }).where(eq(copies.copyId, copyId)).run()
    },
    changeEnd: (copyId, keepUntil) => {
      orm.update(copies).set({ keepUntil }).where(eq(copies.copyId, copyId)).run()
    },
    remove: (copyId) => {
      orm.delete(copies).where(eq(copies.copyId, copyId)).run()
    },
  }
}
