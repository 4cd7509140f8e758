import type { Statistics } from '../../core/contract/statistics.ts'
import { type Blockages, blockagesOf } from '../features/observatory/blockages.ts'
import { dayPlain } from '../messages/dates.ts'
import { heardAtTheDesk, observatoryWords as words } from '../messages/observatory.ts'
import { obstacles as obstacleNames } from '../messages/statuses.ts'
import { statisticsWords } from '../messages/statistics.ts'
import classes from './blockages-sheet.module.css'

type Props = {
  readonly statistics: Statistics
  readonly structureName: string
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** What two A4 pages hold, whatever the length of the steps. */
const MOST_LINES = 16
const FEW = 5

const told = (count: number): string => (count < FEW ? statisticsWords.masked : count.toLocaleString('fr-FR'))

/** What blocks here, for the institutions: two A4 pages at most, black on white, about nobody. */
export function BlockagesSheet({ statistics, structureName, today }: Props) {
  const { from, to, total } = statistics
  const { organisations, left } = blockagesOf(statistics, MOST_LINES)
  return (
    <article className={classes['sheet']}>
      <h2 className={classes['title']}>{words.sheetTitle}</h2>
      <p>{[structureName, statisticsWords.between(dayPlain(from), dayPlain(to))].join(' · ')}</p>
      <p>{words.purpose}</p>
      <p>{total.visits < FEW ? words.few : words.figures(total.visits, total.requests)}</p>
      {organisations.map((organisation) => (
        <Organisation key={organisation.organisationId} organisation={organisation} />
      ))}
      <p className={classes['note']}>
        {[...(left > 0 ? [words.left(left)] : []), words.note, statisticsWords.madeOn(dayPlain(today))].join(' ')}
      </p>
    </article>
  )
}

const Organisation = ({ organisation: { organisationName, lines, waiting } }: { readonly organisation: Blockages }) => (
  <section>
    <h3 className={classes['organisation']}>{organisationName}</h3>
    {waiting !== null && (
      <p>{words.median(statisticsWords.days(waiting.medianDays), waiting.decisions.toLocaleString('fr-FR'))}</p>
    )}
    <table className={classes['table']}>
      <thead>
        <tr>
          <th scope="col">{words.obstacle}</th>
          <th scope="col">{words.step}</th>
          <th scope="col">{words.visits}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ procedureId, procedureTitle, step, obstacle, visits }) => (
          <tr key={`${procedureId} ${step} ${obstacle}`}>
            <td>
              <b>{obstacleNames[obstacle]}</b>
              <br />
              {heardAtTheDesk[obstacle]}
            </td>
            <td>
              {step}
              <br />
              {procedureTitle}
            </td>
            <td className={classes['count']}>{told(visits)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)
