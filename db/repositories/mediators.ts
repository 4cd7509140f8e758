import { asc, eq, sql } from 'drizzle-orm'
import type { Mediator } from '../../core/contract/mediators.ts'
import type { MediatorId } from '../../core/contract/values.ts'
import type { MediatorsRepository } from '../../core/mediators/repository.ts'
import type { Orm } from '../orm.ts'
import { mediators } from '../schema/settings.ts'

const mediatorOf = ({ mediatorId, createdAt, ...row }: typeof mediators.$inferSelect): Mediator => ({
  ...row,
  mediatorId: mediatorId as MediatorId,
  since: createdAt,
})

export function mediatorsRepository(orm: Orm): MediatorsRepository {
  const one = orm
    .select()
    .from(mediators)
    .where(eq(mediators.mediatorId, sql.placeholder('mediatorId')))
    .prepare()
  // One desk: a handful of people, ever.
  const all = orm
    .select()
    .from(mediators)
    .orderBy(asc(mediators.createdAt), asc(mediators.mediatorId))
    .limit(1_000)
    .prepare()

  const change = (mediatorId: string, changes: Partial<typeof mediators.$inferInsert>): void => {
    orm.update(mediators).set(changes).where(eq(mediators.mediatorId, mediatorId)).run()
  }

  return {
    find: (mediatorId) => {
      const row = one.get({ mediatorId })
      return row === undefined ? null : mediatorOf(row)
    },
    all: () => all.all().map(mediatorOf),
    add: ({ since, ...mediator }) => {
      orm
        .insert(mediators)
        .values({ ...mediator, createdAt: since })
        .run()
    },
    setRole: (mediatorId, role) => change(mediatorId, { role }),
    setInvited: (mediatorId, isInvited) => change(mediatorId, { isInvited }),
    setLeft: (mediatorId, leftAt) => change(mediatorId, { leftAt }),
  }
}
