import type { ActivityRequest, ReportFacts } from '../contract/activity.ts'
import type { Counted, DurationBand, Facet } from '../contract/statistics.ts'
import type { ReportRecord } from '../activity/repository.ts'

/** What a report is counted from. */
export type CountedReport = Pick<
  ReportRecord,
  'subjectKind' | 'beneficiaryKey' | 'facts' | 'posture' | 'requests' | 'obstacles'
>

/** `operator` is read from `organisation` with the operators of the time; the rest is kept. */
export type CellFacet = Exclude<Facet, 'operator'> | 'total' | 'obstacle'

export type Cell = Counted & { readonly facet: CellFacet; readonly key: string }

/** The Coop's bands. Minutes. */
export function bandOf(minutes: number): DurationBand {
  if (minutes < 30) return 'under_30'
  if (minutes < 60) return 'from_30'
  return minutes < 120 ? 'from_60' : 'from_120'
}

/** The minutes of a visit shared between its requests, to the minute: the shares add up to the whole. */
export const shareOf = (minutes: number, rank: number, count: number): number =>
  Math.floor((minutes * (rank + 1)) / count) - Math.floor((minutes * rank) / count)

/** Several words in one key: identifiers hold no bar. */
export const joined = (...words: readonly (string | null)[]): string => words.map((word) => word ?? '').join('|')

const keysOfRequest = ({ procedureId, organisationId, theme, level }: ActivityRequest) =>
  ({
    organisation: organisationId ?? '',
    theme: theme ?? '',
    organisation_theme: joined(organisationId, theme),
    procedure: procedureId ?? '',
    level,
  }) satisfies Partial<Record<CellFacet, string>>

const requestFacets = ['organisation', 'theme', 'organisation_theme', 'procedure', 'level'] as const

const yesNo = (value: boolean): string => (value ? 'yes' : 'no')

const keysOfVisit = ({ facts, posture, subjectKind }: CountedReport) =>
  ({
    total: '',
    channel: facts.channel,
    place: facts.placeId ?? '',
    posture: posture ?? '',
    duration: bandOf(facts.minutes),
    booked: yesNo(facts.booked),
    settled: yesNo(facts.settled),
    subject: subjectKind === 'known' ? 'known' : 'anonymous',
    autonomy: facts.autonomy ?? '',
    referral: facts.referral ?? '',
    satisfaction: facts.satisfaction === null ? '' : String(facts.satisfaction),
    age: facts.ageBand ?? '',
    gender: facts.gender ?? '',
    social_status: facts.socialStatus ?? '',
  }) satisfies Partial<Record<CellFacet, string>>

const several = ({ equipment, digitalThemes }: ReportFacts) =>
  ({ equipment, digital_theme: digitalThemes }) satisfies Partial<Record<CellFacet, readonly string[]>>

/** Cells of the same name in one, in the order they come; those that count nothing are left out. */
export function merged<One extends Cell>(cells: Iterable<One>, nameOf: (cell: One) => string): readonly One[] {
  const byName = new Map<string, One & { visits: number; requests: number; minutes: number }>()
  for (const cell of cells) {
    const name = nameOf(cell)
    const known = byName.get(name)
    if (known === undefined) {
      byName.set(name, { ...cell })
      continue
    }
    // A million visits are counted again in one go: their sums are not copied at each step.
    known.visits += cell.visits
    known.requests += cell.requests
    known.minutes += cell.minutes
  }
  return [...byName.values()].filter(({ visits, requests, minutes }) => visits !== 0 || requests !== 0 || minutes !== 0)
}

export const nameOfCell = ({ facet, key }: Pick<Cell, 'facet' | 'key'>): string => `${facet} ${key}`

/**
 * What one report adds to the totals; the same cell may come twice. Over the facets of a visit, and over those of its requests for requests and minutes, cells add up to the
 * total; a visit with two organisations counts one visit at each.
 */
export function cellsOf(report: CountedReport): readonly Cell[] {
  const { facts, requests, obstacles } = report
  const whole = { visits: 1, requests: requests.length, minutes: facts.minutes }
  const ofVisit = Object.entries(keysOfVisit(report)).map(
    ([facet, key]) => ({ facet: facet as keyof ReturnType<typeof keysOfVisit>, key, ...whole }) satisfies Cell,
  )
  const ofSeveral = Object.entries(several(facts)).flatMap(([facet, keys]) =>
    [...new Set<string>(keys)].map(
      (key) => ({ facet: facet as keyof ReturnType<typeof several>, key, ...whole }) satisfies Cell,
    ),
  )
  const keysOfEach = requests.map(keysOfRequest)
  const ofRequests = keysOfEach.flatMap((keys, rank) =>
    requestFacets.map(
      (facet) =>
        ({
          facet,
          key: keys[facet],
          // One visit a key, however many of its requests have it.
          visits: keysOfEach.findIndex((other) => other[facet] === keys[facet]) === rank ? 1 : 0,
          requests: 1,
          minutes: shareOf(facts.minutes, rank, requests.length),
        }) satisfies Cell,
    ),
  )
  const stood = new Set(
    obstacles.map(({ organisationId, procedureId, step, obstacle }) =>
      joined(organisationId, procedureId, step, obstacle),
    ),
  )
  const ofObstacles = [...stood].map(
    (key) => ({ facet: 'obstacle', key, visits: 1, requests: 0, minutes: 0 }) satisfies Cell,
  )
  return [...ofVisit, ...ofSeveral, ...ofRequests, ...ofObstacles]
}
