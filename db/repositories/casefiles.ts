import { and, asc, count, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import { CasefileStatus, Obstacle } from '../../core/contract/casefile-life.ts'
import { type TimelineEntry } from '../../core/contract/timeline.ts'
import type { ProcedureSheet } from '../../core/contract/sheets.ts'
import type { CasefileId, PersonId, ProcedureId, RequirementId, StepId } from '../../core/contract/values.ts'
import { type CasefileRecord, isClosed, type StepRecord } from '../../core/casefiles/model.ts'
import type { CasefilesRepository } from '../../core/casefiles/repository.ts'
import type { RequirementRecord } from '../../core/documents/model.ts'
import type { ProceduresReader } from '../../core/procedures/repository.ts'
import { inList, type Orm } from '../orm.ts'
import { casefileOutcomes } from './casefile-outcomes.ts'
import { casefileRequirements, casefiles, casefileSteps, timelineEntries } from '../schema/casefiles.ts'
import { mediators } from '../schema/settings.ts'

type CasefileRow = typeof casefiles.$inferSelect
type StepRow = typeof casefileSteps.$inferSelect
type RequirementRow = typeof casefileRequirements.$inferSelect

const stepFromRow = (row: StepRow): StepRecord => ({
  stepId: row.stepId as StepId,
  rank: row.rank,
  doneAt: row.doneAt,
  doneHow: row.doneHow,
  obstacle: row.obstacle === null ? null : Obstacle.parse(row.obstacle),
  obstacleWords: row.obstacleWords,
})

const requirementFromRow = (row: RequirementRow): RequirementRecord => ({
  requirementId: row.requirementId as RequirementId,
  rank: row.rank,
  documentTypeId: row.documentTypeId,
  concerned: row.concerned,
})

function groupByCasefile<Row extends { readonly casefileId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.casefileId)
    if (group === undefined) groups.set(row.casefileId, [row])
    else group.push(row)
  }
  return groups
}

// Written out, not bound: SQLite only follows a partial index when the statement itself says the index's condition.
const isOpen = sql`${casefiles.isOpen} = 1`
const waitsNetwork = sql`${casefileSteps.waitsNetwork} = 1`
const idOnly = { casefileId: casefiles.casefileId }
const idsOf = (rows: readonly { casefileId: string }[]) => rows.map(({ casefileId }) => casefileId)

export function casefilesRepository(orm: Orm, procedures: ProceduresReader): CasefilesRepository {
  const rowsOf = orm.select().from(casefiles).where(inList(casefiles.casefileId, 'ids')).prepare()
  const headsOf = orm
    .select({
      casefileId: casefiles.casefileId,
      personId: casefiles.personId,
      procedureId: casefiles.procedureId,
      fingerprint: casefiles.fingerprint,
    })
    .from(casefiles)
    .where(inList(casefiles.casefileId, 'ids'))
    .prepare()
  const stepsOf = orm
    .select()
    .from(casefileSteps)
    .where(inList(casefileSteps.casefileId, 'ids'))
    .orderBy(asc(casefileSteps.casefileId), asc(casefileSteps.rank))
    .prepare()
  const requirementsOf = orm
    .select()
    .from(casefileRequirements)
    .where(inList(casefileRequirements.casefileId, 'ids'))
    .orderBy(asc(casefileRequirements.casefileId), asc(casefileRequirements.rank))
    .prepare()
  const byStep = orm
    .select({ casefileId: casefileSteps.casefileId })
    .from(casefileSteps)
    .where(eq(casefileSteps.stepId, sql.placeholder('id')))
    .prepare()
  const byRequirement = orm
    .select({ casefileId: casefileRequirements.casefileId })
    .from(casefileRequirements)
    .where(eq(casefileRequirements.requirementId, sql.placeholder('id')))
    .prepare()
  const ofPerson = orm
    .select(idOnly)
    .from(casefiles)
    .where(eq(casefiles.personId, sql.placeholder('personId')))
    .orderBy(desc(casefiles.isOpen), desc(casefiles.updatedAt))
    .prepare()
  const openOfPeople = orm
    .select(idOnly)
    .from(casefiles)
    .where(and(inList(casefiles.personId, 'ids'), isOpen))
    .orderBy(desc(casefiles.updatedAt))
    .limit(sql.placeholder('limit'))
    .prepare()
  const openOfProcedure = orm
    .select(idOnly)
    .from(casefiles)
    .where(and(eq(casefiles.procedureId, sql.placeholder('procedureId')), isOpen))
    .orderBy(desc(casefiles.updatedAt))
    .limit(sql.placeholder('limit'))
    .prepare()
  const latestOpen = orm
    .select(idOnly)
    .from(casefiles)
    .where(isOpen)
    .orderBy(desc(casefiles.updatedAt))
    .limit(sql.placeholder('limit'))
    .prepare()
  // Two index ranges, the dated first: a date that must be met comes before the longest untouched.
  const byActorDated = orm
    .select(idOnly)
    .from(casefiles)
    .where(and(isOpen, eq(casefiles.nextActor, sql.placeholder('actor')), sql`${casefiles.nextBy} is not null`))
    .orderBy(asc(casefiles.nextBy), asc(casefiles.updatedAt))
    .limit(sql.placeholder('limit'))
    .prepare()
  const byActorUndated = orm
    .select(idOnly)
    .from(casefiles)
    .where(and(isOpen, eq(casefiles.nextActor, sql.placeholder('actor')), sql`${casefiles.nextBy} is null`))
    .orderBy(asc(casefiles.updatedAt))
    .limit(sql.placeholder('limit'))
    .prepare()
  const silent = orm
    .select({ casefileId: casefiles.casefileId, updatedAt: casefiles.updatedAt })
    .from(casefiles)
    .where(
      and(
        isOpen,
        eq(casefiles.nextActor, 'organisation'),
        sql`${casefiles.nextBy} is null`,
        lt(casefiles.updatedAt, sql.placeholder('before')),
      ),
    )
    .orderBy(desc(casefiles.updatedAt))
    .limit(sql.placeholder('limit'))
    .prepare()
  const countByActor = orm
    .select({ total: count() })
    .from(casefiles)
    .where(and(isOpen, eq(casefiles.nextActor, sql.placeholder('actor'))))
    .prepare()
  const isOverdue = and(
    isOpen,
    eq(casefiles.nextActor, sql.placeholder('actor')),
    lt(casefiles.nextBy, sql.placeholder('day')),
  )
  const overdue = orm
    .select(idOnly)
    .from(casefiles)
    .where(isOverdue)
    .orderBy(asc(casefiles.nextBy), asc(casefiles.updatedAt))
    .limit(sql.placeholder('limit'))
    .prepare()
  const countOfOverdue = orm.select({ total: count() }).from(casefiles).where(isOverdue).prepare()
  const waiting = orm
    .select({ casefileId: casefileSteps.casefileId, stepId: casefileSteps.stepId, rank: casefileSteps.rank })
    .from(casefileSteps)
    .where(waitsNetwork)
    .limit(sql.placeholder('limit'))
    .prepare()
  const countWaiting = orm.select({ total: count() }).from(casefileSteps).where(waitsNetwork).prepare()
  const latestChange = orm
    .select({ at: casefiles.updatedAt })
    .from(casefiles)
    .where(isOpen)
    .orderBy(desc(casefiles.updatedAt))
    .limit(1)
    .prepare()
  const network = orm
    .select({ casefileId: casefileSteps.casefileId, stepId: casefileSteps.stepId, rank: casefileSteps.rank })
    .from(casefileSteps)
    .innerJoin(casefiles, eq(casefiles.casefileId, casefileSteps.casefileId))
    .where(
      and(
        inList(casefileSteps.casefileId, 'ids'),
        eq(casefileSteps.needs, 'network'),
        isNull(casefileSteps.doneAt),
        isNull(casefileSteps.obstacle),
      ),
    )
    .orderBy(sql`${casefiles.nextBy} is null`, asc(casefiles.nextBy), asc(casefiles.updatedAt), asc(casefileSteps.rank))
    .prepare()
  const timeline = orm
    .select({ at: timelineEntries.at, event: timelineEntries.event, mediatorName: mediators.name })
    .from(timelineEntries)
    .innerJoin(mediators, eq(mediators.mediatorId, timelineEntries.mediatorId))
    .where(eq(timelineEntries.casefileId, sql.placeholder('casefileId')))
    .orderBy(desc(timelineEntries.at), desc(timelineEntries.entryId))
    .prepare()
  // Each says what would change: a row written as it was costs as much as one that changed.
  const waits = sql`(${casefileSteps.stepId} is ${sql.placeholder('stepId')})`
  const setWaiting = orm
    .update(casefileSteps)
    .set({ waitsNetwork: waits })
    .where(
      and(
        eq(casefileSteps.casefileId, sql.placeholder('casefileId')),
        sql`${casefileSteps.waitsNetwork} is not ${waits}`,
      ),
    )
    .prepare()
  const setPerson = orm
    .update(casefiles)
    .set({ personId: sql`${sql.placeholder('personId')}` })
    .where(
      and(
        eq(casefiles.casefileId, sql.placeholder('casefileId')),
        sql`${casefiles.personId} is not ${sql.placeholder('personId')}`,
      ),
    )
    .prepare()
  const setStanding = orm
    .update(casefiles)
    .set({
      status: sql`${sql.placeholder('status')}`,
      isOpen: sql`${sql.placeholder('isOpen')}`,
      nextActor: sql`${sql.placeholder('nextActor')}`,
      nextBy: sql`${sql.placeholder('nextBy')}`,
      updatedAt: sql`${sql.placeholder('updatedAt')}`,
    })
    .where(eq(casefiles.casefileId, sql.placeholder('casefileId')))
    .prepare()
  const insertEntry = orm
    .insert(timelineEntries)
    .values({
      entryId: sql.placeholder('entryId'),
      casefileId: sql.placeholder('casefileId'),
      at: sql.placeholder('at'),
      mediatorId: sql.placeholder('mediatorId'),
      event: sql.placeholder('event'),
    })
    .prepare()
  const updateStep = orm
    .update(casefileSteps)
    .set({
      doneAt: sql`${sql.placeholder('doneAt')}`,
      doneHow: sql`${sql.placeholder('doneHow')}`,
      obstacle: sql`${sql.placeholder('obstacle')}`,
      obstacleWords: sql`${sql.placeholder('obstacleWords')}`,
    })
    .where(eq(casefileSteps.stepId, sql.placeholder('stepId')))
    .prepare()

  const sheetOf = ({ procedureId, fingerprint }: Pick<CasefileRow, 'procedureId' | 'fingerprint'>): ProcedureSheet => {
    const sheet = procedures.sheet(procedureId, fingerprint)
    if (sheet === null) throw new Error('a dossier always keeps the sheet it was opened on')
    return sheet
  }

  const casefileFromRow = (
    row: CasefileRow,
    steps: readonly StepRow[],
    requirements: readonly RequirementRow[],
  ): CasefileRecord => {
    return {
      casefileId: row.casefileId as CasefileId,
      personId: row.personId as PersonId | null,
      procedureId: row.procedureId as ProcedureId,
      fingerprint: row.fingerprint,
      sheet: sheetOf(row),
      status: CasefileStatus.parse(row.status),
      draftNote: row.draftNote,
      openedAt: row.openedAt,
      updatedAt: row.updatedAt,
      steps: steps.map(stepFromRow),
      requirements: requirements.map(requirementFromRow),
    }
  }

  const many = (casefileIds: readonly string[]): readonly CasefileRecord[] => {
    if (casefileIds.length === 0) return []
    const ids = JSON.stringify(casefileIds)
    const rows = new Map(rowsOf.all({ ids }).map((row) => [row.casefileId, row]))
    const steps = groupByCasefile(stepsOf.all({ ids }))
    const requirements = groupByCasefile(requirementsOf.all({ ids }))
    return [...new Set(casefileIds)].flatMap((casefileId) => {
      const row = rows.get(casefileId)
      return row === undefined
        ? []
        : [casefileFromRow(row, steps.get(casefileId) ?? [], requirements.get(casefileId) ?? [])]
    })
  }
  const find = (casefileId: string) => many([casefileId])[0] ?? null

  return {
    find,
    many,
    heads: (casefileIds) =>
      new Map(
        (casefileIds.length === 0 ? [] : headsOf.all({ ids: JSON.stringify(casefileIds) })).map((row) => [
          row.casefileId,
          { casefileId: row.casefileId as CasefileId, personId: row.personId as PersonId | null, sheet: sheetOf(row) },
        ]),
      ),
    ofStep: (stepId) => {
      const row = byStep.get({ id: stepId })
      return row === undefined ? null : find(row.casefileId)
    },
    ofRequirement: (requirementId) => {
      const row = byRequirement.get({ id: requirementId })
      return row === undefined ? null : find(row.casefileId)
    },
    idsOfPerson: (personId) => idsOf(ofPerson.all({ personId })),
    openIdsOfPerson: (personId) => idsOf(openOfPeople.all({ ids: JSON.stringify([personId]), limit: -1 })),
    openIdsOfPeople: (personIds, limit) => idsOf(openOfPeople.all({ ids: JSON.stringify(personIds), limit })),
    openIdsOfProcedure: (procedureId, limit) => idsOf(openOfProcedure.all({ procedureId, limit })),
    latestOpenIds: (limit) => idsOf(latestOpen.all({ limit })),
    idsByNextActor: (actor, limit) => {
      const dated = idsOf(byActorDated.all({ actor, limit }))
      return dated.length === limit
        ? dated
        : [...dated, ...idsOf(byActorUndated.all({ actor, limit: limit - dated.length }))]
    },
    countByNextActor: (actor) => countByActor.get({ actor })?.total ?? 0,
    idsOverdue: (actor, day, limit) => idsOf(overdue.all({ actor, day, limit })),
    countOverdue: (actor, day) => countOfOverdue.get({ actor, day })?.total ?? 0,
    silentSince: (before, limit) =>
      silent.all({ before, limit }).map((row) => ({ ...row, casefileId: row.casefileId as CasefileId })),
    waitingForNetwork: (limit) => waiting.all({ limit }).map((step) => ({ ...step, stepId: step.stepId as StepId })),
    countWaitingForNetwork: () => countWaiting.get()?.total ?? 0,
    networkSteps: (casefileIds) =>
      (casefileIds.length === 0 ? [] : network.all({ ids: JSON.stringify(casefileIds) })).map((step) => ({
        ...step,
        stepId: step.stepId as StepId,
      })),
    latestChangeAt: () => latestChange.get()?.at ?? null,
    ...casefileOutcomes(orm),
    timeline: (casefileId) =>
      // Written by us and never rewritten; the contract checks it again on its way out.
      timeline.all({ casefileId }).map((entry): TimelineEntry => ({ ...entry, event: JSON.parse(entry.event) })),

    create: (casefile, summary) => {
      const { casefileId } = casefile
      orm
        .insert(casefiles)
        .values({
          casefileId,
          personId: casefile.personId,
          procedureId: casefile.procedureId,
          fingerprint: casefile.fingerprint,
          status: casefile.status,
          isOpen: !isClosed(casefile.status),
          nextActor: summary.nextActor,
          nextBy: summary.nextBy,
          draftNote: casefile.draftNote,
          openedAt: casefile.openedAt,
          updatedAt: casefile.updatedAt,
        })
        .run()
      for (const step of casefile.steps) {
        const sheetStep = casefile.sheet.steps[step.rank]
        if (sheetStep === undefined) throw new Error('a step has its words in the sheet')
        orm
          .insert(casefileSteps)
          .values({
            ...step,
            casefileId,
            sheetStepId: sheetStep.id,
            needs: sheetStep.needs,
            waitsNetwork: step.stepId === summary.networkStepId,
          })
          .run()
      }
      for (const requirement of casefile.requirements) {
        orm
          .insert(casefileRequirements)
          .values({ ...requirement, casefileId })
          .run()
      }
    },
    save: ({ casefileId, personId, status, updatedAt }, { networkStepId, ...next }) => {
      setStanding.run({ casefileId, status, isOpen: isClosed(status) ? 0 : 1, updatedAt, ...next })
      setPerson.run({ casefileId, personId })
      setWaiting.run({ casefileId, stepId: networkStepId })
    },
    saveDraftNote: (casefileId, draftNote) => {
      orm.update(casefiles).set({ draftNote }).where(eq(casefiles.casefileId, casefileId)).run()
    },
    saveStep: ({ stepId, doneAt, doneHow, obstacle, obstacleWords }) => {
      updateStep.run({ stepId, doneAt, doneHow, obstacle, obstacleWords })
    },
    saveRequirement: ({ requirementId, concerned }) => {
      orm
        .update(casefileRequirements)
        .set({ concerned })
        .where(eq(casefileRequirements.requirementId, requirementId))
        .run()
    },
    addToTimeline: (entry) => {
      insertEntry.run({ ...entry, event: JSON.stringify(entry.event) })
    },
  }
}
