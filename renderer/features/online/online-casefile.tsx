import { Button, Group, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { DoneHow } from '../../../core/contract/casefile-life.ts'
import type { Output } from '../../../core/contract/index.ts'
import type { StepId } from '../../../core/contract/values.ts'
import { useCommand } from '../../bridge/queries.ts'
import { byDay, duration } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { onlineWords as words } from '../../messages/online.ts'
import { doneHow } from '../../messages/statuses.ts'
import { TextLink } from '../../ui/links.tsx'
import { ExternalLink } from '../../ui/source-line.tsx'
import { offerUndo } from '../../ui/undo.tsx'
import { focusOn, neighbourOf } from '../people/focus-neighbour.ts'
import classes from './online.module.css'

type Waiting = Output<'casefiles.online'>['casefiles'][number]

type Props = {
  readonly casefile: Waiting
  readonly today: string
  /** Every step of the list, in its order: the hand goes on to the next one. */
  readonly stepIds: readonly StepId[]
}

/** One dossier of the list: its steps for the network, and the page where they are done. */
export function OnlineCasefile({ casefile, today, stepIds }: Props) {
  const { casefileId, title, personName, organisationName, url, by, steps, minutes } = casefile
  const titleId = `en-ligne-${casefileId}`
  return (
    <section aria-labelledby={titleId}>
      <Group justify="space-between" gap="xs" align="baseline">
        <Title order={2} id={titleId}>
          <TextLink to="/dossiers/$casefileId" params={{ casefileId }}>
            {title}
          </TextLink>
        </Title>
        {url !== null && <ExternalLink href={url}>{words.openPage(organisationName)}</ExternalLink>}
      </Group>
      <Text size="sm" c="dimmed">
        {personName ?? words.anonymous} · {organisationName} · {words.about(duration(minutes))}
        {by !== null && (
          <Text span inherit fw={600} c="var(--etabli-date)">
            {' · '}
            {byDay(by, today)}
          </Text>
        )}
      </Text>
      <ul className={classes['list']} aria-label={words.listOf(title)}>
        {steps.map((step) => (
          <OnlineStep key={step.stepId} step={step} next={neighbourOf(stepIds, step.stepId)} />
        ))}
      </ul>
    </section>
  )
}

const stepControlId = (stepId: string): string => `fait-${stepId}`

type StepProps = { readonly step: Waiting['steps'][number]; readonly next: string | null }

function OnlineStep({ step: { stepId, text, where }, next }: StepProps) {
  const tick = useCommand('casefiles.tickStep')
  const [refusal, setRefusal] = useState<string | null>(null)

  // A dossier whose next step needs no network leaves the list whole, sometimes with the line that has the hand.
  useEffect(
    () => () => {
      if (document.activeElement === document.body) focusOn(null)
    },
    [],
  )

  const onDone = async (how: DoneHow) => {
    const answer = await tick.run({ stepId, how })
    setRefusal(answer.ok ? null : answer.error.code)
    if (!answer.ok) return
    focusOn(next === null ? null : stepControlId(next))
    offerUndo({
      message: words.stepDone,
      undo: async () => {
        await tick.run({ stepId, how: null })
      },
    })
  }

  return (
    <li className={classes['step']}>
      <div className={classes['text']}>
        <Text>
          {text}
          {where !== null && (
            <Text span inherit c="dimmed">
              {` (${where})`}
            </Text>
          )}
        </Text>
        {refusal !== null && (
          <Text size="sm" c="var(--mantine-color-error)" role="alert">
            {errorSentence(refusal)}
          </Text>
        )}
      </div>
      <Group gap="xs" role="group" aria-label={words.howDone(text)}>
        {DoneHow.options.map((how, rank) => (
          <Button
            key={how}
            variant="default"
            size="compact-sm"
            disabled={tick.running}
            {...(rank === 0 ? { id: stepControlId(stepId) } : {})}
            onClick={() => void onDone(how)}
          >
            {doneHow[how]}
          </Button>
        ))}
      </Group>
    </li>
  )
}
