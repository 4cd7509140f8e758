import { useQueries } from '@tanstack/react-query'
import type { CasefileId, PersonId } from '../../../core/contract/values.ts'
import { operationQuery } from '../../bridge/queries.ts'
import { PrepareMandate } from '../mandates/prepare-mandate.tsx'

type Props = {
  readonly personId: PersonId
  readonly casefileIds: readonly CasefileId[]
  readonly opened: boolean
  readonly onClose: () => void
}

/** A mandate prepared from the visit: the domains of its dossiers are already ticked. */
export function VisitMandate({ personId, casefileIds, opened, onClose }: Props) {
  const suggested = useQueries({
    queries: casefileIds.map((casefileId) => operationQuery('casefiles.read', { casefileId })),
    combine: (results) => [...new Set(results.flatMap(({ data }) => (data === undefined ? [] : [data.sheet.theme])))],
  })
  return <PrepareMandate personId={personId} opened={opened} renews={null} suggested={suggested} onClose={onClose} />
}
