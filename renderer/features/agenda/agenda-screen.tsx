import { Button, Group, SegmentedControl, Text } from '@mantine/core'
import { useHotkeys, useMediaQuery } from '@mantine/hooks'
import { IconCalendarPlus, IconChevronLeft, IconChevronRight, IconListDetails, IconPrinter } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { Appointment } from '../../../core/contract/agenda.ts'
import { addDays, type CalendarDay } from '../../../core/shared/calendar.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { agendaWords as words } from '../../messages/agenda.ts'
import { dayLong, monthLong } from '../../messages/dates.ts'
import { screens } from '../../messages/fr.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { ButtonLink, TextLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { LoadingRows } from '../../ui/loading-rows.tsx'
import { Page } from '../../ui/page.tsx'
import { CalendarFileMenu } from '../calendar-files/calendar-file-menu.tsx'
import { AgendaList } from './agenda-list.tsx'
import { AGENDA_VIEWS, type AgendaPeriod, type AgendaView, periodOf } from './agenda-period.ts'
import classes from './agenda.module.css'
import { AppointmentPanel } from './appointment-panel.tsx'
import { ChangeAppointment } from './change-appointment.tsx'
import type { WallTime } from './clock-arithmetic.ts'
import { PlanForSomeone } from './plan-for-someone.tsx'
import { useMove } from './use-appointment-acts.ts'

// The calendar is heavy: the list does without it.
const AgendaCalendar = lazy(() => import('./agenda-calendar.tsx').then((file) => ({ default: file.AgendaCalendar })))

/** A grid of hours needs this width; a narrower window begins with the list. */
const WIDE = '(min-width: 43.75em)'

type Asked =
  | { readonly what: 'plan'; readonly at: WallTime | null }
  | { readonly what: 'open' | 'change'; readonly appointment: Appointment }

/** The agenda by day, week, month or as a list. The view and the day are in the address. */
export function AgendaScreen() {
  const { jour, vue } = useSearch({ from: '/agenda' })
  const navigate = useNavigate()
  const { today } = useDeskClock()
  const isWide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false })
  const view = vue ?? (isWide ? 'semaine' : 'liste')
  const day = jour ?? today
  const period = useMemo(() => periodOf(view, day), [view, day])
  const { from, endsBefore } = period
  const list = useOperation('agenda.list', { from, endsBefore }, { keepPrevious: true })
  const frame = useOperation('agenda.frame', { from, endsBefore }, { keepPrevious: true })
  const [asked, ask] = useState<Asked | null>(null)
  const move = useMove()
  const close = () => ask(null)
  const plan = (at: WallTime | null) => ask({ what: 'plan', at })
  useHotkeys([['F8', () => plan(null)]], [])

  const show = (wanted: CalendarDay, inView: AgendaView = view) =>
    void navigate({
      to: '/agenda',
      search: { jour: wanted, ...(vue === undefined && inView === view ? {} : { vue: inView }) },
    })
  // As it is now, not as it was when it was opened.
  const present = (appointment: Appointment): Appointment =>
    list.data?.find(({ appointmentId }) => appointmentId === appointment.appointmentId) ?? appointment
  const told = periodTold(view, period, day, today)

  return (
    <Page
      title={screens.agenda}
      subtitle={<output>{told}</output>}
      action={
        <Button
          leftSection={<IconCalendarPlus size={18} aria-hidden />}
          rightSection={<KeyHint keys={['F8']} />}
          onClick={() => plan(null)}
        >
          {words.plan}
        </Button>
      }
    >
      <Toolbar
        view={view}
        day={day}
        period={period}
        isChosen={vue !== undefined}
        onView={(chosen) => show(day, chosen)}
      />
      <Unsettled />
      <Text className={classes['onPaper'] ?? ''} fw={600}>
        {told}
      </Text>
      <Loaded query={list} rows={8}>
        {(appointments) => (
          <Loaded query={frame} rows={8}>
            {(drawnOn) =>
              view === 'liste' ? (
                <AgendaList
                  monday={from}
                  appointments={appointments}
                  frame={drawnOn}
                  onOpen={(appointment) => ask({ what: 'open', appointment })}
                />
              ) : (
                <Suspense fallback={<LoadingRows rows={8} />}>
                  <AgendaCalendar
                    view={view}
                    day={day}
                    period={period}
                    appointments={appointments}
                    frame={drawnOn}
                    onOpen={(appointment) => ask({ what: 'open', appointment })}
                    onChange={(appointment) => ask({ what: 'change', appointment })}
                    onMove={move}
                    onPlan={plan}
                    onDay={(wanted, alone) => show(wanted, alone ? 'jour' : view)}
                  />
                </Suspense>
              )
            }
          </Loaded>
        )}
      </Loaded>
      <PlanForSomeone
        opened={asked?.what === 'plan'}
        at={asked?.what === 'plan' ? asked.at : null}
        onClose={close}
        onPlanned={(planned) => show(planned.day)}
      />
      <AppointmentPanel
        appointment={asked?.what === 'open' ? present(asked.appointment) : null}
        onClose={close}
        onChange={(appointment) => ask({ what: 'change', appointment })}
      />
      <ChangeAppointment
        appointment={asked?.what === 'change' ? present(asked.appointment) : null}
        onClose={close}
        onChanged={(changed) => show(changed.day)}
      />
    </Page>
  )
}

function periodTold(
  view: AgendaView,
  { from, endsBefore }: AgendaPeriod,
  day: CalendarDay,
  today: CalendarDay,
): string {
  switch (view) {
    case 'jour':
      return dayLong(day, today)
    case 'semaine':
    case 'liste':
      return words.week(dayLong(from, today), dayLong(addDays(endsBefore, -1), today))
    case 'mois':
      return monthLong(day)
    default:
      return view satisfies never
  }
}

type ToolbarProps = {
  readonly view: AgendaView
  readonly day: CalendarDay
  readonly period: AgendaPeriod
  readonly isChosen: boolean
  readonly onView: (view: AgendaView) => void
}

function Toolbar({ view, day, period, isChosen, onView }: ToolbarProps) {
  const { today } = useDeskClock()
  const vue = isChosen ? { vue: view } : {}
  return (
    <Group gap="xs" justify="space-between" data-print="never">
      <Group gap="xs" role="group" aria-label={words.otherPeriods}>
        <ButtonLink
          to="/agenda"
          search={{ jour: period.previous, ...vue }}
          variant="default"
          px="xs"
          aria-label={words.previous[view]}
        >
          <IconChevronLeft size={18} aria-hidden />
        </ButtonLink>
        <ButtonLink to="/agenda" search={vue} variant="default">
          {words.present[view]}
        </ButtonLink>
        <ButtonLink
          to="/agenda"
          search={{ jour: period.next, ...vue }}
          variant="default"
          px="xs"
          aria-label={words.next[view]}
        >
          <IconChevronRight size={18} aria-hidden />
        </ButtonLink>
      </Group>
      <SegmentedControl
        aria-label={words.view}
        data={AGENDA_VIEWS.map((one) => ({ value: one, label: words.views[one] }))}
        value={view}
        onChange={onView}
      />
      <Group gap="xs">
        <CalendarFileMenu from={period.from} endsBefore={period.endsBefore} />
        <ButtonLink
          to="/agenda/$day/liste"
          params={{ day: view === 'jour' ? day : today }}
          variant="default"
          leftSection={<IconListDetails size={16} aria-hidden />}
        >
          {words.dayList}
        </ButtonLink>
        {view === 'liste' && (
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
            {words.print}
          </Button>
        )}
      </Group>
    </Group>
  )
}

/** How many past appointments nobody said how they went; they are asked on the day's screen. */
function Unsettled() {
  const total = useOperation('agenda.unsettled', {}).data?.total ?? 0
  if (total === 0) return null
  return (
    <Text size="sm" data-print="never">
      <TextLink to="/">{words.unsettledCount(total)}</TextLink>
    </Text>
  )
}
