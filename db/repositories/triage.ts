import { eq, sql } from 'drizzle-orm'
import { TriageAnswers, type TriageHolder } from '../../core/contract/triage.ts'
import type { TriageRecord, TriageRepository } from '../../core/triage/repository.ts'
import type { Orm } from '../orm.ts'
import { triages } from '../schema/triage.ts'

const fromRow = (row: typeof triages.$inferSelect | undefined): TriageRecord | null =>
  row === undefined ? null : { answers: TriageAnswers.parse(JSON.parse(row.answers)), answeredAt: row.answeredAt }

const holderColumns = (holder: TriageHolder) =>
  holder.kind === 'person' ? { personId: holder.personId, visitId: null } : { personId: null, visitId: holder.visitId }

export function triageRepository(orm: Orm): TriageRepository {
  const ofPerson = orm
    .select()
    .from(triages)
    .where(eq(triages.personId, sql.placeholder('id')))
    .prepare()
  const ofVisit = orm
    .select()
    .from(triages)
    .where(eq(triages.visitId, sql.placeholder('id')))
    .prepare()
  const find = (holder: TriageHolder): TriageRecord | null =>
    fromRow(holder.kind === 'person' ? ofPerson.get({ id: holder.personId }) : ofVisit.get({ id: holder.visitId }))

  return {
    find,
    save: (holder, { answers, answeredAt }) => {
      const values = { answers: JSON.stringify(answers), answeredAt }
      const target = holder.kind === 'person' ? triages.personId : triages.visitId
      orm
        .insert(triages)
        .values({ ...holderColumns(holder), ...values })
        .onConflictDoUpdate({ target, set: values })
        .run()
    },
    giveToPerson: (visitId, personId) => {
      if (ofPerson.get({ id: personId }) === undefined) {
        orm.update(triages).set({ personId, visitId: null }).where(eq(triages.visitId, visitId)).run()
      } else orm.delete(triages).where(eq(triages.visitId, visitId)).run()
    },
  }
}
