import type { Casefile } from '../../../core/contract/casefiles.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { casefileStatuses } from '../../messages/statuses.ts'
import { TextLink } from '../../ui/links.tsx'
import { StatusBadge } from '../../ui/status-badge.tsx'

type Owned = Pick<Casefile, 'personId' | 'personName' | 'organisationName' | 'status'>

/** Whose dossier it is, who decides, and where it stands. */
export const CasefileOwner = ({ casefile }: { readonly casefile: Owned }) => (
  <>
    {casefile.personId === null ? (
      words.anonymous
    ) : (
      <TextLink to="/personnes/$personId" params={{ personId: casefile.personId }}>
        {casefile.personName}
      </TextLink>
    )}
    <span>{casefile.organisationName}</span>
    <StatusBadge tone="neutral">{casefileStatuses[casefile.status]}</StatusBadge>
  </>
)
