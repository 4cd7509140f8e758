import { asc, between, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { OrganisationId, ProcedureId, type WatchNoteId } from '../../core/contract/values.ts'
import type { WatchRecord, WatchRepository } from '../../core/watch/repository.ts'
import type { Orm } from '../orm.ts'
import { watchNotes } from '../schema/watch.ts'

/** Ten years of a team that notes four a week. */
const MOST_NOTES = 2_000

const Words = z.array(z.string())
const ProcedureIds = z.array(ProcedureId)
const OrganisationIds = z.array(OrganisationId)

function recordOf({ watchNoteId, writtenAt, ...row }: typeof watchNotes.$inferSelect): WatchRecord {
  return {
    watchNoteId: watchNoteId as WatchNoteId,
    writtenAt,
    details: {
      ...row,
      tags: Words.parse(JSON.parse(row.tags)),
      procedureIds: ProcedureIds.parse(JSON.parse(row.procedureIds)),
      organisationIds: OrganisationIds.parse(JSON.parse(row.organisationIds)),
      partners: Words.parse(JSON.parse(row.partners)),
    },
  }
}

export function watchRepository(orm: Orm): WatchRepository {
  const one = orm
    .select()
    .from(watchNotes)
    .where(eq(watchNotes.watchNoteId, sql.placeholder('watchNoteId')))
    .prepare()
  const all = orm
    .select()
    .from(watchNotes)
    .orderBy(desc(watchNotes.day), desc(watchNotes.writtenAt))
    .limit(MOST_NOTES)
    .prepare()
  const review = orm
    .select()
    .from(watchNotes)
    .where(between(watchNotes.reviewOn, sql.placeholder('from'), sql.placeholder('to')))
    .orderBy(asc(watchNotes.reviewOn))
    .limit(sql.placeholder('limit'))
    .prepare()

  return {
    find: (watchNoteId) => {
      const row = one.get({ watchNoteId })
      return row === undefined ? null : recordOf(row)
    },
    all: () => all.all().map(recordOf),
    reviewBetween: (from, to, limit) => review.all({ from, to, limit }).map(recordOf),
    save: ({ watchNoteId, writtenAt, details }) => {
      const row = {
        ...details,
        watchNoteId,
        writtenAt,
        tags: JSON.stringify(details.tags),
        procedureIds: JSON.stringify(details.procedureIds),
        organisationIds: JSON.stringify(details.organisationIds),
        partners: JSON.stringify(details.partners),
      }
      orm.insert(watchNotes).values(row).onConflictDoUpdate({ target: watchNotes.watchNoteId, set: row }).run()
    },
    remove: (watchNoteId) => {
      orm.delete(watchNotes).where(eq(watchNotes.watchNoteId, watchNoteId)).run()
    },
  }
}
