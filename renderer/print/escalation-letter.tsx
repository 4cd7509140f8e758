import type { EscalationReport } from '../../core/contract/escalation.ts'
import type { ReportField } from '../features/escalation/report-text.ts'
import { dayPlain } from '../messages/dates.ts'
import { escalationLetterWords as words, reportFields } from '../messages/escalation.ts'
import classes from './letter.module.css'

type Props = {
  readonly report: EscalationReport
  readonly fields: readonly ReportField[]
  /** `YYYY-MM-DD`. */
  readonly today: string
}

/** How much of a field fits the page: the whole is in the text to paste. */
const LINES_OF_FIELD = 4

// The letter says them in its own sentences.
const saidElsewhere: ReadonlySet<string> = new Set([reportFields.asked, reportFields.organisation])

/** The report as a letter. It names nobody: the identity is written by hand, with the person's agreement. */
export function EscalationLetter({ report, fields, today }: Props) {
  const asked = report.asked.trim()
  return (
    <article className={classes['letter']}>
      <div className={classes['heads']}>
        <div />
        <div className={classes['recipient']}>
          <p>
            {words.recipient}
            <br />
            {report.organisationName}
          </p>
          <p>{words.recipientAddress}</p>
          <span className={classes['blank']} />
        </div>
      </div>
      <p>{words.placeAndDay(dayPlain(today))}</p>
      <p className={classes['subject']}>{words.subject}</p>
      <p>{words.dear}</p>
      <p>{report.attempts.length === 0 ? words.openNotTried : words.open}</p>
      <p>
        {words.identity}
        <span className={classes['blank']} />
      </p>
      {fields
        .filter(({ title }) => !saidElsewhere.has(title))
        .map(({ title, lines }) => (
          <Field key={title} title={title} lines={lines} />
        ))}
      <p>{asked === '' ? words.requestBlank : `${words.request} ${asked}`}</p>
      <p>{words.regards}</p>
      <p className={classes['signature']}>{words.signature}</p>
    </article>
  )
}

const Field = ({ title, lines }: ReportField) => {
  const [only] = lines
  return lines.length === 1 && only !== undefined ? (
    <p>
      <strong>{title}</strong>
      {'\u00A0: '}
      {only}
    </p>
  ) : (
    <>
      <p>
        <strong>{title}</strong>
        {'\u00A0:'}
      </p>
      <ul>
        {lines.slice(0, LINES_OF_FIELD).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {lines.length > LINES_OF_FIELD && <li>{words.more(lines.length - LINES_OF_FIELD)}</li>}
      </ul>
    </>
  )
}
