import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { emptyVisitDraft, LeavingCheck, VisitDraft, type VisitSubject } from '../../core/contract/visits.ts'
import type { CasefileId, PersonId, VisitId } from '../../core/contract/values.ts'
import type { VisitRecord, VisitsRepository } from '../../core/visits/repository.ts'
import { inList, type Orm } from '../orm.ts'
import { visitCasefiles, visits } from '../schema/visits.ts'

const LeavingChecks = LeavingCheck.array()

type VisitRow = typeof visits.$inferSelect

function subjectFromRow({ subjectKind, personId }: VisitRow): VisitSubject {
  if (subjectKind !== 'known') return { kind: subjectKind }
  return personId === null ? { kind: 'undecided' } : { kind: 'known', personId: personId as PersonId }
}

const toRow = (visit: VisitRecord): typeof visits.$inferInsert => ({
  visitId: visit.visitId,
  subjectKind: visit.subject.kind,
  personId: visit.subject.kind === 'known' ? visit.subject.personId : null,
  startedAt: visit.startedAt,
  finishedAt: visit.finishedAt,
  posture: visit.posture,
  note: visit.note,
  draft: JSON.stringify(visit.draft),
  leavingChecks: JSON.stringify(visit.leavingChecks),
})

// A draft kept by an older version may have another shape: it is only unfinished typing, so an unreadable one is an empty one.
const draftFromRow = (row: VisitRow) => VisitDraft.safeParse(JSON.parse(row.draft)).data ?? emptyVisitDraft

const fromRow = (row: VisitRow, casefileIds: readonly CasefileId[]): VisitRecord => ({
  visitId: row.visitId as VisitId,
  subject: subjectFromRow(row),
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
  posture: row.posture,
  note: row.note,
  draft: draftFromRow(row),
  casefileIds,
  leavingChecks: LeavingChecks.parse(JSON.parse(row.leavingChecks)),
})

export function visitsRepository(orm: Orm): VisitsRepository {
  const one = orm
    .select()
    .from(visits)
    .where(eq(visits.visitId, sql.placeholder('id')))
    .prepare()
  const unfinished = orm
    .select()
    .from(visits)
    .where(isNull(visits.finishedAt))
    .orderBy(desc(visits.startedAt))
    .limit(sql.placeholder('limit'))
    .prepare()
  const actingFor = orm
    .select()
    .from(visits)
    .where(and(isNull(visits.finishedAt), eq(visits.posture, 'act_for')))
    .prepare()
  const takenUpIn = orm
    .select({ visit: visits })
    .from(visitCasefiles)
    .innerJoin(visits, eq(visits.visitId, visitCasefiles.visitId))
    .where(eq(visitCasefiles.casefileId, sql.placeholder('casefileId')))
    .orderBy(desc(visitCasefiles.attachedAt))
    .prepare()
  const links = orm
    .select()
    .from(visitCasefiles)
    .where(inList(visitCasefiles.visitId, 'ids'))
    .orderBy(asc(visitCasefiles.attachedAt), asc(visitCasefiles.casefileId))
    .prepare()

  const withCasefiles = (rows: readonly VisitRow[]): readonly VisitRecord[] => {
    if (rows.length === 0) return []
    const linked = links.all({ ids: JSON.stringify(rows.map(({ visitId }) => visitId)) })
    return rows.map((row) =>
      fromRow(
        row,
        linked.flatMap((link) => (link.visitId === row.visitId ? [link.casefileId as CasefileId] : [])),
      ),
    )
  }

  return {
    find: (id) => {
      const row = one.get({ id })
      return row === undefined ? null : (withCasefiles([row])[0] ?? null)
    },
    unfinishedOfCasefile: (casefileId) => {
      const found = takenUpIn.all({ casefileId }).find(({ visit }) => visit.finishedAt === null)
      return found === undefined ? null : (withCasefiles([found.visit])[0] ?? null)
    },
    latestOfCasefile: (casefileId) => {
      const [found] = takenUpIn.all({ casefileId })
      return found === undefined ? null : (withCasefiles([found.visit])[0] ?? null)
    },
    unfinished: (limit) => withCasefiles(unfinished.all({ limit })),
    unfinishedActingFor: () => withCasefiles(actingFor.all()),
    create: (visit) => {
      orm.insert(visits).values(toRow(visit)).run()
    },
    save: (visit) => {
      orm.update(visits).set(toRow(visit)).where(eq(visits.visitId, visit.visitId)).run()
    },
    attach: (visitId, casefileId, attachedAt) => {
      orm.insert(visitCasefiles).values({ visitId, casefileId, attachedAt }).onConflictDoNothing().run()
    },
    remove: (visitId) => {
      orm.delete(visits).where(eq(visits.visitId, visitId)).run()
    },
  }
}
