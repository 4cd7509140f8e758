import type { GroupSession } from '../../core/contract/collective.ts'
import { collectiveWords as words, workshopLevels } from '../messages/collective.ts'
import { dayFull, duration } from '../messages/dates.ts'
import classes from './attendance-sheet.module.css'

type Props = {
  readonly session: GroupSession
  readonly structureName: string
  /** Lines for those who were not expected. */
  readonly blankLines: number
}

/** Who was there: A4, black on white, a line each to sign; those who stay anonymous write what they want. */
export function AttendanceSheet({ session, structureName, blankLines }: Props) {
  const { title, day, minutes, level, names } = session
  const expected = names.filter((name) => name !== null)
  const empty = names.length - expected.length + blankLines
  const lines = [...expected, ...Array.from({ length: empty }, () => '')]
  return (
    <article className={classes['sheet']}>
      <h2 className={classes['title']}>{title}</h2>
      <p>
        {[structureName, dayFull(day), duration(minutes), ...(level === null ? [] : [workshopLevels[level]])].join(
          ' · ',
        )}
      </p>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col" className={classes['rank']}>
              <span className={classes['unseen']}>{words.participants}</span>
            </th>
            <th scope="col">{words.name}</th>
            <th scope="col" className={classes['signature']}>
              {words.signature}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((name, rank) => (
            <tr key={`${rank} ${name}`}>
              <td>{rank + 1}</td>
              <td>{name}</td>
              <td aria-label={words.signature} />
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
