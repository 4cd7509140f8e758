import type { Appointment } from '../../../core/contract/agenda.ts'
import type { CasefileBrief } from '../../../core/contract/casefiles.ts'
import type { HeldDocument } from '../../../core/contract/documents.ts'

/** The paper in force of each type, the latest seen, in alphabetical order: an older one only counts once this one is removed. */
export function papersInForce(held: readonly HeldDocument[]): readonly HeldDocument[] {
  const latest = new Map<string, HeldDocument>()
  for (const paper of held.toSorted((one, other) => one.seenAt - other.seenAt)) latest.set(paper.documentTypeId, paper)
  return [...latest.values()].toSorted((one, other) => one.label.localeCompare(other.label, 'fr'))
}

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
