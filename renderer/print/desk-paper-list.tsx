import type { ListedPaper, PaperList } from '../../core/contract/paper-lists.ts'
import { initialsOf } from '../features/agenda/day-list.ts'
import { dayFull } from '../messages/dates.ts'
import { originalPhrase } from '../messages/documents.ts'
import { listedStanding, paperListWords as words } from '../messages/paper-lists.ts'
import classes from './day-list-sheet.module.css'

type Props = {
  readonly list: PaperList
  /** True for a list that the public may read: initials only. */
  readonly isPublic: boolean
}

/** The papers to receive, for the reception desk: A4, black on white, boxes to tick when they are handed over. */
export const DeskPaperList = ({ list, isPublic }: Props) => (
  <article className={classes['sheet']} lang="fr">
    <h2 className={classes['title']}>{words.deskTitle}</h2>
    <p>
      <b>{whoOf(list, isPublic)}</b>
      <br />
      {list.casefiles.map(({ casefileId, title }, rank) => (
        <span key={casefileId} className={classes['note']}>
          {several(list) ? words.numbered(rank + 1, title) : title}
        </span>
      ))}
      {words.listed(dayFull(list.day))} · {words.by(list.mediatorName, list.structureName)}
    </p>
    {list.papers.length === 0 ? (
      <p>{words.nothing}</p>
    ) : (
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{words.paper}</th>
            {several(list) && <th scope="col">{words.casefile}</th>}
            <th scope="col">{words.known}</th>
            <th scope="col">{words.seen}</th>
            <th scope="col">{words.original}</th>
            <th scope="col">{words.copy}</th>
            <th scope="col" className={classes['hour']}>
              {words.date}
            </th>
          </tr>
        </thead>
        <tbody>
          {list.papers.map((paper) => (
            <Line key={paper.documentTypeId} paper={paper} numbers={several(list) ? numbersOf(paper, list) : null} />
          ))}
        </tbody>
      </table>
    )}
    <p className={classes['foot']}>{words.shred}</p>
  </article>
)

function whoOf({ personName }: PaperList, isPublic: boolean): string {
  if (personName === null) return words.anonymous
  return words.of(isPublic ? initialsOf(personName) : personName)
}

const several = ({ casefiles }: PaperList): boolean => casefiles.length > 1

/** The dossiers that ask for a paper, by their numbers on this list. */
const numbersOf = ({ askedBy }: ListedPaper, { casefiles }: PaperList): string =>
  casefiles.flatMap(({ casefileId }, rank) => (askedBy.includes(casefileId) ? [rank + 1] : [])).join(', ')

type LineProps = {
  readonly paper: ListedPaper
  /** `null` when the list is of one dossier only. */
  readonly numbers: string | null
}

const Line = ({ paper, numbers }: LineProps) => {
  const original = paper.original === null ? null : originalPhrase(paper.original)
  return (
    <tr>
      <td>
        <b>{paper.label}</b>
        {paper.condition !== null && <small className={classes['note']}>{paper.condition}</small>}
      </td>
      {numbers !== null && <td>{numbers}</td>}
      <td>
        {listedStanding(paper)}
        {original !== null && <small className={classes['note']}>{original}</small>}
      </td>
      {[words.seen, words.original, words.copy].map((box) => (
        <td key={box} className={classes['box']} aria-label={box}>
          ☐
        </td>
      ))}
      <td aria-label={words.date} />
    </tr>
  )
}
