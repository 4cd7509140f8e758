import { Button, Checkbox, Group, SegmentedControl, Stack } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { CasefileId, PersonId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { paperListWords as words } from '../../messages/paper-lists.ts'
import { DeskPaperList } from '../../print/desk-paper-list.tsx'
import { PersonPaperList } from '../../print/person-paper-list.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { useArrivalFocus } from '../../ui/use-arrival-focus.ts'

const ROUTE = '/dossiers/$casefileId/pieces'

/** The list of papers as it will be printed: for whom, and with which other dossiers of the same person. */
export function PaperListScreen() {
  const { casefileId } = useParams({ from: ROUTE })
  const { avec = [], pour = 'accueil' } = useSearch({ from: ROUTE })
  const navigate = useNavigate()
  const query = useOperation('paperLists.read', { casefileIds: [casefileId, ...avec] })
  const personId = useOperation('casefiles.read', { casefileId }).data?.personId ?? null
  const [isPublic, setPublic] = useState(false)
  const printButton = useArrivalFocus<HTMLButtonElement>()
  const show = (search: { readonly avec?: CasefileId[]; readonly pour?: 'accueil' | 'personne' }) =>
    void navigate({ to: ROUTE, params: { casefileId }, search: { avec, pour, ...search }, replace: true })

  return (
    <Page
      title={words.screen}
      subtitle={words.hint}
      action={
        <Group gap="xs">
          <ButtonLink to="/dossiers/$casefileId" params={{ casefileId }} variant="default">
            {words.back}
          </ButtonLink>
          <Button
            ref={printButton}
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => globalThis.print()}
          >
            {words.print}
          </Button>
        </Group>
      }
    >
      <Stack gap="sm">
        <Group align="flex-start" gap="xl" data-print="never">
          <SegmentedControl
            aria-label={words.audience}
            data={[
              { value: 'accueil', label: words.audiences.desk },
              { value: 'personne', label: words.audiences.person },
            ]}
            value={pour}
            onChange={(value) => show({ pour: value === 'personne' ? 'personne' : 'accueil' })}
          />
          {pour === 'accueil' && (
            <Checkbox
              label={words.initials}
              checked={isPublic}
              onChange={({ currentTarget }) => setPublic(currentTarget.checked)}
            />
          )}
          {personId !== null && (
            <OtherCasefiles
              personId={personId}
              casefileId={casefileId}
              chosen={avec}
              onChange={(casefileIds) => show({ avec: [...casefileIds] })}
            />
          )}
        </Group>
        <Loaded query={query} rows={8}>
          {(list) =>
            pour === 'personne' ? <PersonPaperList list={list} /> : <DeskPaperList list={list} isPublic={isPublic} />
          }
        </Loaded>
      </Stack>
    </Page>
  )
}

type OthersProps = {
  readonly personId: PersonId
  readonly casefileId: CasefileId
  readonly chosen: readonly CasefileId[]
  readonly onChange: (casefileIds: readonly CasefileId[]) => void
}

/** Most on one list, the dossier itself included, as the door takes them. */
const MOST_OTHERS = 9

/** The other open dossiers of the person: a paper that several want is listed once. */
function OtherCasefiles({ personId, casefileId, chosen, onChange }: OthersProps) {
  const casefiles = useOperation('casefiles.ofPerson', { personId }).data ?? []
  const others = casefiles
    .filter((other) => other.casefileId !== casefileId && other.next.what.kind !== 'closed')
    .slice(0, MOST_OTHERS)
  if (others.length === 0) return null
  return (
    <Checkbox.Group
      label={words.others}
      value={[...chosen]}
      onChange={(values) => onChange(others.map((other) => other.casefileId).filter((other) => values.includes(other)))}
    >
      <Stack gap={6} mt={6}>
        {others.map((other) => (
          <Checkbox key={other.casefileId} value={other.casefileId} label={other.title} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
