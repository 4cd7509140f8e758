import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { CasefileId, PersonId, ProcedureId } from '../../../core/contract/values.ts'
import type { Visit } from '../../../core/contract/visits.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { duration } from '../../messages/dates.ts'
import { errorSentence } from '../../messages/errors.ts'
import { visitWords as words } from '../../messages/visits.ts'
import { TextLink } from '../../ui/links.tsx'
import { SearchPicker } from '../../ui/search-picker.tsx'
import type { Keep } from './use-keep.ts'

const SHOWN = 6

type Props = {
  readonly visit: Visit
  readonly keep: Keep
  /** A dossier was just opened or taken up: the hand goes on to it. */
  readonly onOpened: (casefileId: CasefileId) => void
}

/** The procedure, found with everyday words; each one chosen opens a dossier. Open dossiers of the person can be taken up. */
export function ChooseProcedure({ visit, keep, onOpened }: Props) {
  const open = useCommand('casefiles.open')
  const [refusal, setRefusal] = useState<string | null>(null)
  const text = keep.draft.procedureSearch
  const found = useOperation(
    'procedures.search',
    { text, limit: SHOWN },
    { enabled: text.trim() !== '', keepPrevious: true },
  )
  const personId = visit.subject.kind === 'known' ? visit.subject.personId : null

  const onOpen = async (procedureId: ProcedureId) => {
    const answer = await open.run({ personId, visitId: visit.visitId, procedureIds: [procedureId] })
    setRefusal(answer.ok ? null : answer.error.code)
    if (!answer.ok) return
    keep.changeDraft({ procedureSearch: '' })
    const [opened] = answer.value
    if (opened !== undefined) onOpened(opened.casefileId)
  }

  return (
    <Stack gap="xs" maw={760}>
      {refusal !== null && (
        <Alert color="red" role="alert">
          {errorSentence(refusal)}
        </Alert>
      )}
      <OpenCasefiles visit={visit} onTakeUp={(procedureId) => void onOpen(procedureId)} />
      <SearchPicker
        label={words.findProcedure}
        placeholder={words.findProcedureExample}
        value={text}
        onChange={(procedureSearch) => keep.changeDraft({ procedureSearch })}
        takesFocusFor={visit.subject.kind === 'undecided' || visit.casefileIds.length > 0 ? null : visit.subject.kind}
        items={(text.trim() === '' ? [] : (found.data ?? [])).map((brief) => ({
          key: brief.procedureId,
          content: (
            <Group justify="space-between" wrap="nowrap">
              <Text>{brief.title}</Text>
              <Text size="sm" c="dimmed" ta="end">
                {brief.organisationName} · {words.minutes(duration(brief.typicalMinutes))}
                {brief.needsRecheck && ` · ${words.toRecheck}`}
              </Text>
            </Group>
          ),
        }))}
        onPick={(procedureId) => void onOpen(procedureId as ProcedureId)}
        pending={found.isFetching}
        nothing={
          <>
            {words.noProcedure} <TextLink to="/catalogue">{words.browse}</TextLink>
          </>
        }
      />
    </Stack>
  )
}

type OpenProps = { readonly visit: Visit; readonly onTakeUp: (procedureId: ProcedureId) => void }

/** The person's open dossiers that this visit has not taken up yet. */
function OpenCasefiles({ visit, onTakeUp }: OpenProps) {
  const { subject } = visit
  return subject.kind === 'known' ? (
    <OpenCasefilesOf personId={subject.personId} visit={visit} onTakeUp={onTakeUp} />
  ) : null
}

function OpenCasefilesOf({ personId, visit, onTakeUp }: OpenProps & { readonly personId: PersonId }) {
  const query = useOperation('casefiles.ofPerson', { personId })
  const others = (query.data ?? []).filter(
    ({ casefileId, next }) => next.what.kind !== 'closed' && !visit.casefileIds.includes(casefileId),
  )
  if (others.length === 0) return null
  return (
    <Group gap="xs" role="group" aria-label={words.herCasefiles}>
      <Text size="sm" c="dimmed">
        {words.herCasefiles} :
      </Text>
      {others.map((brief) => (
        <Button
          key={brief.casefileId}
          variant="default"
          size="compact-sm"
          onClick={() => onTakeUp(brief.procedureId)}
          aria-label={`${words.takeUp} : ${brief.title}`}
        >
          {brief.title}
        </Button>
      ))}
    </Group>
  )
}
