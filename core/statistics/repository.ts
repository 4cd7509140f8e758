import type { AutonomyShown } from '../contract/activity.ts'
import type { Decision } from '../contract/casefile-life.ts'
import type { OrganisationId, ProcedureId } from '../contract/values.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import type { Cell, CellFacet, CountedReport } from './cells.ts'
import type { PeriodCell } from './count.ts'

/** What is kept of a decision when its dossier is erased: neither whose, nor which. */
export type DecisionRecord = {
  readonly decisionId: string
  readonly organisationId: OrganisationId
  readonly procedureId: ProcedureId
  readonly outcome: Decision['outcome']
  /** A right granted that had never been claimed. */
  readonly neverClaimed: boolean
  /** `null` when the day it was sent is not known, or when the decision answers an appeal. */
  readonly sentOn: CalendarDay | null
  readonly notifiedOn: CalendarDay
}

/** How someone known got on, in one visit. */
export type ShownOnce = { readonly beneficiaryKey: string; readonly autonomy: AutonomyShown }

export interface StatisticsReader {
  /** The totals of these periods (days and months), added up. */
  sums(periods: readonly string[]): readonly Cell[]
  /** One facet of these periods, period by period. */
  byPeriod(periods: readonly string[], facet: CellFacet): readonly PeriodCell[]
  /** How many people known by the desk came between these days. */
  people(from: CalendarDay, to: CalendarDay): number
  /** How people known by the desk got on, visit after visit. */
  autonomyShown(from: CalendarDay, to: CalendarDay): readonly ShownOnce[]
  decisions(from: CalendarDay, to: CalendarDay): readonly DecisionRecord[]
  /** Every report of these days, the oldest first. */
  reports(from: CalendarDay, to: CalendarDay): readonly CountedReport[]
  /** The days of the first and of the last report; `null` when there is none. */
  span(): { readonly from: CalendarDay; readonly to: CalendarDay } | null
}

export interface StatisticsRepository extends StatisticsReader {
  /** Adds to the totals, in the transaction of what is counted. */
  add(cells: readonly PeriodCell[]): void
  /** Forgets every total. */
  clear(): void
  keepDecision(decision: DecisionRecord): void
}
