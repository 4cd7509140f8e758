import type { HandlersOf } from '../handlers.ts'
import type { ReadContext } from '../context.ts'
import { err, ok } from '../shared/result.ts'
import { localTime, startOfDay } from '../shared/zone.ts'
import type { AppointmentRecord } from './repository.ts'
import { appointmentsView, appointmentView } from './view.ts'

const SHOWN = 50

/** Its day at the desk: where it is asked whether someone came. */
const dayAtTheDesk = ({ startsAt }: AppointmentRecord, { repositories }: ReadContext): string =>
  localTime(startsAt, repositories.settings.read().timeZone).day

/** Appointments of past days of which nobody said how they went: the oldest first, cut at 50, with their true number. */
export function unsettledAppointments(context: ReadContext) {
  const { agenda, settings } = context.repositories
  const midnight = startOfDay(context.clock.today(), settings.read().timeZone)
  return {
    appointments: [...appointmentsView(agenda.unsettledBefore(midnight, SHOWN), context)],
    total: agenda.countUnsettledBefore(midnight),
  }
}

type Handlers = Pick<HandlersOf<'agenda'>, 'agenda.unsettled' | 'agenda.setStatus' | 'agenda.recordArrival'>

/** How appointments went. */
export const settlingHandlers = {
  'agenda.unsettled': (_input, context) => ok(unsettledAppointments(context)),

  'agenda.setStatus': ({ appointmentId, status }, context) => {
    const { repositories, clock } = context
    const { agenda, people } = repositories
    const before = agenda.find(appointmentId)
    if (before === null) return err({ code: 'appointment_unknown' })
    // Someone who is early is received early, and whoever called to say that they will not come is absent already: its day is enough.
    const isKnownOnTheDay = status === 'honoured' || status === 'no_show'
    if (isKnownOnTheDay && dayAtTheDesk(before, context) > clock.today()) return err({ code: 'appointment_to_come' })
    if (status === before.status) return ok(appointmentView(before, context))
    const after: AppointmentRecord = { ...before, status, arrivedAt: null, sequence: before.sequence + 1 }
    agenda.save(after)
    if (status === 'honoured' && after.personId !== null) {
      people.recordContact(after.personId, Math.min(after.startsAt, clock.now()))
    }
    return ok(appointmentView(after, context))
  },

  'agenda.recordArrival': ({ appointmentId, arrived }, context) => {
    const { repositories, clock } = context
    const before = repositories.agenda.find(appointmentId)
    if (before === null) return err({ code: 'appointment_unknown' })
    if (before.status !== 'planned') return err({ code: 'appointment_settled' })
    if (dayAtTheDesk(before, context) !== clock.today()) return err({ code: 'not_today' })
    // Said twice, the wait began the first time.
    const after = { ...before, arrivedAt: arrived ? (before.arrivedAt ?? clock.now()) : null }
    repositories.agenda.save(after)
    return ok(appointmentView(after, context))
  },
} satisfies Handlers
