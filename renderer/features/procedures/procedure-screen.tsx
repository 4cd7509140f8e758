import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconFolderPlus } from '@tabler/icons-react'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { Output } from '../../../core/contract/index.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { procedureWords as words } from '../../messages/procedures.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { AppealsSection, DelaysSection } from './sheet-dates.tsx'
import { ContactsSection, SourcesSection } from './sheet-contacts.tsx'
import { PapersSection } from './sheet-papers.tsx'
import { ListSection, Section } from './sheet-section.tsx'
import { StepsSection } from './sheet-steps.tsx'
import { ageWords } from './sheet-words.ts'
import classes from './procedures.module.css'

export type SheetWhole = Output<'procedures.read'>

/** One sheet, readable on its own by the two people at the desk. */
export function ProcedureScreen() {
  const { procedureId } = useParams({ from: '/catalogue/$procedureId' })
  const query = useOperation('procedures.read', { procedureId })
  return query.data === undefined ? (
    <Page title={screens.procedure}>
      <Loaded query={query}>{() => null}</Loaded>
    </Page>
  ) : (
    <ProcedurePage whole={query.data} />
  )
}

function ProcedurePage({ whole }: { readonly whole: SheetWhole }) {
  const { sheet, organisations } = whole
  const start = useStartCasefile()
  return (
    <Page
      title={sheet.title}
      subtitle={organisations.map(({ short_name: name }) => name).join(' · ')}
      action={
        <Button
          leftSection={<IconFolderPlus size={16} aria-hidden />}
          loading={start.running}
          onClick={() => void start.run(sheet.id)}
        >
          {words.start}
        </Button>
      }
    >
      <div className={classes['sheet']}>
        <article>
          <Text mb="md">{sheet.summary}</Text>
          {sheet.needs_recheck ? (
            <Alert color="amber" icon={<IconAlertTriangle aria-hidden />} mb="md">
              {ageWords(sheet)} {words.verify}
            </Alert>
          ) : (
            <Text size="sm" c="dimmed" mb="md">
              {ageWords(sheet)} {words.verify}
            </Text>
          )}
          <ListSection id="public" title={words.audience} items={sheet.audience_conditions} />
          <PapersSection whole={whole} />
          <StepsSection sheet={sheet} />
          <DelaysSection sheet={sheet} />
          <AppealsSection sheet={sheet} />
          <ObstaclesSection whole={whole} />
          {sheet.after.length > 0 && <ListSection id="ensuite" title={words.after} items={sheet.after} />}
          {sheet.notes !== null && (
            <Section id="savoir" title={words.notes}>
              <Text>{sheet.notes}</Text>
            </Section>
          )}
          <ContactsSection whole={whole} />
          <SourcesSection sheet={sheet} />
        </article>
        <Contents />
      </div>
    </Page>
  )
}

/** Opens the dossier in a new visit, where the person is then chosen. */
function useStartCasefile() {
  const navigate = useNavigate()
  const startVisit = useCommand('visits.start')
  const open = useCommand('casefiles.open')
  return {
    running: startVisit.running || open.running,
    run: async (procedureId: SheetWhole['sheet']['id']) => {
      const visit = await startVisit.run({ personId: null })
      if (!visit.ok) return
      const { visitId } = visit.value
      await open.run({ personId: null, visitId, procedureIds: [procedureId] })
      await navigate({ to: '/accueil/$visitId', params: { visitId } })
    },
  }
}

function ObstaclesSection({ whole }: { readonly whole: SheetWhole }) {
  const { common_blockers: blockers } = whole.sheet
  if (blockers.length === 0) return null
  return (
    <Section id="blocages" title={words.obstacles}>
      <ul className={classes['list']}>
        {blockers.map(({ problem, workaround }) => (
          <li key={problem} className={classes['row']}>
            <Text fw={600}>{problem}</Text>
            <Text>{workaround}</Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const contents = [
  ['public', words.audience],
  ['pieces', words.papers],
  ['etapes', words.steps],
  ['delais', words.delays],
  ['recours', words.appeals],
  ['blocages', words.obstacles],
  ['contacts', words.contacts],
  ['sources', words.sources],
] as const

/** Where to go on the sheet. The address is the router's: each link moves the page and the focus itself. */
const Contents = () => (
  <nav className={classes['contents']} aria-label={words.contents}>
    <Text size="sm" fw={600} mb={4}>
      {words.contents}
    </Text>
    <ul>
      {contents.map(([id, title]) => (
        <li key={id}>
          <Group>
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => {
                const heading = document.querySelector<HTMLElement>(`#${id} h2`)
                heading?.scrollIntoView({ block: 'start' })
                heading?.focus({ preventScroll: true })
              }}
            >
              {title}
            </Button>
          </Group>
        </li>
      ))}
    </ul>
  </nav>
)
