import { useParams } from '@tanstack/react-router'
import type { ProcedureId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'

/** The procedure of the screen that is hidden: its sheet, its dossier, or the last dossier taken up in the visit. `null` without any. */
export function useCurrentProcedure(): ProcedureId | null {
  const { procedureId, casefileId, visitId } = useParams({ strict: false })
  const casefile = useOperation(
    'casefiles.read',
    { casefileId: casefileId ?? '' },
    { enabled: casefileId !== undefined },
  ).data
  const ofVisit = useOperation('casefiles.ofVisit', { visitId: visitId ?? '' }, { enabled: visitId !== undefined }).data
  return procedureId ?? casefile?.procedureId ?? ofVisit?.at(-1)?.procedureId ?? null
}
