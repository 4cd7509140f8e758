import { Button, Group, Text, Title } from '@mantine/core'
import type { HeldDocument } from '../../../core/contract/documents.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { useDeskClock, type DeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { dayPlain, instantDay } from '../../messages/dates.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { offerUndo } from '../../ui/undo.tsx'
import { focusOn, neighbourOf } from './focus-neighbour.ts'
import classes from './people.module.css'
import { papersInForce } from './person-lists.ts'

/** The papers seen at the desk: they serve all the person's dossiers. */
export function PersonPapers({ personId }: { readonly personId: PersonId }) {
  const query = useOperation('documents.list', { personId })
  const desk = useDeskClock()
  const forget = useCommand('documents.forget')
  const recordSeen = useCommand('documents.recordSeen')

  const remove = async ({ heldDocumentId, documentTypeId, issuedOn, expiresOn }: HeldDocument) => {
    const next = neighbourOf(
      papersInForce(query.data ?? []).map((paper) => paper.heldDocumentId),
      heldDocumentId,
    )
    const answer = await forget.run({ heldDocumentId })
    if (!answer.ok) return tellRefusal(answer.error.code)
    focusOn(next === null ? null : removeId(next))
    offerUndo({
      message: words.paperRemoved,
      undo: async () => {
        await recordSeen.run({ holder: { kind: 'person', personId }, documentTypeId, issuedOn, expiresOn })
      },
    })
  }

  return (
    <section aria-labelledby="pieces">
      <Title order={2} id="pieces">
        {words.papers}
      </Title>
      <Loaded query={query}>
        {(held) =>
          held.length === 0 ? (
            <EmptyState>{words.papersNone}</EmptyState>
          ) : (
            <ul className={classes['list']} aria-label={words.papers}>
              {papersInForce(held).map((paper) => (
                <PaperRow key={paper.heldDocumentId} paper={paper} desk={desk} onRemove={() => void remove(paper)} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  )
}

const removeId = (heldDocumentId: string): string => `retirer-${heldDocumentId}`

type RowProps = { readonly paper: HeldDocument; readonly desk: DeskClock; readonly onRemove: () => void }

function PaperRow({ paper: { heldDocumentId, label, seenAt, issuedOn, expiresOn }, desk, onRemove }: RowProps) {
  const isExpired = expiresOn !== null && expiresOn < desk.today
  const facts = [
    words.paperSeen(instantDay(seenAt, desk)),
    ...(issuedOn === null ? [] : [words.paperIssued(dayPlain(issuedOn))]),
    ...(expiresOn === null || isExpired ? [] : [words.paperValidUntil(dayPlain(expiresOn))]),
  ]
  return (
    <li className={classes['row']}>
      <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
        <div>
          <Text>{label}</Text>
          {isExpired && <StatusBadge tone="warning">{words.paperExpired(dayPlain(expiresOn))}</StatusBadge>}
          <Text size="sm" c="dimmed">
            {facts.join(' · ')}
          </Text>
        </div>
        <Button
          id={removeId(heldDocumentId)}
          variant="subtle"
          color="gray"
          size="compact-sm"
          onClick={onRemove}
          aria-label={words.paperRemoveWhich(label)}
        >
          {words.paperRemove}
        </Button>
      </Group>
    </li>
  )
}
