import { createContext, use } from 'react'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { RuleRef } from '../../../core/contract/deadlines.ts'

/** The dialogs of one dossier. A date may be asked for one rule of the sheet. */
export type Asked =
  | {
      readonly name:
        | 'submit'
        | 'documents_requested'
        | 'documents_sent'
        | 'decision'
        | 'close'
        | 'reopen'
        | 'exchange'
        | 'plan'
        | 'remind'
    }
  | { readonly name: 'date'; readonly rule: RuleRef | null }

export const DialogsContext = createContext<((asked: Asked) => void) | null>(null)

/** Opens a dialog of the dossier on screen. */
export function useDialogs(): (asked: Asked) => void {
  const open = use(DialogsContext)
  if (open === null) throw new Error('the dialogs of a dossier are asked outside of CasefileDialogs')
  return open
}

/** What each dialog receives. */
export type CasefileDialogProps = {
  readonly casefile: Casefile
  readonly today: string
  readonly opened: boolean
  readonly onClose: () => void
}
