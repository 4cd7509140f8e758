import type { ActForAnswer, ActForRefusal } from '../contract/mandates.ts'
import type { ProcedureSheet } from '../contract/sheets.ts'
import type { MandateId } from '../contract/values.ts'
import { covers, endOf, type MandateLife, type Moment, refusalOf } from './state.ts'

export type HeldMandate = MandateLife & { readonly mandateId: MandateId }

type ActSheet = Pick<ProcedureSheet, 'theme' | 'mandate_allowed' | 'mandate_note' | 'needs_account'>

/** The nearest to an authorisation first: what is told is what is easiest to put right. */
const byNearness: readonly ActForRefusal[] = [
  'mandate_not_signed',
  'clock_before_agreement',
  'mandate_expired',
  'mandate_stopped',
]

function refusalAmong(mandates: readonly HeldMandate[], sheet: ActSheet, moment: Moment): ActForRefusal {
  const covering = mandates.filter(({ themes }) => themes.includes(sheet.theme))
  const refusals = new Set(covering.map((mandate) => refusalOf(mandate, moment)))
  const nearest = byNearness.find((refusal) => refusals.has(refusal))
  if (nearest !== undefined) return nearest
  return mandates.some((mandate) => refusalOf(mandate, moment) === null) ? 'mandate_other_theme' : 'no_mandate'
}

/** Who would be acted for: her mandates, and whether she may give one today. */
export type Giver = { readonly mandates: readonly HeldMandate[]; readonly mandateAllowed: boolean }

/**
 * May we act in the person's place in a procedure, at this moment? Only with her mandate in force that covers its theme, while she may still
 * give one, and only where the sheet does not say that she acts herself. `giver` is `null` for someone anonymous, who can give none.
 */
export function actFor(giver: Giver | null, sheet: ActSheet, moment: Moment): ActForAnswer {
  const about = {
    sheetNote: sheet.mandate_note,
    aidantsConnectFits: sheet.needs_account.franceconnect === true,
  }
  const refused = (refusal: ActForRefusal): ActForAnswer => ({
    allowed: false,
    mandateId: null,
    endsAt: null,
    refusal,
    ...about,
  })
  if (sheet.mandate_allowed === false) return refused('procedure_forbids')
  if (giver === null) return refused('no_person')

  const [held] = giver.mandates
    .filter((mandate) => covers(mandate, sheet.theme, moment))
    .toSorted((one, other) => (endOf(other) ?? 0) - (endOf(one) ?? 0))
  if (held === undefined) return refused(refusalAmong(giver.mandates, sheet, moment))
  if (!giver.mandateAllowed) return refused('capacity_changed')
  return { allowed: true, mandateId: held.mandateId, endsAt: endOf(held), refusal: null, ...about }
}
