import type { Output } from '../../core/contract/index.ts'
import { appealBodies, letterWords as words } from '../messages/appeals.ts'
import { dayPlain } from '../messages/dates.ts'
import classes from './letter.module.css'

type Letter = Output<'appeals.letter'>

/** How many papers fit the page by name; the others join the same envelope. */
const PAPERS_ON_PAGE = 6
const LINES_TO_WRITE = 8

const toneOf = ({ bodyKind }: Letter): keyof typeof words.contest => {
  if (bodyKind === 'judicial_court' || bodyKind === 'administrative_court') return 'court'
  return bodyKind === 'mediator' ? 'mediator' : 'review'
}

/** One A4 page to date and sign. What shows through the window of an envelope names nobody's benefit. */
export function AppealLetter({ letter }: { readonly letter: Letter }) {
  const tone = toneOf(letter)
  return (
    <article className={classes['letter']}>
      <div className={classes['heads']}>
        <div>
          <p>
            {words.name} {letter.personName}
            {letter.personName === '' && <Blank />}
          </p>
          <p>{words.address}</p>
          <Blank />
          <Blank />
        </div>
        <div className={classes['recipient']}>
          <p>
            {appealBodies[letter.bodyKind]}
            {tone !== 'court' && (
              <>
                <br />
                {letter.organisationName}
              </>
            )}
          </p>
          <p>{words.recipientAddress}</p>
          <Blank />
        </div>
      </div>
      <p>{words.placeAndDay(dayPlain(letter.day))}</p>
      <p className={classes['subject']}>
        {letter.implicit ? words.subjectSilence : words.subject}
        {tone !== 'mediator' && (
          <>
            <br />
            {words.registered}
          </>
        )}
      </p>
      <p>{words.dear}</p>
      <p>
        {factsOf(letter)}
        {words.about(letter.procedureTitle)}
        {tone === 'review' ? '' : ` ${words.taken(letter.organisationName)}`}
      </p>
      <p>{words.contest[tone]}</p>
      <p>{words.because}</p>
      <div className={classes['lines']}>
        {Array.from({ length: LINES_TO_WRITE }, (_, line) => (
          <div key={line} />
        ))}
      </div>
      <p>
        {words.joined}
        {'\u00A0:'}
      </p>
      <ul>
        <li>{letter.implicit ? words.requestCopy : words.decisionCopy}</li>
        {letter.papersJoined.slice(0, PAPERS_ON_PAGE).map((paper) => (
          <li key={paper}>{paper}</li>
        ))}
      </ul>
      <p>
        {words.acknowledge} {words.regards}
      </p>
      <p className={classes['signature']}>{words.signature}</p>
    </article>
  )
}

const Blank = () => <span className={classes['blank']} />

/** What was decided or not answered, with blanks for what is not known: nothing is guessed in a letter. */
function factsOf({ decision, implicit }: Letter): string {
  if (implicit) return decision === null ? words.silentBlank : words.silent(dayPlain(decision.notifiedOn))
  if (decision === null) return `${words.receivedBlank}${words.referenceBlank}`
  const reference = decision.reference === '' ? words.referenceBlank : words.reference(decision.reference)
  return `${words.received(dayPlain(decision.notifiedOn))}${reference}`
}
