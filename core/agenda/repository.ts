import type { AppointmentStatus } from '../contract/agenda.ts'
import type { AppointmentId, CasefileId, OrganisationId, PersonId } from '../contract/values.ts'

export type AppointmentRecord = {
  readonly appointmentId: AppointmentId
  readonly personId: PersonId | null
  /** `null`: with the mediator. */
  readonly organisationId: OrganisationId | null
  readonly startsAt: number
  readonly timeZone: string
  readonly durationMinutes: number
  readonly place: string
  readonly status: AppointmentStatus
  readonly casefileIds: readonly CasefileId[]
}

export interface AgendaReader {
  find(appointmentId: string): AppointmentRecord | null
  /** From `from` included to `before` excluded (ms UTC), soonest first. */
  between(from: number, before: number): readonly AppointmentRecord[]
  /** Latest first. */
  ofPerson(personId: string): readonly AppointmentRecord[]
  /** Soonest first. */
  ofCasefiles(casefileIds: readonly string[]): readonly AppointmentRecord[]
}

export interface AgendaRepository extends AgendaReader {
  add(appointment: AppointmentRecord, createdAt: number): void
  setStatus(appointmentId: string, status: AppointmentStatus): void
  /** Gives an anonymous dossier's appointments to the person it now belongs to. */
  giveToPerson(casefileId: string, personId: string): void
}
