import type { ReadContext } from '../context.ts'
import { Obstacle } from '../contract/casefile-life.ts'
import {
  Facet,
  type ObstacleCount,
  type Statistics,
  type StatisticsFilter,
  type StatisticsRow,
} from '../contract/statistics.ts'
import { OrganisationId, ProcedureId } from '../contract/values.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import type { Cell } from './cells.ts'
import { isWhole, narrowed } from './narrow.ts'
import { operatorCells } from './operators.ts'
import { monthOf, monthsBetween, periodsOf } from './periods.ts'
import { changesOf, type Tally, tallyOf } from './tally.ts'
import { solvedNonTakeUp } from './non-take-up.ts'
import { waitingOf } from './waiting.ts'

/** A period, both days included. */
export type Period = { readonly from: CalendarDay; readonly to: CalendarDay }

/** The whole is read from the totals kept with each report; a part of it is counted from the reports themselves. */
function tallied({ from, to }: Period, filter: StatisticsFilter, { repositories: { statistics } }: ReadContext): Tally {
  if (!isWhole(filter)) {
    return tallyOf(statistics.reports(from, to).flatMap((report) => narrowed(report, filter) ?? []))
  }
  const periods = periodsOf(from, to)
  return {
    cells: statistics.sums(periods),
    byMonth: [...statistics.byPeriod(periods, 'total'), ...statistics.byPeriod(periods, 'organisation')],
    people: statistics.people(from, to),
    autonomyChanges: changesOf(statistics.autonomyShown(from, to)),
  }
}

const none = { visits: 0, requests: 0, minutes: 0 }
const countedOf = ({ visits, requests, minutes }: Cell) => ({ visits, requests, minutes })

const organisationName = (organisationId: string, { catalogue }: Pick<ReadContext, 'catalogue'>): string =>
  catalogue.organisation(organisationId)?.short_name ?? organisationId

/** The name that the catalogue or the structure gives to a key; `null` for the words that the screens know. */
function labelOf(facet: Facet, key: string, context: ReadContext): string | null {
  if (key === '') return null
  switch (facet) {
    case 'organisation':
      return organisationName(key, context)
    case 'organisation_theme': {
      const [organisationId = ''] = key.split('|')
      return organisationId === '' ? null : organisationName(organisationId, context)
    }
    case 'operator':
      return context.catalogue.pack.operators.find(({ id }) => id === key)?.name ?? key
    case 'procedure':
      return context.catalogue.procedure(key)?.title ?? key
    case 'place':
      return context.repositories.agenda.places().find(({ placeId }) => placeId === key)?.name ?? key
    default:
      return null
  }
}

const busiestFirst = (one: StatisticsRow, other: StatisticsRow): number =>
  other.requests - one.requests || other.visits - one.visits || (one.key < other.key ? -1 : 1)

const rowsOf = (facet: Facet, cells: readonly Cell[], context: ReadContext): StatisticsRow[] =>
  cells
    .map((cell) => ({ key: cell.key, label: labelOf(facet, cell.key, context), ...countedOf(cell) }))
    .toSorted(busiestFirst)

function obstaclesOf(cells: readonly Cell[], context: ReadContext): readonly ObstacleCount[] {
  return cells
    .flatMap(({ facet, key, visits }) => {
      if (facet !== 'obstacle') return []
      const [organisationId = '', procedureId = '', step = '', obstacle = ''] = key.split('|')
      const sheet = context.catalogue.procedure(procedureId)
      return [
        {
          organisationId: OrganisationId.parse(organisationId),
          organisationName: organisationName(organisationId, context),
          procedureId: ProcedureId.parse(procedureId),
          procedureTitle: sheet?.title ?? procedureId,
          step: sheet?.steps.find(({ id }) => id === step)?.text ?? step,
          obstacle: Obstacle.parse(obstacle),
          visits,
        },
      ]
    })
    .toSorted((one, other) => other.visits - one.visits || (one.procedureTitle < other.procedureTitle ? -1 : 1))
}

function facetsOf({ cells, byMonth }: Tally, context: ReadContext): Statistics['facets'] {
  const byFacet = Map.groupBy(cells, ({ facet }) => facet)
  const cellsOf = (facet: Facet): readonly Cell[] =>
    facet === 'operator' ? operatorCells(byMonth, context.catalogue.pack.operators) : (byFacet.get(facet) ?? [])
  const rows = Facet.options.map((facet) => [facet, rowsOf(facet, cellsOf(facet), context)] as const)
  return Object.fromEntries(rows) as Record<Facet, StatisticsRow[]>
}

function monthsOf({ from, to }: Period, { byMonth }: Tally): Statistics['months'] {
  const totals = Map.groupBy(
    byMonth.filter(({ facet }) => facet === 'total'),
    ({ period }) => monthOf(period),
  )
  return monthsBetween(from, to).map((month) =>
    (totals.get(month) ?? []).reduce(
      (sum, cell) => ({
        month,
        visits: sum.visits + cell.visits,
        requests: sum.requests + cell.requests,
        minutes: sum.minutes + cell.minutes,
      }),
      { month, ...none },
    ),
  )
}

/** The activity of a period. Decisions follow the organisation and the theme of a filter only: they are told by post, not at the desk. */
export function statisticsOf(period: Period, filter: StatisticsFilter, context: ReadContext): Statistics {
  const tally = tallied(period, filter, context)
  const total = tally.cells.find(({ facet }) => facet === 'total')
  const decisions = context.repositories.statistics
    .decisions(period.from, period.to)
    .filter(
      ({ organisationId, procedureId }) =>
        (filter.organisationId === null || filter.organisationId === organisationId) &&
        (filter.theme === null || context.catalogue.procedure(procedureId)?.theme === filter.theme),
    )
  const refused = decisions.filter(({ outcome }) => outcome === 'refused').length
  return {
    ...period,
    total: total === undefined ? none : countedOf(total),
    people: tally.people,
    facets: facetsOf(tally, context),
    months: monthsOf(period, tally),
    obstacles: [...obstaclesOf(tally.cells, context)],
    autonomy: [...tally.autonomyChanges],
    waiting: [...waitingOf(decisions, (organisationId) => organisationName(organisationId, context))],
    decisions: { granted: decisions.length - refused, refused },
    nonTakeUp: [...solvedNonTakeUp(decisions, (organisationId) => organisationName(organisationId, context))],
  }
}
