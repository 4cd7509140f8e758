import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { mandateWords as words } from '../../messages/mandates.ts'
import { StatusBadge } from '../../ui/status-badge.tsx'
import type { MandateStage } from './mandate-in-words.ts'
import classes from './mandates.module.css'

const steps = [
  { stage: 'read', words: words.stepRead },
  { stage: 'print', words: words.stepPrint },
  { stage: 'agree', words: words.stepAgree },
] as const

type Props = { readonly stage: MandateStage; readonly children: ReactNode }

/** Three things in their order, from a text to an agreement. */
export function MandateSteps({ stage, children }: Props) {
  const now = steps.findIndex((step) => step.stage === stage)
  return (
    <section aria-label={words.stepsTitle} data-print="never">
      <ol className={classes['steps']}>
        {steps.map((step, rank) => (
          <li key={step.stage} aria-current={rank === now ? 'step' : undefined}>
            <Group gap="xs" wrap="nowrap">
              {rank < now && <StatusBadge tone="done">{words.done}</StatusBadge>}
              {rank === now && <StatusBadge tone="now">{words.next}</StatusBadge>}
              {rank > now && <StatusBadge tone="later">{words.later}</StatusBadge>}
              <Text size="sm">{step.words}</Text>
            </Group>
          </li>
        ))}
      </ol>
      <Group mt="xs">{children}</Group>
    </section>
  )
}
