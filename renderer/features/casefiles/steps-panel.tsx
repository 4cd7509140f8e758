import { Progress, Stack, Text, Title } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { DoneHow, Obstacle } from '../../../core/contract/casefile-life.ts'
import type { Casefile, Step, StepStanding } from '../../../core/contract/casefiles.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { offerUndo } from '../../ui/undo.tsx'
import { ActForNotice } from './act-for-notice.tsx'
import { ObstacleDialog } from './obstacle-dialog.tsx'
import { otherWays } from './other-ways.ts'
import { StepRow, stepControlId } from './step-row.tsx'
import classes from './casefile.module.css'

const groups = ['now', 'online', 'elsewhere', 'blocked', 'done'] as const satisfies readonly StepStanding[]

const focusStep = (stepId: string): void => document.querySelector<HTMLElement>(`#${stepControlId(stepId)}`)?.focus()

/** The next step to put the hand on once this one is ticked and has gone down to the done ones. */
const stepAfter = (steps: readonly Step[], stepId: string): string | null => {
  const rank = steps.findIndex((step) => step.stepId === stepId)
  const next =
    steps.slice(rank + 1).find(({ standing }) => standing !== 'done') ??
    steps.find((step) => step.standing !== 'done' && step.stepId !== stepId)
  return next?.stepId ?? null
}

type Props = {
  readonly casefile: Casefile
  readonly closed: boolean
  /** True puts the focus on the first step as soon as the list shows. */
  readonly takesFocus: boolean
}

/** The checklist, what can be done now first. */
export function StepsPanel({ casefile, closed, takesFocus }: Props) {
  const tick = useCommand('casefiles.tickStep')
  const setObstacle = useCommand('casefiles.setObstacle')
  const actFor = useOperation('mandates.actFor', { casefileId: casefile.casefileId }, { enabled: !closed })
  const [asked, setAsked] = useState<Step | null>(null)
  /** The step that was to be done in the person's place, while nothing allows it. */
  const [refused, setRefused] = useState<string | null>(null)
  const { steps, stepsDone, stepsTotal } = casefile
  const ways = otherWays(casefile.sheet.channels)
  const first = useEffectEvent(() => steps.find(({ standing }) => standing !== 'done')?.stepId)
  useEffect(() => {
    const stepId = takesFocus ? first() : undefined
    if (stepId !== undefined) focusStep(stepId)
  }, [takesFocus])

  const onTick = async (step: Step, how: DoneHow | null) => {
    setRefused(null)
    if (how === 'done_for' && actFor.data?.allowed === false) return setRefused(step.stepId)
    const next = stepAfter(steps, step.stepId)
    const answer = await tick.run({ stepId: step.stepId, how })
    if (!answer.ok) return answer.error.code === 'mandate_required' ? setRefused(step.stepId) : undefined
    const wasDone = step.doneHow
    if ((wasDone === null) !== (how === null)) {
      offerUndo({
        message: how === null ? words.stepUndone : words.stepDone,
        undo: async () => {
          await tick.run({ stepId: step.stepId, how: wasDone })
          if (step.obstacle !== null) {
            await setObstacle.run({ stepId: step.stepId, obstacle: step.obstacle, words: step.obstacleWords })
          }
        },
      })
      if (how !== null && next !== null) focusStep(next)
    }
  }

  const onObstacle = (step: Step, obstacle: Obstacle | null) => {
    if (obstacle === 'other') setAsked(step)
    else void setObstacle.run({ stepId: step.stepId, obstacle, words: '' })
  }

  return (
    <section aria-labelledby="etapes">
      <Title order={2} id="etapes">
        {words.steps}{' '}
        <Text span inherit c="dimmed" fw={400}>
          {words.stepsProgress(stepsDone, stepsTotal)}
        </Text>
      </Title>
      <Progress value={(100 * stepsDone) / Math.max(1, stepsTotal)} size="sm" my={6} aria-hidden />
      <Stack gap="sm">
        {groups.map((group) => (
          <StepGroup key={group} group={group} ways={ways} steps={steps.filter(({ standing }) => standing === group)}>
            {(step) => (
              <StepRow
                key={step.stepId}
                step={step}
                closed={closed}
                onTick={(how) => void onTick(step, how)}
                onObstacle={(obstacle) => onObstacle(step, obstacle)}
                notice={
                  refused === step.stepId && (
                    <ActForNotice
                      answer={actFor.data ?? null}
                      personId={casefile.personId}
                      onClose={() => {
                        setRefused(null)
                        focusStep(step.stepId)
                      }}
                    />
                  )
                }
              />
            )}
          </StepGroup>
        ))}
      </Stack>
      {!closed && (
        <Text size="xs" c="dimmed" mt="xs">
          {words.keysHint}
        </Text>
      )}
      <ObstacleDialog
        step={asked}
        onClose={() => setAsked(null)}
        onSave={async (text) => {
          if (asked === null) return true
          const answer = await setObstacle.run({ stepId: asked.stepId, obstacle: 'other', words: text })
          return answer.ok
        }}
      />
    </section>
  )
}

type GroupProps = {
  readonly group: (typeof groups)[number]
  readonly steps: readonly Step[]
  /** How the same request is made without the network. */
  readonly ways: readonly string[]
  readonly children: (step: Step) => React.ReactNode
}

function StepGroup({ group, steps, ways, children }: GroupProps) {
  if (steps.length === 0) return null
  return (
    <div>
      <Title order={3} size="sm" c="dimmed">
        {words.groups[group]}
      </Title>
      {group === 'online' && (
        <Text size="sm">
          {words.withoutNetwork}
          {'\u00A0: '}
          {ways.length === 0 ? words.fallbackNone : ways.join(' · ')}
        </Text>
      )}
      <ul className={classes['list']} aria-label={words.groups[group]}>
        {steps.map(children)}
      </ul>
    </div>
  )
}
