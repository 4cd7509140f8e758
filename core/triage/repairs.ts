import type { TriageAnswers } from '../contract/triage.ts'
import type { ProcedureSheet } from '../contract/sheets.ts'

/** What stands between someone and a web site: her mailbox or her account. */
export type AccessRepair = 'mailbox' | 'account'

const LOST_MAILBOX = 'numerique-messagerie-perdue'
const NEW_MAILBOX = 'numerique-creer-adresse-mail'
const FRANCECONNECT = 'franceconnect-acces'

/** The procedure that opens, or opens again, an organisation's own account. Others are reached with one of these through FranceConnect. */
const ownAccount: Readonly<Record<string, string>> = {
  caf: 'caf-creation-compte',
  cpam: 'cpam-creation-compte-ameli',
  dgfip: 'impots-creer-espace',
}

const accountProcedures: ReadonlySet<string> = new Set([
  ...Object.values(ownAccount),
  FRANCECONNECT,
  'franceconnect-identite-certifiee',
  'laposte-identite-numerique',
])

/** Every procedure that this file names, for whoever checks that the catalogue has them. */
export const repairProcedureIds: readonly string[] = [LOST_MAILBOX, NEW_MAILBOX, ...accountProcedures]

/** What a procedure repairs itself: it cannot ask for it first. `null` for every other procedure. */
export function repairedBy(procedureId: string): AccessRepair | null {
  if (procedureId === LOST_MAILBOX || procedureId === NEW_MAILBOX) return 'mailbox'
  return accountProcedures.has(procedureId) ? 'account' : null
}

/** True when the web site of this procedure wants an account. */
export const needsAccount = ({ needs_account: needs }: Pick<ProcedureSheet, 'needs_account'>): boolean =>
  needs.franceconnect === true || needs.account !== null

function accountProcedureOf({ organisation, needs_account: needs }: ProcedureSheet): string | null {
  return ownAccount[organisation] ?? (needs.franceconnect === true ? FRANCECONNECT : null)
}

/**
 * The procedures to open before this one, in order: a lost mailbox or account is a procedure of its own, and codes come by mail, so that the
 * mailbox comes first. Empty when the web site wants no account, or when there is none.
 */
export function repairsFirst(
  { mailbox, account }: Pick<TriageAnswers, 'mailbox' | 'account'>,
  sheet: ProcedureSheet,
): readonly string[] {
  const own = repairedBy(sheet.id)
  if (sheet.channels.online === null || !needsAccount(sheet) || own === 'mailbox') return []
  const repairs: string[] = []
  if (mailbox === 'lost') repairs.push(LOST_MAILBOX)
  if (mailbox === 'none') repairs.push(NEW_MAILBOX)
  const accountProcedure = accountProcedureOf(sheet)
  const accountMissing = account === 'lost' || account === 'none'
  if (own !== 'account' && accountMissing && accountProcedure !== null) repairs.push(accountProcedure)
  return repairs
}
