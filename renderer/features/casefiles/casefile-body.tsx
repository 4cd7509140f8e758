import { Alert, Button, Grid, Group, Stack, Text } from '@mantine/core'
import { useDisclosure, useHotkeys } from '@mantine/hooks'
import { IconAlertTriangle, IconBook2, IconCalendarPlus, IconClockPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { NextActionLine } from '../../ui/next-action-line.tsx'
import { PlanAppointment } from '../agenda/plan-appointment.tsx'
import classes from './casefile.module.css'
import { DatesPanel } from './dates-panel.tsx'
import { DeadlineDialog } from './deadline-dialog.tsx'
import { focusFirstPaper, PapersPanel } from './papers-panel.tsx'
import { StatusMenu } from './status-menu.tsx'
import { StepsPanel } from './steps-panel.tsx'

type Props = {
  readonly casefile: Casefile
  /** True when the hand should go straight to the first step. */
  readonly takesFocus?: boolean
  /** More actions, before the dossier's own. */
  readonly actions?: ReactNode
  /** What comes after the steps and papers: its history, on its own screen. */
  readonly children?: ReactNode
}

/** What is next, then the steps and the papers side by side; the same on the dossier's own screen and within a visit. */
export function CasefileBody({ casefile, takesFocus = false, actions, children }: Props) {
  const desk = useDeskClock()
  const [planning, plan] = useDisclosure(false)
  const [dating, date] = useDisclosure(false)
  const closed = casefile.next.what.kind === 'closed'
  useHotkeys(
    [
      ['F4', focusFirstPaper],
      ['F8', () => (closed ? undefined : plan.open())],
    ],
    // Also from within a field: these keys never write anything there.
    [],
  )

  return (
    <Stack gap="md">
      <Group justify="space-between" gap="sm" align="flex-start" className={classes['next'] ?? ''}>
        <div role="group" aria-label={words.nextTitle}>
          <Text size="xs" c="dimmed">
            {words.nextTitle}
          </Text>
          <NextActionLine next={casefile.next} today={desk.today} />
        </div>
      </Group>
      {(casefile.sheetRemoved || casefile.sheetChanged) && (
        <Alert color="amber" icon={<IconAlertTriangle aria-hidden />}>
          {casefile.sheetRemoved ? words.sheetRemoved : words.sheetChanged}
        </Alert>
      )}
      <Group gap="xs">
        {actions}
        {!closed && (
          <>
            <Button
              variant="default"
              leftSection={<IconCalendarPlus size={16} aria-hidden />}
              rightSection={<KeyHint keys={['F8']} />}
              onClick={plan.open}
            >
              {words.plan}
            </Button>
            <Button variant="default" leftSection={<IconClockPlus size={16} aria-hidden />} onClick={date.open}>
              {words.addDeadline}
            </Button>
          </>
        )}
        <StatusMenu casefile={casefile} />
        <ButtonLink
          to="/catalogue/$procedureId"
          params={{ procedureId: casefile.procedureId }}
          variant="subtle"
          leftSection={<IconBook2 size={16} aria-hidden />}
        >
          {words.readSheet}
        </ButtonLink>
      </Group>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <StepsPanel casefile={casefile} closed={closed} takesFocus={takesFocus} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            <PapersPanel casefile={casefile} today={desk.today} closed={closed} />
            <DatesPanel casefile={casefile} today={desk.today} />
          </Stack>
        </Grid.Col>
      </Grid>
      {children}
      <PlanAppointment
        opened={planning}
        onClose={plan.close}
        personId={casefile.personId}
        casefiles={[{ casefileId: casefile.casefileId, title: casefile.title }]}
      />
      <DeadlineDialog casefile={casefile} today={desk.today} opened={dating} onClose={date.close} />
    </Stack>
  )
}
