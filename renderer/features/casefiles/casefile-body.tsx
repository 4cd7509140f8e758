import { Alert, Grid, Group, Stack, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { NextActionLine } from '../../ui/next-action-line.tsx'
import { DeadlinesPanel } from '../deadlines/deadlines-panel.tsx'
import { listenToExchangeAsked } from '../exchanges/ask-exchange.ts'
import { AccessRoute } from './access-route.tsx'
import { CasefileActions } from './casefile-actions.tsx'
import { CasefileDialogs } from './casefile-dialogs.tsx'
import classes from './casefile.module.css'
import { useDialogs } from './dialogs-context.ts'
import { isOver, mainMove } from './life.ts'
import { MainAction } from './main-action.tsx'
import { focusFirstPaper, PapersPanel } from './papers-panel.tsx'
import { QuestionsBlock } from './questions-block.tsx'
import { StepsPanel } from './steps-panel.tsx'

type Props = {
  readonly casefile: Casefile
  /** True when the hand should go straight to the first step. */
  readonly takesFocus?: boolean
  /** More actions, before the dossier's own. */
  readonly actions?: ReactNode
  /** False where the screen's own primary action already says it. */
  readonly withMainAction?: boolean
  /** What comes after the steps and papers: its history, on its own screen. */
  readonly children?: ReactNode
}

/** What is next, then the steps and the papers side by side; the same on the dossier's own screen and within a visit. */
export const CasefileBody = (props: Props) => (
  <CasefileDialogs casefile={props.casefile}>
    <Body {...props} />
  </CasefileDialogs>
)

function Body({ casefile, takesFocus = false, actions, withMainAction = true, children }: Props) {
  const desk = useDeskClock()
  const open = useDialogs()
  const closed = isOver(casefile.status)
  useEffect(() => listenToExchangeAsked(() => open({ name: 'exchange' })), [open])
  useHotkeys(
    [
      ['F4', focusFirstPaper],
      ['F7', () => open({ name: 'exchange' })],
      ['F8', () => (closed ? undefined : open({ name: 'plan' }))],
    ],
    // Also from within a field: these keys never write anything there.
    [],
  )

  return (
    <Stack gap="md">
      <div>
        <Group className={classes['next'] ?? ''} justify="space-between" gap="xs">
          <div role="group" aria-label={words.nextTitle} className={classes['nextWords']}>
            <Text size="xs" c="dimmed">
              {words.nextTitle}
            </Text>
            <NextActionLine next={casefile.next} today={desk.today} />
          </div>
          {withMainAction && mainMove(casefile) !== null && <MainAction casefile={casefile} variant="default" />}
        </Group>
        <AccessRoute casefile={casefile} closed={closed} />
      </div>
      {(casefile.sheetRemoved || casefile.sheetChanged) && (
        <Alert color="amber" icon={<IconAlertTriangle aria-hidden />}>
          {casefile.sheetRemoved ? words.sheetRemoved : words.sheetChanged}
        </Alert>
      )}
      <CasefileActions casefile={casefile} closed={closed}>
        {actions}
      </CasefileActions>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <StepsPanel casefile={casefile} closed={closed} takesFocus={takesFocus} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack gap="lg">
            <QuestionsBlock casefile={casefile} closed={closed} />
            <PapersPanel casefile={casefile} today={desk.today} closed={closed} />
            <DeadlinesPanel casefile={casefile} today={desk.today} closed={closed} />
          </Stack>
        </Grid.Col>
      </Grid>
      {children}
    </Stack>
  )
}
