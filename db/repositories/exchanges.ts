import { desc, eq, sql } from 'drizzle-orm'
import type { CasefileId, ExchangeId, OrganisationId } from '../../core/contract/values.ts'
import type { ExchangeRecord, ExchangesRepository } from '../../core/exchanges/repository.ts'
import type { Orm } from '../orm.ts'
import { exchanges } from '../schema/exchanges.ts'
import { mediators } from '../schema/settings.ts'

const fromRow = (row: typeof exchanges.$inferSelect): ExchangeRecord => ({
  ...row,
  exchangeId: row.exchangeId as ExchangeId,
  casefileId: row.casefileId as CasefileId,
  organisationId: row.organisationId as OrganisationId,
})

export function exchangesRepository(orm: Orm): ExchangesRepository {
  const ofCasefile = orm
    .select({ exchange: exchanges, mediatorName: mediators.name })
    .from(exchanges)
    .innerJoin(mediators, eq(mediators.mediatorId, exchanges.mediatorId))
    .where(eq(exchanges.casefileId, sql.placeholder('casefileId')))
    .orderBy(desc(exchanges.day), desc(exchanges.at))
    .prepare()

  return {
    ofCasefile: (casefileId) =>
      ofCasefile.all({ casefileId }).map(({ exchange, mediatorName }) => ({ ...fromRow(exchange), mediatorName })),
    add: (exchange) => {
      orm.insert(exchanges).values(exchange).run()
    },
  }
}
