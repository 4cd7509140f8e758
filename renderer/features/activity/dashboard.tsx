import { Stack, Text } from '@mantine/core'
import type { Facet, Statistics } from '../../../core/contract/statistics.ts'
import { statisticsWords as words, timeSpent } from '../../messages/statistics.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import classes from './activity.module.css'
import { FacetTable, type Measure } from './facet-table.tsx'
import { Months } from './months.tsx'
import { AutonomyChanges, NonTakeUp, Obstacles, Waiting } from './what-blocks.tsx'

/** The cuts in the order in which reports ask for them. */
const cuts: readonly { readonly facet: Facet; readonly measure: Measure; readonly hint?: string }[] = [
  { facet: 'operator', measure: 'requests', hint: words.operatorsHint },
  { facet: 'theme', measure: 'requests' },
  { facet: 'organisation', measure: 'requests', hint: words.severalOrganisations },
  { facet: 'level', measure: 'requests' },
  { facet: 'channel', measure: 'visits' },
  { facet: 'place', measure: 'visits' },
  { facet: 'posture', measure: 'visits' },
  { facet: 'duration', measure: 'visits' },
  { facet: 'booked', measure: 'visits' },
  { facet: 'settled', measure: 'visits' },
  { facet: 'subject', measure: 'visits' },
  { facet: 'autonomy', measure: 'visits' },
  { facet: 'referral', measure: 'visits' },
  { facet: 'equipment', measure: 'visits', hint: words.several },
  { facet: 'digital_theme', measure: 'visits', hint: words.several },
  { facet: 'age', measure: 'visits' },
  { facet: 'gender', measure: 'visits' },
  { facet: 'social_status', measure: 'visits' },
  { facet: 'satisfaction', measure: 'visits' },
  { facet: 'procedure', measure: 'requests' },
]

/** The figures that a report begins with, and the rule by which they are counted. */
export const KeyFigures = ({ total, people }: Pick<Statistics, 'total' | 'people'>) => (
  <Stack gap="xs">
    <dl className={classes['numbers']}>
      {[
        [words.visits, total.visits.toLocaleString('fr-FR')],
        [words.requests, total.requests.toLocaleString('fr-FR')],
        [words.people, people.toLocaleString('fr-FR')],
        [words.minutes, timeSpent(total.minutes)],
      ].map(([name, figure]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
    <Text size="sm" c="dimmed">
      {words.rule}
    </Text>
  </Stack>
)

/** The activity of a period, cut by cut. */
export function Dashboard({ statistics }: { readonly statistics: Statistics }) {
  const { total, people, facets, months } = statistics
  if (total.visits === 0 && statistics.waiting.length === 0) return <EmptyState>{words.nothingYet}</EmptyState>
  return (
    <Stack gap="xl">
      <KeyFigures total={total} people={people} />
      <Months months={months} />
      <Obstacles obstacles={statistics.obstacles} from={statistics.from} to={statistics.to} />
      <div className={classes['cuts']}>
        {cuts.map(({ facet, measure, hint }) => (
          <FacetTable
            key={facet}
            facet={facet}
            rows={facets[facet]}
            measure={measure}
            {...(hint === undefined ? {} : { hint })}
          />
        ))}
        <AutonomyChanges autonomy={statistics.autonomy} />
        <NonTakeUp nonTakeUp={statistics.nonTakeUp} />
        <Waiting waiting={statistics.waiting} decisions={statistics.decisions} />
      </div>
    </Stack>
  )
}
