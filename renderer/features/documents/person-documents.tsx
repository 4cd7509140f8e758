import { Button, Group, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { PersonPaper, PaperUse } from '../../../core/contract/documents.ts'
import type { PersonId } from '../../../core/contract/values.ts'
import { useDeskClock, type DeskClock } from '../../bridge/clock.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { documentWords as words } from '../../messages/documents.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TextLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { offerUndo } from '../../ui/undo.tsx'
import { CopiesButton } from '../copies/copies-button.tsx'
import { focusOn, neighbourOf } from '../people/focus-neighbour.ts'
import classes from '../people/people.module.css'
import { CorrectPaper, NotePaper } from './paper-form.tsx'
import { paperFacts, paperState, paperTones } from './paper-in-words.ts'

const forgetId = (heldDocumentId: string): string => `oublier-${heldDocumentId}`

/** All the papers of a person: where each stands, which dossiers it serves, what can be done of it. */
export function PersonDocuments({ personId }: { readonly personId: PersonId }) {
  const query = useOperation('documents.ofPerson', { personId })
  const desk = useDeskClock()
  const [noting, dialog] = useDisclosure(false)
  const forget = useCommand('documents.forget')
  const record = useCommand('documents.recordSeen')

  const remove = async ({ heldDocumentId, documentTypeId, issuedOn, expiresOn, original }: PersonPaper) => {
    const ids = query.data?.map((paper) => paper.heldDocumentId) ?? []
    const answer = await forget.run({ heldDocumentId })
    if (!answer.ok) return tellRefusal(answer.error.code)
    const next = neighbourOf(ids, heldDocumentId)
    focusOn(next === null ? null : forgetId(next))
    const holder = { kind: 'person', personId } as const
    offerUndo({
      message: words.forgotten,
      undo: async () => {
        await record.run({ holder, documentTypeId, issuedOn, expiresOn, original })
      },
    })
  }

  return (
    <section aria-labelledby="toutes-les-pieces">
      <Group justify="space-between" mb="xs">
        <Title order={2} id="toutes-les-pieces">
          {words.title}
        </Title>
        <Button variant="default" onClick={dialog.open}>
          {words.note}
        </Button>
      </Group>
      <Loaded query={query}>
        {(papers) =>
          papers.length === 0 ? (
            <EmptyState>{words.none}</EmptyState>
          ) : (
            <ul className={classes['list']} aria-label={words.title}>
              {papers.map((paper) => (
                <PaperItem key={paper.heldDocumentId} paper={paper} desk={desk} onForget={() => void remove(paper)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <NotePaper personId={personId} opened={noting} onClose={dialog.close} />
    </section>
  )
}

type ItemProps = { readonly paper: PersonPaper; readonly desk: DeskClock; readonly onForget: () => void }

function PaperItem({ paper, desk, onForget }: ItemProps) {
  const [correcting, dialog] = useDisclosure(false)
  const { heldDocumentId, label } = paper
  return (
    <li className={classes['row']}>
      <Group justify="space-between" align="flex-start" gap="xs">
        <div>
          <Group gap="xs">
            <Text>{label}</Text>
            <StatusBadge tone={paperTones[paper.state]}>{paperState(paper)}</StatusBadge>
          </Group>
          <Text size="sm" c="dimmed">
            {paperFacts(paper, desk)}
          </Text>
          <Uses uses={paper.uses} />
        </div>
        <Group gap={4}>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={dialog.open}
            aria-label={words.correctWhich(label)}
          >
            {words.correct}
          </Button>
          <CopiesButton heldDocumentId={heldDocumentId} paper={label} />
          <Button
            id={forgetId(heldDocumentId)}
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={onForget}
            aria-label={words.forgetWhich(label)}
          >
            {words.forget}
          </Button>
        </Group>
      </Group>
      {correcting && <CorrectPaper paper={paper} opened onClose={dialog.close} />}
    </li>
  )
}

/** The dossiers that wait for a newer one first: they are why it matters. */
function Uses({ uses }: Pick<PersonPaper, 'uses'>) {
  const served = uses.filter(({ state }) => state !== 'expired')
  const waiting = uses.filter(({ state }) => state === 'expired')
  return (
    <>
      {waiting.length > 0 && <UseLine lead={words.waitsFor} uses={waiting} />}
      {served.length > 0 && <UseLine lead={words.serves} uses={served} />}
    </>
  )
}

const UseLine = ({ lead, uses }: { readonly lead: string; readonly uses: readonly PaperUse[] }) => (
  <Text size="sm">
    {`${lead}\u00A0: `}
    {uses.map(({ casefileId, title }, rank) => (
      <span key={casefileId}>
        {rank > 0 && ', '}
        <TextLink to="/dossiers/$casefileId" params={{ casefileId }}>
          {title}
        </TextLink>
      </span>
    ))}
  </Text>
)
