import type { ReactNode } from 'react'
import type { HandoutForm, HandoutLanguage } from '../../core/contract/handout-forms.ts'
import type { Appointment } from '../../core/contract/agenda.ts'
import type { Handout } from '../../core/contract/handouts.ts'
import { dayFull, dayLong, partialDate, time } from '../messages/dates.ts'
import { handoutWords as words } from '../messages/handouts.ts'
import { dayIn, isPictogram, type PhraseName, translations } from './handout-phrases.ts'
import { type OnPaper, roomAt, sectionsOf, type SheetLine, type SheetSection, titleOf } from './handout-sections.ts'
import './handout-fonts.css'
import classes from './handout-sheet.module.css'
import { Pictogram } from './pictogram.tsx'
import { plainName } from './plain-language.ts'
import { QrCode } from './qr-code.tsx'

type Look = { readonly form: HandoutForm; readonly language: HandoutLanguage | null }

type Props = Look & {
  readonly handout: Handout
  /** From 0, all that there is, to `TIGHTEST`: what is left out so that the page holds. */
  readonly tightness: number
  /** What the person now does by herself: it is hers to read. */
  readonly canDo: readonly string[]
}

/**
 * What the person takes home, on A4: what to bring, by when, what we did, whom to call, how to stop. The top third says nothing of any
 * organisation or benefit: folded in three (DL) or in two (C5), it is what the window of an envelope may show.
 */
export function HandoutSheet({ handout, form, language, tightness, canDo }: Props) {
  const { appointment, casefiles } = handout
  const room = roomAt(tightness, form, casefiles.length)
  return (
    <article className={classes['sheet']} data-form={form} data-bilingual={language !== null} lang="fr">
      <Head handout={handout} form={form} language={language} />
      {appointment !== null && <p className={classes['with']}>{withWhom(appointment, handout.structureName, form)}</p>}
      {casefiles.map((casefile) => (
        <section key={casefile.casefileId} className={classes['dossier']}>
          <h2>{titleOf(casefile, form)}</h2>
          {sectionsOf(casefile, form, handout.day, room).map((section) => (
            <Section key={section.name} section={section} language={language} today={handout.day} />
          ))}
          <OfficialPage casefile={casefile} form={form} />
        </section>
      ))}
      {form === 'standard' && canDo.length > 0 && room.unhurried && (
        <section>
          <h3>{words.canDo}</h3>
          <ul>
            {canDo.map((can) => (
              <li key={can}>{can}</li>
            ))}
          </ul>
        </section>
      )}
      <Row language={language} other={<p className={classes['small']}>{phrase(language, 'notice')}</p>}>
        <p className={classes['small']}>
          {language !== null && `${words.translationAid} `}
          {words.by(handout.mediatorName, handout.structureName)}
        </p>
      </Row>
    </article>
  )
}

/** Named below the window, unlike the day. */
function withWhom(
  { organisationName, placeName, place }: Appointment,
  structureName: string,
  form: HandoutForm,
): string {
  const who = organisationName ?? structureName
  const where = placeName ?? place
  const told = form === 'plain' ? words.meetingPlain(plainName(who) ?? who) : words.meeting(who)
  return where === '' ? `${told}.` : `${told}, ${where}.`
}

type RowProps = { readonly language: HandoutLanguage | null; readonly children: ReactNode; readonly other: ReactNode }

/** The French, and beside it the same in the second language. */
function Row({ language, children, other }: RowProps) {
  if (language === null) return <>{children}</>
  return (
    <div className={classes['row']}>
      <div>{children}</div>
      <div className={classes['other']} lang={language} dir={translations[language].direction}>
        {other}
      </div>
    </div>
  )
}

const phrase = (language: HandoutLanguage | null, name: PhraseName): string =>
  language === null ? '' : translations[language].phrases[name]

/** The lines that anybody may see: days, and how to stop. */
function Head({ handout, form, language }: Look & { readonly handout: Handout }) {
  const { appointment, casefiles, day, personGivenName, structurePhone } = handout
  const [next] = casefiles.flatMap(({ deadlines }) => deadlines.map((deadline) => deadline.day)).toSorted()
  const stop = form === 'plain' ? words.stopPlain : [words.stop]
  return (
    <header className={classes['head']}>
      <Row language={language} other={<p className={classes['title']}>{phrase(language, 'title')}</p>}>
        <h1>{words.title}</h1>
        {personGivenName !== null && <p>{words.forPerson(personGivenName)}</p>}
        <p>{words.given(dayFull(day))}</p>
      </Row>
      <div className={classes['appointment']}>
        <Row
          language={language}
          other={
            <>
              <p>{phrase(language, 'appointment')}</p>
              {appointment !== null && language !== null && (
                <p>
                  <strong>
                    {dayIn(language, appointment.day, day)}, <bdi>{appointment.time}</bdi>
                  </strong>
                </p>
              )}
            </>
          }
        >
          <p>{words.appointment}</p>
          <p>
            <strong>
              {appointment === null
                ? words.noAppointment
                : words.at(dayLong(appointment.day, day), time(appointment.time))}
            </strong>
          </p>
        </Row>
      </div>
      {next !== undefined && <p>{words.nextDate(dayLong(next, day))}</p>}
      <Row language={language} other={<p>{phrase(language, 'stop')}</p>}>
        {stop.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {structurePhone !== '' && <p>{words.callUs(structurePhone)}</p>}
      </Row>
    </header>
  )
}

type SectionProps = {
  readonly section: SheetSection
  readonly language: HandoutLanguage | null
  readonly today: string
}

function Section({ section: { name, heading, lines, days }, language, today }: SectionProps) {
  return (
    <Row
      language={language}
      other={
        language === null ? null : (
          <>
            <p className={classes['heading']}>{translations[language].phrases[name]}</p>
            {name === 'bring' && <Kinds lines={lines} language={language} />}
            {days?.map((day) => (
              <p key={day}>{dayIn(language, day, today)}</p>
            ))}
          </>
        )
      }
    >
      <h3>{heading}</h3>
      <ul>
        {lines.map(({ text, pictogram }) => (
          <li key={text} {...(pictogram === undefined ? {} : { 'data-paper': true })}>
            {pictogram !== undefined && <Pictogram name={pictogram} />}
            {text}
          </li>
        ))}
      </ul>
    </Row>
  )
}

/** What the pictograms of the French column stand for. */
function Kinds({ lines, language }: { readonly lines: readonly SheetLine[]; readonly language: HandoutLanguage }) {
  const kinds = [...new Set(lines.flatMap(({ pictogram }) => (pictogram === undefined ? [] : [pictogram])))]
  return kinds.filter(isPictogram).map((kind) => (
    <p key={kind} className={classes['kind']}>
      <Pictogram name={kind} />
      {translations[language].pictograms[kind]}
    </p>
  ))
}

/** The public address in clear beside its code; the large and plain forms leave the source to the standard one. */
function OfficialPage({ casefile, form }: { readonly casefile: OnPaper; readonly form: HandoutForm }) {
  const { officialPage, sourceTitle, sourceSeen } = casefile
  if (officialPage === null) return null
  return (
    <div className={classes['official']}>
      <QrCode address={officialPage} label={words.qrLabel(officialPage)} />
      <p>
        {words.officialPage} : <span className={classes['address']}>{officialPage}</span>
        {form === 'standard' && (
          <span className={classes['source']}>
            {words.source(sourceTitle, sourceSeen === null ? words.unknown : partialDate(sourceSeen))}
          </span>
        )}
      </p>
    </div>
  )
}
