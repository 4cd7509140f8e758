import '@mantine/schedule/styles.css'
import 'dayjs/locale/fr'
import { Text, VisuallyHidden } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { DayView, MonthView, WeekView, type ScheduleEventData } from '@mantine/schedule'
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { dayAndTime, dayLong, time } from '../../messages/dates.ts'
import classes from './agenda-calendar.module.css'
import type { AgendaPeriod, AgendaView } from './agenda-period.ts'
import { whoOf } from './appointment-words.ts'
import { withCarried } from './carried.ts'
import { minutesBetween, scheduleTime, timeOf, wallTimeOf, type WallTime } from './clock-arithmetic.ts'
import { drawnHours, weekEndIsUsed } from './drawn-hours.ts'
import { EventBlock, EventBody, type RenderEvent } from './event-block.tsx'
import { inTimeOrder, neighbourByKey } from './keyboard-moves.ts'
import { type AgendaFrame, standingAt } from './opening.ts'
import { eventsOfDays, eventsOfMonth, itemOf, MONTH_LINES } from './schedule-events.ts'
import type { Placement } from './use-appointment-acts.ts'
import { useCarry } from './use-carry.ts'

type Props = {
  readonly view: Exclude<AgendaView, 'liste'>
  readonly day: string
  readonly period: AgendaPeriod
  readonly appointments: readonly Appointment[]
  readonly frame: AgendaFrame
  readonly onOpen: (appointment: Appointment) => void
  readonly onChange: (appointment: Appointment) => void
  readonly onMove: (appointment: Appointment, to: Placement) => Promise<unknown>
  readonly onPlan: (at: WallTime) => void
  /** Shows this day: in its own view, or (`false`) in the present one. */
  readonly onDay: (day: string, alone: boolean) => void
}

const SLOT_MINUTES = 30
const STEP_MINUTES = 15
const HOUR_HEIGHT = 48

const labels = { allDay: words.allDay }

/** Appointments on a grid of hours or days; the hand moves them by the mouse or the keyboard. */
export function AgendaCalendar({ view, day, period, appointments, frame, ...acts }: Props) {
  const { onOpen, onChange, onMove, onPlan, onDay } = acts
  const { now, today, timeZone } = useDeskClock()
  const carry = useCarry((appointment, at) =>
    onMove(appointment, { ...at, durationMinutes: appointment.durationMinutes }),
  )
  const shown = useMemo(() => withCarried(appointments, carry.carried), [appointments, carry.carried])
  const events = useMemo(
    () => (view === 'mois' ? eventsOfMonth(shown, frame, period) : eventsOfDays(shown, frame)),
    [shown, frame, view, period],
  )
  const ordered = useMemo(
    () => inTimeOrder(events.map(itemOf).flatMap((item) => (item.kind === 'appointment' ? [item.appointment] : []))),
    [events],
  )
  const counts = useMemo(() => countByDay(appointments), [appointments])
  const hintId = useId()
  const root = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState<string | null>(null)
  const present = ordered.some(({ appointmentId }) => appointmentId === held)
    ? held
    : ((ordered.find((one) => one.day >= today) ?? ordered[0])?.appointmentId ?? null)

  const focusOn = (appointmentId: string): void =>
    root.current?.querySelector<HTMLElement>(`[data-event-id="${appointmentId}"]`)?.focus()

  // A carried appointment is drawn anew in another day: the hand stays on it.
  const followed = useRef<string | null>(null)
  useEffect(() => {
    if (followed.current !== null && document.activeElement === document.body) focusOn(followed.current)
  })

  // The library names these buttons otherwise than they read: « lun. 21 » is name enough.
  useLayoutEffect(() => {
    for (const button of root.current?.querySelectorAll(`.${classes['weekday']}`) ?? [])
      button.removeAttribute('aria-label')
  })

  const onKey = (appointment: Appointment, event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape' && carry.carried !== null) return carry.drop()
    if (event.altKey) {
      const at = carry.step(appointment, event.key)
      if (at === null) return
      event.preventDefault()
      followed.current = appointment.appointmentId
      if (at.day < period.from || at.day >= period.endsBefore) onDay(at.day, false)
      return
    }
    followed.current = null
    if (event.key.toLowerCase() === 'm') {
      event.preventDefault()
      return onChange(appointment)
    }
    const next = neighbourByKey(ordered, appointment.appointmentId, event.key)
    if (next === null) return
    event.preventDefault()
    setHeld(next)
    focusOn(next)
  }

  const renderEvent: RenderEvent = (event, block) => (
    <EventBlock
      event={event}
      block={block}
      today={today}
      present={present}
      onKey={onKey}
      onFocus={({ appointmentId }) => setHeld(appointmentId)}
      onDay={(wanted) => onDay(wanted, true)}
    />
  )

  const appointmentOf = (event: ScheduleEventData): Appointment | null => {
    const item = itemOf(event)
    return item.kind === 'appointment' ? item.appointment : null
  }
  const isMovable = (event: ScheduleEventData): boolean => appointmentOf(event)?.status === 'planned'
  const onPut = ({ event, newStart, newEnd }: { event: ScheduleEventData; newStart: string; newEnd: string }): void => {
    const appointment = appointmentOf(event)
    if (appointment === null) return
    const at = wallTimeOf(newStart)
    const lasts = view === 'mois' ? appointment.durationMinutes : minutesBetween(at, wallTimeOf(newEnd))
    void onMove(appointment, { ...at, ...(view === 'mois' ? { time: appointment.time } : {}), durationMinutes: lasts })
  }

  const common = {
    date: day,
    events,
    labels,
    locale: 'fr',
    withHeader: false,
    renderEvent,
    renderEventBody: (event: ScheduleEventData) => <EventBody event={event} now={now} />,
    withEventsDragAndDrop: true,
    canDragEvent: isMovable,
    onEventDrop: onPut,
    onEventClick: (event: ScheduleEventData) => {
      const appointment = appointmentOf(event)
      if (appointment !== null) onOpen(appointment)
    },
  }
  // A red week-end would read as a refusal: its days are named only where they are left out.
  const drawsWholeWeek = view !== 'semaine' || weekEndIsUsed(shown, frame)
  const hours = drawnHours(appointments, frame)
  const grid = {
    startTime: `${timeOf(hours.from * 60)}:00`,
    endTime: hours.until === 24 ? '23:59:59' : `${timeOf(hours.until * 60)}:00`,
    intervalMinutes: SLOT_MINUTES,
    eventDragInterval: STEP_MINUTES,
    eventResizeInterval: STEP_MINUTES,
    withEventResize: true,
    canResizeEvent: isMovable,
    onEventResize: onPut,
    slotHeight: HOUR_HEIGHT,
    slotLabelFormat: 'H[\u00A0h]',
    getCurrentTime: () => scheduleTime(localTime(Date.now(), timeZone)),
    withCurrentTimeBubble: false,
    onTimeSlotClick: ({ slotStart }: { slotStart: string }) => onPlan(wallTimeOf(slotStart)),
    getTimeSlotProps: ({ start }: { start: string }) => {
      const at = wallTimeOf(start)
      const standing = standingAt(at.day, at.time, frame)
      const name = standing === 'closed' ? words.slotClosed : words.slot
      return { 'data-hours': standing, 'aria-label': name(dayLong(at.day, today), time(at.time)) }
    },
  }

  return (
    <DatesProvider settings={{ locale: 'fr', firstDayOfWeek: 1, weekendDays: drawsWholeWeek ? [] : [0, 6] }}>
      <div
        ref={root}
        role="group"
        aria-label={words.calendar}
        aria-describedby={hintId}
        className={classes['calendar']}
      >
        {view === 'jour' && (
          <DayView {...common} {...grid} classNames={{ dayViewSlot: classes['slot'] ?? '' }} allDaySlotHeight={30} />
        )}
        {view === 'semaine' && (
          <WeekView
            {...common}
            {...grid}
            classNames={{
              weekViewDaySlot: classes['slot'] ?? '',
              weekViewSlotLabel: classes['hour'] ?? '',
              weekViewDayLabel: classes['weekday'] ?? '',
            }}
            withWeekNumber={false}
            weekdayFormat="ddd"
            highlightToday
            allDaySlotHeight={30}
            withWeekendDays={drawsWholeWeek}
            onDateChange={(chosen) => onDay(chosen, true)}
          />
        )}
        {view === 'mois' && (
          <MonthView
            {...common}
            consistentWeeks={false}
            maxEventsPerDay={MONTH_LINES}
            onDayClick={(chosen) => onDay(chosen, true)}
            getDayProps={(of) => ({
              'aria-label': words.monthDay(
                String(Number(of.slice(8))),
                dayLong(of, today),
                words.appointments(counts.get(of) ?? 0),
              ),
            })}
          />
        )}
      </div>
      <Text id={hintId} size="sm" c="dimmed" data-print="never">
        {words.keys}
      </Text>
      <VisuallyHidden component="output">
        {carry.carried === null
          ? ''
          : words.moveBeing(
              whoOf(carry.carried.appointment),
              dayAndTime(carry.carried.at.day, carry.carried.at.time, today),
            )}
      </VisuallyHidden>
    </DatesProvider>
  )
}

function countByDay(appointments: readonly Appointment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { day } of appointments) counts.set(day, (counts.get(day) ?? 0) + 1)
  return counts
}
