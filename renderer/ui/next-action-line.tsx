import { Group, Text } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { NextAction } from '../../core/contract/casefiles.ts'
import { daysBetween } from '../../core/shared/calendar.ts'
import { byDay } from '../messages/dates.ts'
import { pieces } from '../messages/fr.ts'
import { plural } from '../messages/plural.ts'
import { actors, obstacles } from '../messages/statuses.ts'

/** The words of the next thing to do. */
export function nextActionWords(what: NextAction['what']): string {
  switch (what.kind) {
    case 'step':
      return what.text
    case 'obstacle':
      return pieces.liftObstacle(obstacles[what.obstacle])
    case 'papers':
      return pieces.papersToGather(plural(what.count, pieces.paper, pieces.papers))
    case 'submit':
      return pieces.submit
    case 'wait_decision':
      return pieces.waitDecision
    case 'chase':
      return pieces.chase
    case 'appeal':
      return pieces.appeal
    case 'closed':
      return pieces.closed
    default:
      return what satisfies never
  }
}

// A date that presses within a week is told in the warning colour.
const PRESSING_DAYS = 7

type Props = { readonly next: NextAction; readonly today: string }

/** What, who, by when: on one line that may wrap. */
export const NextActionLine = ({ next, today }: Props) => (
  <Group gap="xs" wrap="nowrap" align="flex-start">
    <IconArrowRight size={18} aria-hidden style={{ flexShrink: 0, marginBlockStart: 3 }} />
    <Text component="span" size="sm">
      {nextActionWords(next.what)}
      {next.who !== null && (
        <Text component="span" inherit c="dimmed">
          {' · '}
          {actors[next.who]}
        </Text>
      )}
      {next.by !== null && (
        <Text component="span" inherit fw={600} {...(isPressing(next.by, today) ? { c: 'var(--etabli-date)' } : {})}>
          {' · '}
          {byDay(next.by, today)}
        </Text>
      )}
    </Text>
  </Group>
)

const isPressing = (day: string, today: string): boolean => daysBetween(today, day) <= PRESSING_DAYS
