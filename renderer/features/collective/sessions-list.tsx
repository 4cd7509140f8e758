import { Button, Stack, Text } from '@mantine/core'
import { IconUsersPlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GroupSession, GroupSessionBrief, GroupSummary } from '../../../core/contract/collective.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { operationQuery, useCommand, useOperation } from '../../bridge/queries.ts'
import { collectiveWords as words, sessionKinds } from '../../messages/collective.ts'
import { dayNear, duration } from '../../messages/dates.ts'
import { timeSpent } from '../../messages/statistics.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { RowActs } from '../../ui/row-acts.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { offerUndo } from '../../ui/undo.tsx'
import type { Period } from '../activity/period.ts'
import classes from '../activity/activity.module.css'
import { SessionForm } from './session-form.tsx'

/** Workshops and actions of a period: their totals, then each with its sheet. */
export function SessionsList({ period }: { readonly period: Period }) {
  const query = useOperation('collective.list', period)
  const summary = useOperation('collective.summary', period).data
  const [writing, setWriting] = useState<GroupSession | 'new' | null>(null)
  const add = (
    <Button
      variant="light"
      leftSection={<IconUsersPlus size={18} aria-hidden />}
      onClick={() => setWriting('new')}
      style={{ alignSelf: 'flex-start' }}
    >
      {words.add}
    </Button>
  )
  return (
    <Loaded query={query} rows={6}>
      {(sessions) => (
        <Stack gap="sm">
          {sessions.length === 0 ? (
            <EmptyState action={add}>{words.none}</EmptyState>
          ) : (
            <>
              {add}
              {summary !== undefined && <Summary summary={summary} />}
              <ul className={classes['entries']}>
                {sessions.map((session) => (
                  <Session key={session.groupSessionId} session={session} onChange={setWriting} />
                ))}
              </ul>
            </>
          )}
          {writing !== null && (
            <SessionForm session={writing === 'new' ? null : writing} onClose={() => setWriting(null)} />
          )}
        </Stack>
      )}
    </Loaded>
  )
}

const Summary = ({ summary: { kinds, progress } }: { readonly summary: GroupSummary }) => (
  <>
    <Text>
      {kinds
        .map(
          ({ kind, sessions, participants, minutes }) =>
            `${sessionKinds[kind]} : ${sessions.toLocaleString('fr-FR')} (${words.count(participants)}, ${timeSpent(minutes)})`,
        )
        .join(' · ')}
    </Text>
    {progress.more + progress.same + progress.less > 0 && (
      <Text size="sm" c="dimmed">
        {words.progress(progress.more, progress.same, progress.less)}
      </Text>
    )}
  </>
)

type SessionProps = {
  readonly session: GroupSessionBrief
  readonly onChange: (session: GroupSession) => void
}

function Session({ session, onChange }: SessionProps) {
  const { today } = useDeskClock()
  const client = useQueryClient()
  const remove = useCommand('collective.remove')
  const write = useCommand('collective.write')
  const { groupSessionId, kind, title, day, minutes, participants } = session
  const whole = () => client.fetchQuery(operationQuery('collective.read', { groupSessionId }))

  const takeOut = async () => {
    const { groupSessionId: _id, names: _names, ...details } = await whole()
    const answer = await remove.run({ groupSessionId })
    if (!answer.ok) return tellRefusal(answer.error.code)
    offerUndo({
      message: words.removed,
      undo: async () => void (await write.run({ groupSessionId: null, details })),
    })
  }

  return (
    <li className={classes['entry']}>
      <div className={classes['entryWords']}>
        <Text>{title}</Text>
        <Text size="sm" c="dimmed">
          {[sessionKinds[kind], dayNear(day, today), duration(minutes), words.count(participants)].join(' · ')}
        </Text>
      </div>
      <RowActs
        which={title}
        words={words}
        onChange={() => void whole().then(onChange)}
        onRemove={() => void takeOut()}
        removing={remove.running}
      >
        <ButtonLink
          to="/ateliers/$groupSessionId/emargement"
          params={{ groupSessionId }}
          variant="default"
          size="compact-sm"
          aria-label={words.sheetWhich(title)}
        >
          {words.sheet}
        </ButtonLink>
      </RowActs>
    </li>
  )
}
