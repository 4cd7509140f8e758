import { eq, sql } from 'drizzle-orm'
import { Urgency } from '../../core/contract/escalation.ts'
import type { EscalationRepository } from '../../core/escalation/repository.ts'
import type { Orm } from '../orm.ts'
import { escalations } from '../schema/escalation.ts'

export function escalationRepository(orm: Orm): EscalationRepository {
  const one = orm
    .select()
    .from(escalations)
    .where(eq(escalations.casefileId, sql.placeholder('id')))
    .prepare()

  return {
    find: (id) => {
      const row = one.get({ id })
      if (row === undefined) return null
      const { urgency, urgencyWords, asked, preparedAt } = row
      return { urgency: Urgency.parse(urgency), urgencyWords, asked, preparedAt }
    },
    save: (casefileId, escalation) => {
      orm
        .insert(escalations)
        .values({ casefileId, ...escalation })
        .onConflictDoUpdate({ target: escalations.casefileId, set: escalation })
        .run()
    },
  }
}
