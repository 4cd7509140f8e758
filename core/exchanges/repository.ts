import type { Exchange } from '../contract/exchanges.ts'
import type { OrganisationId } from '../contract/values.ts'

export type ExchangeRecord = Omit<Exchange, 'mediatorName' | 'organisationName' | 'organisationId'> & {
  readonly organisationId: OrganisationId
  readonly mediatorId: string
}

export interface ExchangesReader {
  /** Latest first, with the name of who noted it. */
  ofCasefile(casefileId: string): readonly (ExchangeRecord & { readonly mediatorName: string })[]
}

export interface ExchangesRepository extends ExchangesReader {
  add(exchange: ExchangeRecord): void
}
