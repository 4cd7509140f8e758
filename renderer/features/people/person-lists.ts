import type { Appointment } from '../../../core/contract/agenda.ts'
import type { CasefileBrief } from '../../../core/contract/casefiles.ts'

export type Split<Item> = { readonly open: readonly Item[]; readonly past: readonly Item[] }

/** Dossiers under way first, the last touched before the others. */
export function splitCasefiles(casefiles: readonly CasefileBrief[]): Split<CasefileBrief> {
  const latestFirst = casefiles.toSorted((one, other) => other.updatedAt - one.updatedAt)
  return {
    open: latestFirst.filter(({ next }) => next.what.kind !== 'closed'),
    past: latestFirst.filter(({ next }) => next.what.kind === 'closed'),
  }
}

/**
 * Appointments to come, soonest first, then those that are over or settled, latest first. One of today still counts as to come until
 * someone says what became of it.
 */
export function splitAppointments(appointments: readonly Appointment[], today: string): Split<Appointment> {
  const soonestFirst = appointments.toSorted((one, other) => one.startsAt - other.startsAt)
  const isToCome = ({ status, day }: Appointment) => status === 'planned' && day >= today
  return { open: soonestFirst.filter(isToCome), past: soonestFirst.filter((one) => !isToCome(one)).toReversed() }
}
