import type { Appointment } from '../../core/contract/agenda.ts'
import { initialsOf } from '../features/agenda/day-list.ts'
import { whereOf, whoOf } from '../features/agenda/appointment-words.ts'
import { dayListWords as words } from '../messages/agenda.ts'
import { dayFull, duration, time } from '../messages/dates.ts'
import classes from './day-list-sheet.module.css'

type Props = {
  readonly day: string
  readonly structureName: string
  readonly placeName: string | null
  readonly appointments: readonly Appointment[]
  /** True for a list that the public may read: initials, and nothing of what brings people. */
  readonly isPublic: boolean
}

/** The appointments of one day for the reception desk: A4, black on white, a box to tick when someone comes. */
export const DayListSheet = ({ day, structureName, placeName, appointments, isPublic }: Props) => (
  <article className={classes['sheet']}>
    <h2 className={classes['title']}>{words.title(dayFull(day))}</h2>
    <p>{[structureName, placeName, words.count(appointments.length)].filter((part) => part !== null).join(' · ')}</p>
    {appointments.length === 0 ? (
      <p>{words.none}</p>
    ) : (
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">{words.hour}</th>
            <th scope="col" className={classes['person']}>
              {words.person}
            </th>
            {!isPublic && (
              <th scope="col" className={classes['where']}>
                {words.where}
              </th>
            )}
            <th scope="col">{words.papers}</th>
            <th scope="col">{words.arrived}</th>
          </tr>
        </thead>
        <tbody>
          {appointments.map((appointment) => (
            <Line key={appointment.appointmentId} appointment={appointment} isPublic={isPublic} />
          ))}
        </tbody>
      </table>
    )}
    <p className={classes['foot']}>{words.shred}</p>
  </article>
)

type LineProps = { readonly appointment: Appointment; readonly isPublic: boolean }

const Line = ({ appointment, isPublic }: LineProps) => {
  const { personId, durationMinutes, papersToBring } = appointment
  const papers = papersToBring.length === 0 ? '' : words.papersCount(papersToBring.length)
  return (
    <tr>
      <td className={classes['hour']}>
        <b>{time(appointment.time)}</b>
        <br />
        {duration(durationMinutes)}
      </td>
      <td>
        <b>{isPublic && personId !== null ? initialsOf(whoOf(appointment)) : isPublic ? '' : whoOf(appointment)}</b>
      </td>
      {!isPublic && <td>{whereOf(appointment)}</td>}
      <td>{isPublic ? papers : papersToBring.join(', ')}</td>
      <td className={classes['box']} aria-label={words.arrived}>
        ☐
      </td>
    </tr>
  )
}
