import type { CasefileStatus } from '../../../core/contract/casefile-life.ts'
import type { Casefile } from '../../../core/contract/casefiles.ts'

/** What may be done to move a dossier along its life. */
export type LifeAction =
  | { readonly kind: 'submit' | 'documents_requested' | 'documents_sent' | 'decision' | 'contest' | 'close' | 'reopen' }
  | { readonly kind: 'set'; readonly status: 'preparing' | 'in_progress' | 'awaiting_decision' }

type Living = Pick<Casefile, 'status' | 'allowedStatuses'>

/** A dossier that was granted or left waits for nobody until it is reopened; a refused one waits to be contested. */
export const isOver = (status: CasefileStatus): boolean =>
  status === 'granted' || status === 'abandoned' || status === 'referred'

function toReach(status: CasefileStatus, from: CasefileStatus): LifeAction {
  switch (status) {
    case 'submitted':
      return { kind: 'submit' }
    case 'awaiting_documents':
      return { kind: 'documents_requested' }
    case 'awaiting_decision':
      return from === 'awaiting_documents' ? { kind: 'documents_sent' } : { kind: 'set', status }
    case 'granted':
    case 'refused':
      return { kind: 'decision' }
    case 'appealed':
      return { kind: 'contest' }
    case 'abandoned':
    case 'referred':
      return { kind: 'close' }
    case 'preparing':
    case 'in_progress':
      return isOver(from) || from === 'refused' ? { kind: 'reopen' } : { kind: 'set', status }
    default:
      return status satisfies never
  }
}

/** Every move that the dossier allows from where it is, each once. */
export function lifeActions({ status, allowedStatuses }: Living): readonly LifeAction[] {
  const actions = allowedStatuses.map((target) => toReach(target, status))
  return actions.filter(
    (action, rank) => actions.findIndex((other) => JSON.stringify(other) === JSON.stringify(action)) === rank,
  )
}

/** The one move that this moment is about; `null` when nothing is left to move. */
export function mainMove({
  status,
  next,
}: Pick<Casefile, 'status' | 'next'>): Exclude<LifeAction['kind'], 'set'> | null {
  // A silence that became a refusal is contested as a refusal is.
  if (next.what.kind === 'appeal') return 'contest'
  switch (status) {
    case 'preparing':
    case 'in_progress':
      return 'submit'
    case 'submitted':
    case 'awaiting_decision':
    case 'appealed':
      return 'decision'
    case 'awaiting_documents':
      return 'documents_sent'
    case 'refused':
      return 'contest'
    case 'abandoned':
    case 'referred':
      return 'reopen'
    case 'granted':
      return null
    default:
      return status satisfies never
  }
}
