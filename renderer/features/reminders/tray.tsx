import { Button, Drawer, Stack, Text, Title } from '@mantine/core'
import { IconBellPlus } from '@tabler/icons-react'
import { useEffect, useId, useState } from 'react'
import type { Output } from '../../../core/contract/index.ts'
import type { Reminder } from '../../../core/contract/reminders.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { remindersWords as words } from '../../messages/reminders.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { AddReminder } from './add-reminder.tsx'
import { ChangeDialog, PutOffDialog } from './reminder-dialogs.tsx'
import { type AskedOfReminder, ReminderRow } from './reminder-row.tsx'
import classes from './reminders.module.css'
import { trayGroups } from './tray-groups.ts'

type Props = {
  readonly opened: boolean
  readonly onClose: () => void
  /** When the desk was opened (ms UTC): what fell due before did so while nobody was there. */
  readonly openedAt: number
}

/** Everything that is due, grouped, then what comes within a week. Opened, it is seen. */
export function RemindersTray({ opened, onClose, openedAt }: Props) {
  const query = useOperation('reminders.list', {})
  const [asked, setAsked] = useState<AskedOfReminder | null>(null)
  const [adding, setAdding] = useState(false)
  // One dialog at a time: the tray makes way for the one it opened, and comes back after it.
  const shown = opened && asked === null && !adding
  useMarkSeen(shown, query.data)
  return (
    <>
      <Drawer opened={shown} onClose={onClose} size="md" title={words.title}>
        <Stack gap="lg">
          <Button
            variant="default"
            leftSection={<IconBellPlus size={18} aria-hidden />}
            onClick={() => setAdding(true)}
            style={{ alignSelf: 'flex-start' }}
          >
            {words.add}
          </Button>
          <Loaded query={query}>
            {(list) => <Groups list={list} openedAt={openedAt} onLeave={onClose} onAsk={setAsked} />}
          </Loaded>
        </Stack>
      </Drawer>
      <AddReminder opened={adding} onClose={() => setAdding(false)} personId={null} casefileId={null} />
      {asked?.name === 'put_off' && <PutOffDialog reminder={asked.reminder} onClose={() => setAsked(null)} />}
      {asked?.name === 'change' && <ChangeDialog reminder={asked.reminder} onClose={() => setAsked(null)} />}
    </>
  )
}

type ListProps = { readonly onLeave: () => void; readonly onAsk: (asked: AskedOfReminder) => void }

function Groups({
  list: { due, dueTotal, coming, comingTotal },
  openedAt,
  ...acts
}: ListProps & { readonly list: Output<'reminders.list'>; readonly openedAt: number }) {
  const { away, now } = trayGroups(due, openedAt)
  return (
    <>
      {due.length === 0 && <Text c="dimmed">{words.none}</Text>}
      <ReminderGroup title={words.away} reminders={away} isDue {...acts} />
      <ReminderGroup title={words.now} reminders={now} isDue {...acts} />
      {dueTotal > due.length && <Text size="sm">{words.cut(due.length, dueTotal)}</Text>}
      <ReminderGroup title={words.coming} reminders={coming} isDue={false} {...acts} />
      {coming.length === 0 && <Text c="dimmed">{words.comingNone}</Text>}
      {comingTotal > coming.length && <Text size="sm">{words.cut(coming.length, comingTotal)}</Text>}
    </>
  )
}

type GroupProps = ListProps & {
  readonly title: string
  readonly reminders: readonly Reminder[]
  readonly isDue: boolean
}

function ReminderGroup({ title, reminders, ...row }: GroupProps) {
  const id = useId()
  if (reminders.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <Title order={3} id={id}>
        {title}
      </Title>
      <ul className={classes['list']}>
        {reminders.map((reminder) => (
          <ReminderRow
            key={`${reminder.key.kind} ${reminder.key.subjectId} ${reminder.key.occurrence}`}
            reminder={reminder}
            {...row}
          />
        ))}
      </ul>
    </section>
  )
}

/** What the open tray shows is seen: it is not announced again. */
function useMarkSeen(opened: boolean, list: Output<'reminders.list'> | undefined): void {
  const { run } = useCommand('reminders.markSeen')
  useEffect(() => {
    const keys = opened ? (list?.due ?? []).filter(({ seen }) => !seen).map(({ key }) => key) : []
    if (keys.length > 0) void run({ keys })
    // The command's own identity changes as it runs: only what is shown matters.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [opened, list])
}
