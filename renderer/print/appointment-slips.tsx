import type { AppointmentNote } from '../../core/contract/appointment-notes.ts'
import { type NoteChoice, whenTold, whereTold } from '../features/appointment-notes/note-texts.ts'
import { appointmentNoteWords as words } from '../messages/appointment-notes.ts'
import { phoneNumber } from '../messages/phone.ts'
import classes from './appointment-slips.module.css'

type Props = { readonly note: AppointmentNote; readonly choice: NoteChoice }

const COPIES = ['first', 'second'] as const

/** Two slips on one A4 page, with a line to cut along. Black on white, nothing but what was chosen. */
export const AppointmentSlips = ({ note, choice }: Props) => (
  <article className={classes['page']}>
    {COPIES.map((copy) => (
      <section key={copy} className={classes['slip']} aria-hidden={copy === 'second'}>
        <Slip note={note} choice={choice} />
      </section>
    ))}
  </article>
)

function Slip({ note, choice }: Props) {
  const { appointment, structurePhone } = note
  const where = whereTold(note)
  const papers = choice.papers ? appointment.papersToBring : []
  return (
    <>
      <h2 className={classes['title']}>{words.heading}</h2>
      <p className={classes['when']}>{whenTold(note)}</p>
      {choice.organisation && appointment.organisationName !== null && (
        <p>{words.with(appointment.organisationName)}</p>
      )}
      {where !== '' && <p>{where}</p>}
      {papers.length > 0 && (
        <>
          <h3 className={classes['subtitle']}>{words.bring}</h3>
          <ul className={classes['papers']}>
            {papers.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        </>
      )}
      {structurePhone !== '' && <p className={classes['foot']}>{words.cannotCome(phoneNumber(structurePhone))}</p>}
    </>
  )
}
