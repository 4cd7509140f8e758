import type { GroupSummary } from '../../core/contract/collective.ts'
import type { Facet, Statistics, StatisticsFilter } from '../../core/contract/statistics.ts'
import { hiddenCounts } from '../../core/shared/small-cells.ts'
import { activityChannels, autonomies } from '../messages/activity.ts'
import { sessionKinds } from '../messages/collective.ts'
import { dayPlain } from '../messages/dates.ts'
import {
  facets as facetNames,
  rowName,
  shareOfTotal,
  statisticsWords as words,
  timeSpent,
} from '../messages/statistics.ts'
import { obstacles as obstacleNames, themes } from '../messages/statuses.ts'
import { postures } from '../messages/visits.ts'
import classes from './activity-sheet.module.css'

type Props = {
  readonly statistics: Statistics
  readonly filter: StatisticsFilter
  readonly structureName: string
  readonly today: string
  /** Workshops and actions of the same period; none with a filter, which they do not follow. */
  readonly sessions: GroupSummary['kinds']
  /** True before it is shared: counts from 1 to 4 are hidden. */
  readonly isMasked: boolean
}

const cuts: readonly { readonly facet: Facet; readonly measure: 'requests' | 'visits' }[] = [
  { facet: 'operator', measure: 'requests' },
  { facet: 'theme', measure: 'requests' },
  { facet: 'channel', measure: 'visits' },
  { facet: 'duration', measure: 'visits' },
  { facet: 'booked', measure: 'visits' },
  { facet: 'settled', measure: 'visits' },
]

const FEW = 5

/** The activity of a period: A4, black on white, with neither a name nor a note. */
export function ActivitySheet({ statistics, filter, structureName, today, sessions, isMasked }: Props) {
  const { from, to, total, people, obstacles, waiting, autonomy, nonTakeUp } = statistics
  const told = (count: number) => (isMasked && count > 0 && count < FEW ? words.masked : count.toLocaleString('fr-FR'))
  return (
    <article className={classes['sheet']}>
      <h2 className={classes['title']}>{words.reportTitle}</h2>
      <p>
        {[structureName, words.between(dayPlain(from), dayPlain(to)), ...filterWords(statistics, filter)].join(' · ')}
      </p>
      <dl className={classes['numbers']}>
        {(
          [
            [words.visits, told(total.visits)],
            [words.requests, told(total.requests)],
            [words.people, told(people)],
            [words.minutes, timeSpent(total.minutes)],
          ] as const
        ).map(([name, figure]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <p className={classes['note']}>{words.rule}</p>
      <div className={classes['cuts']}>
        {cuts.map((cut) => (
          <Cut key={cut.facet} {...cut} statistics={statistics} isMasked={isMasked} />
        ))}
        <Lines
          title={words.obstacles}
          lines={obstacles.slice(0, FEW).map(({ organisationName, obstacle, procedureTitle, visits }) => ({
            name: `${organisationName} : ${obstacleNames[obstacle].toLocaleLowerCase('fr')} (${procedureTitle})`,
            figure: told(visits),
          }))}
        />
        <Lines
          title={words.waiting}
          lines={waiting
            .filter(({ decisions }) => !isMasked || decisions >= FEW)
            .slice(0, FEW)
            .map(({ organisationName, medianDays, decisions }) => ({
              name: `${organisationName} (${decisions.toLocaleString('fr-FR')})`,
              figure: words.days(medianDays),
            }))}
        />
        <Lines
          title={words.autonomy}
          lines={autonomy.slice(0, FEW).map(({ first, last, people: count }) => ({
            name: `${autonomies[first]} → ${autonomies[last]}`,
            figure: told(count),
          }))}
        />
        <Lines
          title={words.nonTakeUp}
          lines={nonTakeUp.slice(0, FEW).map(({ organisationName, rights }) => ({
            name: organisationName,
            figure: told(rights),
          }))}
        />
        {sessions.length > 0 && (
          <Lines
            title={words.sessions}
            lines={sessions.map(({ kind, sessions: count, participants }) => ({
              name: `${sessionKinds[kind]} (${words.participants(told(participants))})`,
              figure: count.toLocaleString('fr-FR'),
            }))}
          />
        )}
      </div>
      <p className={classes['note']}>
        {[...(isMasked ? [words.maskNote] : []), words.madeOn(dayPlain(today))].join(' ')}
      </p>
    </article>
  )
}

const filterWords = ({ facets }: Statistics, filter: StatisticsFilter): readonly string[] => [
  ...(filter.organisationId === null
    ? []
    : [facets.organisation.find(({ key }) => key === filter.organisationId)?.label ?? filter.organisationId]),
  ...(filter.theme === null ? [] : [themes[filter.theme]]),
  ...(filter.channel === null ? [] : [activityChannels[filter.channel]]),
  ...(filter.placeId === null ? [] : [facets.place.find(({ key }) => key === filter.placeId)?.label ?? '']),
  ...(filter.posture === null ? [] : [postures[filter.posture]]),
]

type CutProps = Pick<Props, 'statistics' | 'isMasked'> & (typeof cuts)[number]

/** One cut: counts and shares; a hidden count hides its share too. */
function Cut({ facet, measure, statistics, isMasked }: CutProps) {
  const rows = statistics.facets[facet]
  const total = rows.reduce((sum, row) => sum + row[measure], 0)
  const hidden = hiddenCounts(
    rows.map((row) => row[measure]),
    true,
  )
  return (
    <Lines
      title={facetNames[facet]}
      lines={rows.map((row, rank) => ({
        name: rowName(facet, row),
        figure:
          isMasked && hidden[rank] === true
            ? words.masked
            : `${row[measure].toLocaleString('fr-FR')} (${shareOfTotal(row[measure], total)})`,
      }))}
    />
  )
}

type LinesProps = {
  readonly title: string
  readonly lines: readonly { readonly name: string; readonly figure: string }[]
}

const Lines = ({ title, lines }: LinesProps) => (
  <section className={classes['cut']}>
    <h3>{title}</h3>
    {lines.length === 0 ? (
      <p>{words.none}</p>
    ) : (
      <table>
        <tbody>
          {lines.map(({ name, figure }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)
