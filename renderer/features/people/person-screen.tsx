import { Button, Grid, Stack } from '@mantine/core'
import { IconDoorEnter } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { Person } from '../../../core/contract/people.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { instantDay } from '../../messages/dates.ts'
import { screens } from '../../messages/fr.ts'
import { peopleWords as words } from '../../messages/people.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { IdentityPanel } from './identity-panel.tsx'
import { PersonAppointments } from './person-appointments.tsx'
import { PersonCasefiles } from './person-casefiles.tsx'
import { personName } from './person-name.ts'
import { PersonPapers } from './person-papers.tsx'
import { useWelcome } from './use-welcome.ts'

/** Everything that the desk knows of one person. */
export function PersonScreen() {
  const { personId } = useParams({ from: '/personnes/$personId' })
  const query = useOperation('people.read', { personId })
  if (query.data === undefined) {
    return (
      <Page title={screens.person}>
        {query.error?.code === 'person_unknown' ? (
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
            <PersonPapers personId={personId} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Page>
  )
}
