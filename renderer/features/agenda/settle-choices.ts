import { AppointmentStatus, type Appointment } from '../../../core/contract/agenda.ts'
import { agendaWords } from '../../messages/agenda.ts'

/** What may be said of an appointment now. Whether someone came is known on its day at the soonest, as the host also requires. */
export const settleChoices = (
  { status, day }: Pick<Appointment, 'status' | 'day'>,
  today: string,
): readonly AppointmentStatus[] =>
  AppointmentStatus.options.filter(
    (choice) => choice !== status && (day <= today || (choice !== 'honoured' && choice !== 'no_show')),
  )

/** True when someone may be said to wait: theirs is today, with the mediator, and nothing was said of it yet. */
export const mayArrive = ({ status, day, with: withWhom }: Appointment, today: string): boolean =>
  status === 'planned' && day === today && withWhom.kind === 'mediator'

/** How a past appointment went, as it is asked the next day. */
export const PAST_OUTCOMES = ['honoured', 'no_show', 'excused'] as const satisfies readonly AppointmentStatus[]
export type PastOutcome = (typeof PAST_OUTCOMES)[number]

/** The outcome that a key stands for on the line of an appointment (`v`, `a`, `e`), or `null`. */
export const outcomeByKey = (key: string): PastOutcome | null =>
  PAST_OUTCOMES.find((outcome) => agendaWords.letters[outcome] === key.toLowerCase()) ?? null
