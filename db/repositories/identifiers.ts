import { and, asc, eq, exists, isNull, not, notExists, or, sql } from 'drizzle-orm'
import type { CasefileId, IdentifierId } from '../../core/contract/values.ts'
import type { IdentifierRecord, IdentifiersRepository } from '../../core/identifiers/repository.ts'
import type { Orm } from '../orm.ts'
import { casefiles } from '../schema/casefiles.ts'
import { keptIdentifiers, nirGrounds } from '../schema/identifiers.ts'

const recordOf = (row: typeof keptIdentifiers.$inferSelect): IdentifierRecord => ({
  ...row,
  identifierId: row.identifierId as IdentifierId,
  casefileId: row.casefileId as CasefileId,
})

export function identifiersRepository(orm: Orm): IdentifiersRepository {
  const one = orm
    .select()
    .from(keptIdentifiers)
    .where(eq(keptIdentifiers.identifierId, sql.placeholder('identifierId')))
    .prepare()
  const ofPerson = orm
    .select({ kept: keptIdentifiers })
    .from(casefiles)
    .innerJoin(keptIdentifiers, eq(keptIdentifiers.casefileId, casefiles.casefileId))
    .where(eq(casefiles.personId, sql.placeholder('personId')))
    .orderBy(asc(keptIdentifiers.keptAt), asc(keptIdentifiers.identifierId))
    .prepare()
  const inForce = isNull(nirGrounds.endedAt)
  const ground = orm
    .select({
      article: nirGrounds.article,
      bodyCategory: nirGrounds.bodyCategory,
      allowedAt: nirGrounds.allowedAt,
      allowedBy: nirGrounds.allowedBy,
    })
    .from(nirGrounds)
    .where(inForce)
    .prepare()

  return {
    find: (identifierId) => {
      const row = one.get({ identifierId })
      return row === undefined ? null : recordOf(row)
    },
    ofPerson: (personId) => ofPerson.all({ personId }).map(({ kept }) => recordOf(kept)),
    nirGround: () => ground.get() ?? null,
    save: (record) => {
      orm
        .insert(keptIdentifiers)
        .values(record)
        .onConflictDoUpdate({ target: [keptIdentifiers.casefileId, keptIdentifiers.kind], set: record })
        .run()
    },
    remove: (identifierId) => {
      orm.delete(keptIdentifiers).where(eq(keptIdentifiers.identifierId, identifierId)).run()
    },
    removeOfCasefile: (casefileId) => {
      orm.delete(keptIdentifiers).where(eq(keptIdentifiers.casefileId, casefileId)).run()
    },
    removeUnneeded: () => {
      const isOpen = exists(
        orm
          .select({ one: sql`1` })
          .from(casefiles)
          .where(and(eq(casefiles.casefileId, keptIdentifiers.casefileId), eq(casefiles.isOpen, true))),
      )
      const isGroundless = notExists(
        orm
          .select({ one: sql`1` })
          .from(nirGrounds)
          .where(inForce),
      )
      return orm
        .delete(keptIdentifiers)
        .where(or(not(isOpen), and(eq(keptIdentifiers.kind, 'nir'), isGroundless)))
        .run().changes
    },
    allowNir: (record) => {
      orm.insert(nirGrounds).values(record).run()
    },
    forbidNir: (endedAt, endedBy) => {
      orm.update(nirGrounds).set({ endedAt, endedBy }).where(inForce).run()
    },
  }
}
