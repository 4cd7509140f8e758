import { Button, Stack } from '@mantine/core'
import { IconDoorEnter } from '@tabler/icons-react'
import { useOperation } from '../../bridge/queries.ts'
import { dayLong } from '../../messages/dates.ts'
import { screens } from '../../messages/fr.ts'
import { todayWords as words } from '../../messages/today.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useVisitDoor } from '../visits/start-visit.ts'
import { ClockDoubt } from './clock-doubt.tsx'
import { DayAppointments } from './day-appointments.tsx'
import classes from './today.module.css'
import { OnlineList } from './online-list.tsx'
import { ToAct } from './to-act.tsx'
import { UnsettledAppointments } from './unsettled-appointments.tsx'
import { UnfinishedVisits } from './unfinished-visits.tsx'
import { WeekDeadlines } from './week-deadlines.tsx'

/** What the mediator needs at the start of the day: who comes, what presses, what waits. */
export function TodayScreen() {
  const query = useOperation('today.read', {})
  const door = useVisitDoor()
  return (
    <Page
      title={screens.today}
      subtitle={query.data === undefined ? undefined : dayLong(query.data.day, query.data.day)}
      action={
        <Button
          leftSection={<IconDoorEnter size={18} aria-hidden />}
          rightSection={<KeyHint keys={['F2']} />}
          loading={door.running}
          onClick={() => void door.start(null)}
        >
          {words.newVisit}
        </Button>
      }
    >
      <Loaded query={query} rows={8}>
        {(day) => (
          <>
            {day.clock !== null && <ClockDoubt doubt={day.clock} />}
            <div className={classes['day']}>
              <Stack gap="lg" className={classes['coming'] ?? ''}>
                <UnfinishedVisits visits={day.unfinishedVisits} />
                <DayAppointments appointments={day.appointments} />
                <UnsettledAppointments {...day.unsettledAppointments} today={day.day} />
              </Stack>
              <Stack gap="lg" className={classes['pressing'] ?? ''}>
                <WeekDeadlines deadlines={day.deadlines} today={day.day} />
                <ToAct casefiles={day.toAct} total={day.toActTotal} today={day.day} />
              </Stack>
              <div className={classes['waiting']}>
                <OnlineList online={day.online} total={day.onlineTotal} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  )
}
