import { Group } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { useOperation } from '../../bridge/queries.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { screens } from '../../messages/fr.ts'
import { casefileStatuses } from '../../messages/statuses.ts'
import { TextLink } from '../../ui/links.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'
import { PrintLink } from '../handouts/print-link.tsx'
import { CasefileBody } from './casefile-body.tsx'
import { Timeline } from './timeline.tsx'

/** One procedure being carried out for one person. */
export function CasefileScreen() {
  const { casefileId } = useParams({ from: '/dossiers/$casefileId' })
  const query = useOperation('casefiles.read', { casefileId })
  if (query.data === undefined) {
    return (
      <Page title={screens.casefile}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    )
  }
  return <CasefilePage casefile={query.data} />
}

const CasefilePage = ({ casefile }: { readonly casefile: Casefile }) => (
  <Page
    title={casefile.title}
    documentTitle={screens.casefile}
    subtitle={<Owner casefile={casefile} />}
    action={<PrintLink casefileId={casefile.casefileId} />}
  >
    <CasefileBody casefile={casefile}>
      <Timeline key={casefile.casefileId} casefile={casefile} />
    </CasefileBody>
  </Page>
)

const Owner = ({ casefile }: { readonly casefile: Casefile }) => (
  <Group gap="sm">
    {casefile.personId === null ? (
      words.anonymous
    ) : (
      <TextLink to="/personnes/$personId" params={{ personId: casefile.personId }}>
        {casefile.personName}
      </TextLink>
    )}
    <span>{casefile.organisationName}</span>
    <StatusBadge tone="neutral">{casefileStatuses[casefile.status]}</StatusBadge>
  </Group>
)
