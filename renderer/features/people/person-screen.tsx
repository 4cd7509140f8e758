import { Button, Grid, Stack, Tabs } from '@mantine/core'
import { IconDoorEnter } from '@tabler/icons-react'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { Person } from '../../../core/contract/people.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { instantDay } from '../../messages/dates.ts'
import { screens } from '../../messages/fr.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { rightsWords } from '../../messages/rights.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PersonAutonomy } from '../autonomy/person-autonomy.tsx'
import { PersonConsents } from '../consents/person-consents.tsx'
import { PersonNotice } from '../consents/person-notice.tsx'
import { PapersAtAGlance } from '../documents/papers-at-a-glance.tsx'
import { PersonDocuments } from '../documents/person-documents.tsx'
import { KeptIdentifiers } from '../identifiers/kept-identifiers.tsx'
import { PersonMandates } from '../mandates/person-mandates.tsx'
import { ClosedData } from '../rights/closed-data.tsx'
import { PersonRights } from '../rights/person-rights.tsx'
import { TriageLine } from '../triage/triage-line.tsx'
import { IdentityPanel } from './identity-panel.tsx'
import { PersonAppointments } from './person-appointments.tsx'
import { PersonCasefiles } from './person-casefiles.tsx'
import { personName } from './person-name.ts'
import { useWelcome } from './use-welcome.ts'

/** Everything that the desk knows of one person. */
export function PersonScreen() {
  const { personId } = useParams({ from: '/personnes/$personId' })
  const query = useOperation('people.read', { personId })
  const code = query.error?.code
  // What was read before is closed too.
  if (code === 'person_restricted' || code === 'retention_over') {
    return (
      <Page title={screens.person}>
        <ClosedData personId={personId} code={code} />
        <PersonRights personId={personId} />
      </Page>
    )
  }
  if (query.data === undefined) {
    return (
      <Page title={screens.person}>
        {code === 'person_unknown' ? (
          <ErrorNotice code="person_unknown">
            <ButtonLink to="/personnes" variant="default">
              {words.searchAgain}
            </ButtonLink>
          </ErrorNotice>
        ) : (
          <Loaded query={query}>{() => null}</Loaded>
        )}
      </Page>
    )
  }
  return <PersonPage key={personId} person={query.data} />
}

function PersonPage({ person }: { readonly person: Person }) {
  const { personId } = person
  const desk = useDeskClock()
  const welcome = useWelcome(personId)
  return (
    <Page
      title={personName(person)}
      documentTitle={screens.person}
      subtitle={words.lastMet(instantDay(person.lastContactAt, desk))}
      action={
        <Button
          leftSection={<IconDoorEnter size={18} aria-hidden />}
          loading={welcome.running}
          onClick={() => void welcome.run()}
        >
          {welcome.label}
        </Button>
      }
    >
      <TriageLine holder={{ kind: 'person', personId }} />
      <PersonTabs person={person} />
    </Page>
  )
}

const BASICS = 'dossiers'

/** One subject at a time; the address keeps which one, so that a link leads straight to the mandates. */
function PersonTabs({ person }: { readonly person: Person }) {
  const { personId, givenName } = person
  const { onglet = BASICS } = useSearch({ from: '/personnes/$personId' })
  const navigate = useNavigate()
  const choose = (tab: string | null) =>
    void navigate({
      to: '/personnes/$personId',
      params: { personId },
      search: tab === 'pieces' || tab === 'accords' || tab === 'autonomie' || tab === 'droits' ? { onglet: tab } : {},
      replace: true,
    })
  return (
    <Tabs value={onglet} onChange={choose} keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value={BASICS}>{words.tabCasefiles}</Tabs.Tab>
        <Tabs.Tab value="pieces">{words.tabPapers}</Tabs.Tab>
        <Tabs.Tab value="accords">{words.tabAgreements}</Tabs.Tab>
        <Tabs.Tab value="autonomie">{words.tabAutonomy}</Tabs.Tab>
        <Tabs.Tab value="droits">{rightsWords.tab}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value={BASICS}>
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="lg">
              <PersonCasefiles personId={personId} />
              <PersonAppointments personId={personId} />
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="lg">
              <IdentityPanel person={person} />
              <KeptIdentifiers personId={personId} />
              <PapersAtAGlance personId={personId} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Tabs.Panel>
      <Tabs.Panel value="pieces">
        <PersonDocuments personId={personId} />
      </Tabs.Panel>
      <Tabs.Panel value="accords">
        <Grid gap="xl">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <PersonMandates personId={personId} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack gap="lg">
              <PersonConsents personId={personId} />
              <PersonNotice personId={personId} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Tabs.Panel>
      <Tabs.Panel value="autonomie">
        <PersonAutonomy personId={personId} givenName={givenName} />
      </Tabs.Panel>
      <Tabs.Panel value="droits">
        <PersonRights personId={personId} />
      </Tabs.Panel>
    </Tabs>
  )
}
