import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import type { Appointment, AppointmentStatus } from '../../../core/contract/agenda.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { operationQuery, useCommand } from '../../bridge/queries.ts'
import { isSystemCode } from '../../bridge/refusal.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { dayAndTime, duration } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { appointmentStatuses } from '../../messages/statuses.ts'
import { offerUndo } from '../../ui/undo.tsx'
import { remarkTold } from './appointment-words.ts'
import type { WallTime } from './clock-arithmetic.ts'

/** A refusal that has no field of its own to stand beside. Failures of the system are told already. */
function tellRefusal(code: string): void {
  if (!isSystemCode(code)) notifications.show({ color: 'red', message: errorSentence(code) })
}

/** Says how an appointment went, with a way back; false when it was refused. */
export function useSettle(): (appointment: Appointment, status: AppointmentStatus) => Promise<boolean> {
  const setStatus = useCommand('agenda.setStatus')
  return async ({ appointmentId, status: before }, status) => {
    const answer = await setStatus.run({ appointmentId, status })
    if (!answer.ok) {
      tellRefusal(answer.error.code)
      return false
    }
    offerUndo({
      message: words.statusChanged(appointmentStatuses[status]),
      undo: async () => {
        await setStatus.run({ appointmentId, status: before })
      },
    })
    return true
  }
}

/** Says that someone is there and waits, or is not after all. */
export function useArrival(): (appointment: Appointment, arrived: boolean) => Promise<void> {
  const record = useCommand('agenda.recordArrival')
  return async ({ appointmentId }, arrived) => {
    const answer = await record.run({ appointmentId, arrived })
    if (!answer.ok) return tellRefusal(answer.error.code)
    offerUndo({
      message: arrived ? words.arrivalNoted : words.arrivalForgotten,
      undo: async () => {
        await record.run({ appointmentId, arrived: !arrived })
      },
    })
  }
}

export type Placement = WallTime & { readonly durationMinutes: number }

const isSamePlacement = (one: Placement, other: Placement): boolean =>
  one.day === other.day && one.time === other.time && one.durationMinutes === other.durationMinutes

/**
 * Moves an appointment, or changes how long it lasts. What deserves a look where it lands is told with the way back; it is kept all the same.
 * True when it was moved.
 */
export function useMove(): (appointment: Appointment, to: Placement) => Promise<boolean> {
  const client = useQueryClient()
  const change = useCommand('agenda.change')
  const { today } = useDeskClock()

  const remarksOn = async (
    { appointmentId, personId, placeId, casefiles, with: withWhom }: Appointment,
    to: Placement,
  ) => {
    const casefileIds = casefiles.map(({ casefileId }) => casefileId)
    const slot = { appointmentId, personId, placeId, casefileIds, with: withWhom, ...to }
    // The move is kept already: remarks that cannot be read are no reason to say otherwise.
    return client.fetchQuery(operationQuery('agenda.checkSlot', slot)).catch(() => [])
  }

  return async (appointment, { day, time, durationMinutes }) => {
    const { appointmentId } = appointment
    const to: Placement = { day, time, durationMinutes }
    const from: Placement = {
      day: appointment.day,
      time: appointment.time,
      durationMinutes: appointment.durationMinutes,
    }
    if (isSamePlacement(from, to)) return false
    const [answer, remarks] = await Promise.all([change.run({ appointmentId, ...to }), remarksOn(appointment, to)])
    if (!answer.ok) {
      tellRefusal(answer.error.code)
      return false
    }
    // What is shown moves at once; the host's own reading follows.
    client.setQueriesData<readonly Appointment[]>({ queryKey: ['agenda.list'] }, (list) =>
      list?.map((one) => (one.appointmentId === appointmentId ? answer.value : one)),
    )
    const done =
      from.day === day && from.time === time
        ? words.lasts(duration(durationMinutes))
        : words.movedTo(dayAndTime(day, time, today))
    offerUndo({
      message: [done, ...remarks.map((remark) => remarkTold(remark, today))].join(' '),
      undo: async () => {
        const back = await change.run({ appointmentId, ...from })
        if (!back.ok) tellRefusal(back.error.code)
      },
    })
    return true
  }
}
