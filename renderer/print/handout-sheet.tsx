import type { Handout } from '../../core/contract/handouts.ts'
import { dayLong, partialDate, time } from '../messages/dates.ts'
import { handoutWords as words } from '../messages/handouts.ts'
import { plural } from '../messages/plural.ts'
import { QrCode } from './qr-code.tsx'
import classes from './sheet.module.css'

type OnPaper = Handout['casefiles'][number]

/** How many remaining steps fit one page, all dossiers together: the rest is seen at the next meeting. */
const STEPS_ON_PAGE = 5
const DONE_ON_PAGE = 6

type Props = {
  readonly handout: Handout
  /** What the person now does by herself: it is hers to read. */
  readonly canDo?: readonly string[]
}

/** What the person takes home: what we did, what to bring, by when, the next appointment, whom to call. One A4 page, 14 pt. */
export function HandoutSheet({ handout, canDo }: Props) {
  const { casefiles } = handout
  const each = Math.max(1, Math.floor(STEPS_ON_PAGE / casefiles.length))
  const doneEach = Math.max(1, Math.floor(DONE_ON_PAGE / casefiles.length))
  return (
    <article className={classes['sheet']}>
      <h1>{words.title}</h1>
      <p>
        {handout.personGivenName !== null && <>{words.forPerson(handout.personGivenName)}. </>}
        {words.given(dayLong(handout.day, handout.day))} {words.by(handout.mediatorName, handout.structureName)}.
      </p>
      <AppointmentBox handout={handout} />
      {casefiles.map((casefile) => (
        <CasefilePart
          key={casefile.casefileId}
          casefile={casefile}
          today={handout.day}
          stepsShown={each}
          doneShown={doneEach}
        />
      ))}
      {canDo !== undefined && canDo.length > 0 && (
        <section>
          <h2>{words.canDo}</h2>
          <List items={canDo} />
        </section>
      )}
    </article>
  )
}

function AppointmentBox({ handout }: { readonly handout: Handout }) {
  const { appointment } = handout
  if (appointment === null) return null
  return (
    <section className={classes['appointment']}>
      <p>{words.appointment}</p>
      <p>
        <strong>{words.at(dayLong(appointment.day, handout.day), time(appointment.time))}</strong>
      </p>
      <p>
        {appointment.organisationName === null
          ? words.withUs(handout.structureName)
          : words.withOrganisation(appointment.organisationName)}
        {appointment.place !== '' && `, ${appointment.place}`}
      </p>
    </section>
  )
}

type PartProps = {
  readonly casefile: OnPaper
  readonly today: string
  readonly stepsShown: number
  readonly doneShown: number
}

function CasefilePart({ casefile, today, stepsShown, doneShown }: PartProps) {
  const remaining = casefile.remaining.slice(0, stepsShown)
  const more = casefile.remaining.length - remaining.length
  return (
    <section>
      <h2>{casefile.title}</h2>
      <h3>{words.whatWeDid}</h3>
      {casefile.done.length === 0 ? <p>{words.nothingDone}</p> : <List items={casefile.done.slice(-doneShown)} />}
      <h3>{words.toBring}</h3>
      {casefile.toBring.length === 0 ? <p>{words.nothingToBring}</p> : <List items={casefile.toBring} boxes />}
      {casefile.deadlines.length > 0 && (
        <>
          <h3>{words.byWhen}</h3>
          <List items={casefile.deadlines.map(({ label, day }) => `${dayLong(day, today)} : ${label}`)} />
          <p>{words.verify}</p>
        </>
      )}
      {remaining.length > 0 && (
        <>
          <h3>{words.whatRemains}</h3>
          <List items={remaining} />
          {more > 0 && <p>{words.moreSteps(plural(more, words.step, words.steps))}</p>}
        </>
      )}
      <Contacts casefile={casefile} />
    </section>
  )
}

const List = ({ items, boxes = false }: { readonly items: readonly string[]; readonly boxes?: boolean }) => (
  <ul className={boxes ? classes['boxes'] : undefined}>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

function Contacts({ casefile }: { readonly casefile: OnPaper }) {
  const { officialPage } = casefile
  return (
    <div className={classes['contacts']}>
      <div>
        <h3>
          {words.contacts} : {casefile.organisationName}
        </h3>
        <p>{words.phone(casefile.phone ?? words.unknown)}</p>
        {casefile.inPerson !== null && <p>{words.inPerson(casefile.inPerson)}</p>}
        <p className={classes['small']}>
          {officialPage !== null && (
            <>
              {words.officialPage} : {officialPage}
              <br />
            </>
          )}
          {words.source(
            casefile.sourceTitle,
            casefile.sourceSeen === null ? words.unknown : partialDate(casefile.sourceSeen),
          )}
        </p>
      </div>
      {officialPage !== null && <QrCode address={officialPage} label={words.qrLabel(officialPage)} />}
    </div>
  )
}
