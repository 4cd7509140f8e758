import { Group } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { useOperation } from '../../bridge/queries.ts'
import { screens } from '../../messages/fr.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { Page } from '../../ui/page.tsx'
import { PrintLink } from '../handouts/print-link.tsx'
import { CasefileBody } from './casefile-body.tsx'
import { CasefileDialogs } from './casefile-dialogs.tsx'
import { CasefileOwner } from './casefile-owner.tsx'
import { mainMove } from './life.ts'
import { MainAction } from './main-action.tsx'
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
  <CasefileDialogs casefile={casefile}>
    <Page
      title={casefile.title}
      documentTitle={screens.casefile}
      subtitle={
        <Group gap="sm">
          <CasefileOwner casefile={casefile} />
        </Group>
      }
      action={<MainAction casefile={casefile} />}
    >
      <CasefileBody
        casefile={casefile}
        withMainAction={false}
        // Once nothing is left to move, printing is the primary action itself.
        actions={mainMove(casefile) !== null && <PrintLink casefileId={casefile.casefileId} variant="default" />}
      >
        <Timeline key={casefile.casefileId} casefile={casefile} />
      </CasefileBody>
    </Page>
  </CasefileDialogs>
)
