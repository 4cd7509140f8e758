import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { DueErasure } from '../../../core/contract/retention.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useCommand } from '../../bridge/queries.ts'
import { dayPlain, instantDay } from '../../messages/dates.ts'
import { retentionWords as words, standings } from '../../messages/retention.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { useUnlocked } from '../session/session.ts'
import { ExecuteDialog } from './execute-dialog.tsx'
import { PostponeDialog } from './postpone-dialog.tsx'
import classes from './retention.module.css'

/** Those whose data ends soon or has ended: kept longer for a reason, back at the desk, or erased. */
export function ErasureQueue({ queue }: { readonly queue: readonly DueErasure[] }) {
  const { role } = useUnlocked()
  const [asked, ask] = useState<DueErasure | 'execute' | null>(null)
  const ended = queue.filter(({ standing }) => standing !== 'announced')
  return (
    <Stack component="section" gap="sm">
      <Group justify="space-between">
        <Title order={2} id="retention-queue">
          {words.queue}
        </Title>
        {role === 'head' && ended.length > 0 && (
          <Button variant="default" c="red" onClick={() => ask('execute')}>
            {words.execute}
          </Button>
        )}
      </Group>
      {queue.length === 0 ? (
        <EmptyState>{words.nobody}</EmptyState>
      ) : (
        <ul className={classes['rows']} aria-labelledby="retention-queue">
          {queue.map((one) => (
            <QueueRow key={one.personId} one={one} mayPostpone={role === 'head'} onPostpone={() => ask(one)} />
          ))}
        </ul>
      )}
      {asked === 'execute' && (
        <ExecuteDialog personIds={ended.map(({ personId }) => personId)} onClose={() => ask(null)} />
      )}
      {asked !== null && asked !== 'execute' && <PostponeDialog one={asked} onClose={() => ask(null)} />}
    </Stack>
  )
}

type RowProps = { readonly one: DueErasure; readonly mayPostpone: boolean; readonly onPostpone: () => void }

function QueueRow({ one, mayPostpone, onPostpone }: RowProps) {
  const { personId, personName, standing, dueOn, lastContactAt, byItselfAfter, postponed } = one
  const desk = useDeskClock()
  const back = useCommand('retention.recordReturn')
  const details = [
    words.due(dayPlain(dueOn)),
    words.lastContact(instantDay(lastContactAt, desk)),
    ...(standing === 'announced' ? [] : [words.byItself(dayPlain(byItselfAfter))]),
    ...(postponed === null ? [] : [words.postponed(postponed.reason)]),
  ]
  const recordReturn = async (): Promise<void> => {
    const answer = await back.run({ personId })
    if (!answer.ok) tellRefusal(answer.error.code)
  }
  return (
    <li className={classes['row']}>
      <div className={classes['who']}>
        <Group gap="xs">
          <Text fw={600}>{personName}</Text>
          <Badge variant="default" tt="none">
            {standings[standing]}
          </Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {details.join(' · ')}
        </Text>
      </div>
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-sm"
          aria-label={words.returnedWhich(personName)}
          loading={back.running}
          onClick={() => void recordReturn()}
        >
          {words.returned}
        </Button>
        {mayPostpone && (
          <Button variant="default" size="compact-sm" aria-label={words.postponeWhich(personName)} onClick={onPostpone}>
            {words.postpone}
          </Button>
        )}
      </Group>
    </li>
  )
}
