import type { ProcedureSheet } from '../contract/sheets.ts'
import { needsAccount, repairedBy } from './repairs.ts'

/** What a route depends on, beside the person's answers. */
export type RouteFacts = {
  readonly online: boolean
  /** What its web site wants to let someone in. A procedure never wants what it repairs. */
  readonly wantsMailbox: boolean
  readonly wantsAccount: boolean
  /** Does FranceConnect open it? Where the sheet does not say, only the organisation's own account is sure. */
  readonly franceConnect: boolean
  readonly paperForm: boolean
  readonly letter: boolean
  readonly counter: boolean
  readonly phone: boolean
  readonly personalSignature: boolean
  readonly mandate: 'in_force' | 'possible' | 'not_allowed'
  /** The usual way was tried with the organisation, and the obstacle still stands. */
  readonly standardRouteFailed: boolean
}

/** What the sheet alone says. */
export function factsOfSheet(sheet: ProcedureSheet): Omit<RouteFacts, 'mandate' | 'standardRouteFailed'> {
  const { channels } = sheet
  const account = needsAccount(sheet)
  const repairs = repairedBy(sheet.id)
  return {
    online: channels.online !== null,
    wantsMailbox: account && repairs !== 'mailbox',
    wantsAccount: account && repairs === null,
    franceConnect: sheet.needs_account.franceconnect === true,
    paperForm: channels.paper !== null,
    letter: channels.post !== null,
    counter: channels.in_person !== null,
    phone: channels.phone !== null,
    personalSignature: sheet.personal_signature_required === true,
  }
}
