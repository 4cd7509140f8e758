import { Button, Group } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useParams } from '@tanstack/react-router'
import type { PersonId } from '../../../core/contract/values.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import { recoveryCardWords as words } from '../../messages/recovery-card.ts'
import { RecoveryCard } from '../../print/recovery-card.tsx'
import { ButtonLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'

/** The card fits one page with this many organisations. */
const ORGANISATIONS = 5

/** Whom this person deals with: the organisations of her dossiers, those still open first. */
function useOrganisations(personId: PersonId) {
  const casefiles = useOperation('casefiles.ofPerson', { personId })
  const catalogue = useOperation('procedures.browse', {})
  if (casefiles.data === undefined || catalogue.data === undefined) return null
  const byProcedure = new Map(catalogue.data.procedures.map((one) => [one.procedureId, one.organisationId]))
  const ids = new Set(casefiles.data.map(({ procedureId }) => byProcedure.get(procedureId)))
  return [...ids]
    .flatMap((id) => catalogue.data.organisations.find(({ organisationId }) => organisationId === id) ?? [])
    .slice(0, ORGANISATIONS)
}

/** The recovery card of one person, ready to print and to be completed by hand. */
export function RecoveryCardScreen() {
  const { personId } = useParams({ from: '/personnes/$personId/carte' })
  const { today } = useDeskClock()
  const person = useOperation('people.read', { personId })
  const settings = useOperation('settings.read', {})
  const organisations = useOrganisations(personId)

  return (
    <Page
      title={words.screen}
      subtitle={words.hint}
      action={
        <Group gap="xs">
          <ButtonLink to="/personnes/$personId" params={{ personId }} variant="default">
            {words.back}
          </ButtonLink>
          <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => globalThis.print()}>
            {words.print}
          </Button>
        </Group>
      }
    >
      <Loaded query={person} rows={8}>
        {({ email, phone }) =>
          settings.data === undefined || organisations === null ? null : (
            <RecoveryCard
              email={email}
              phone={phone}
              organisations={organisations}
              structure={{ name: settings.data.structureName, phone: settings.data.structurePhone }}
              day={today}
            />
          )
        }
      </Loaded>
    </Page>
  )
}
