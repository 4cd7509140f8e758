import { Checkbox, Group, Text } from '@mantine/core'
import type { Output } from '../../../core/contract/index.ts'
import { useCommand } from '../../bridge/queries.ts'
import { todayWords as words } from '../../messages/today.ts'
import { TextLink } from '../../ui/links.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { offerUndo } from '../../ui/undo.tsx'
import { focusOn, neighbourOf } from '../people/focus-neighbour.ts'
import { DaySection } from './day-section.tsx'
import { lateness } from './today-lists.ts'
import classes from './today.module.css'

const checkboxId = (deadlineId: string): string => `echeance-${deadlineId}`

type DayDeadline = Output<'today.read'>['deadlines'][number]

type Props = { readonly deadlines: readonly DayDeadline[]; readonly today: string }

/** What must be done within the week, and what is late, which comes first. */
export function WeekDeadlines({ deadlines, today }: Props) {
  const setDone = useCommand('deadlines.setDone')

  const onDone = async ({ deadlineId }: DayDeadline) => {
    const next = neighbourOf(
      deadlines.map((one) => one.deadlineId),
      deadlineId,
    )
    const answer = await setDone.run({ deadlineId, done: true })
    if (!answer.ok) return
    focusOn(next === null ? null : checkboxId(next))
    offerUndo({
      message: words.deadlineDone,
      undo: async () => {
        await setDone.run({ deadlineId, done: false })
      },
    })
  }

  return (
    <DaySection title={words.deadlines} items={deadlines} total={null} atFirst={4} none={words.deadlinesNone}>
      {(deadline) => (
        <li key={deadline.deadlineId} className={classes['row']}>
          <Checkbox
            id={checkboxId(deadline.deadlineId)}
            checked={false}
            onChange={() => void onDone(deadline)}
            label={
              <Group component="span" gap="xs">
                <span>{deadline.label}</span>
                <When day={deadline.day} today={today} />
              </Group>
            }
          />
          <Text size="sm" c="dimmed" ps={32}>
            <TextLink to="/dossiers/$casefileId" params={{ casefileId: deadline.casefileId }}>
              {deadline.title}
            </TextLink>
            {deadline.personName !== null && ` · ${deadline.personName}`}
          </Text>
        </li>
      )}
    </DaySection>
  )
}

function When({ day, today }: { readonly day: string; readonly today: string }) {
  const { isLate, words: when } = lateness(day, today)
  if (isLate) return <StatusBadge tone="warning">{when}</StatusBadge>
  return (
    <Text span inherit fw={600} c="var(--etabli-date)">
      {when}
    </Text>
  )
}
