import type { AppointmentMode, AppointmentStatus, Closure, OpeningHours } from '../contract/agenda.ts'
import type {
  AppointmentId,
  CasefileId,
  ClosureId,
  OrganisationId,
  PermanenceId,
  PersonId,
  PlaceId,
} from '../contract/values.ts'
import type { CalendarDay } from '../shared/calendar.ts'

export type AppointmentRecord = {
  readonly appointmentId: AppointmentId
  readonly personId: PersonId | null
  /** What it is about, when it is neither a person nor a dossier; may be empty. */
  readonly title: string
  /** `null`: with the mediator. */
  readonly organisationId: OrganisationId | null
  readonly startsAt: number
  readonly timeZone: string
  readonly durationMinutes: number
  readonly mode: AppointmentMode
  readonly placeId: PlaceId | null
  readonly place: string
  readonly status: AppointmentStatus
  readonly arrivedAt: number | null
  /** Minutes before. */
  readonly remindBefore: readonly number[]
  /** Its name in other calendars (RFC 5545 UID): its own identifier when it was planned here, theirs when it was imported. */
  readonly uid: string
  /** How many times what another calendar shows of it changed (RFC 5545 SEQUENCE). */
  readonly sequence: number
  readonly casefileIds: readonly CasefileId[]
}

export type PlaceRecord = {
  readonly placeId: PlaceId
  readonly name: string
  readonly address: string
  readonly hours: readonly OpeningHours[]
  /** A removed place stays for what was planned there. */
  readonly removedAt: number | null
}

export type PermanenceRecord = {
  readonly permanenceId: PermanenceId
  readonly title: string
  readonly placeId: PlaceId | null
  readonly from: CalendarDay
  readonly time: string
  readonly durationMinutes: number
  readonly rule: string
  readonly except: readonly CalendarDay[]
}

export interface AgendaReader {
  find(appointmentId: string): AppointmentRecord | null
  /** The appointment that other calendars know by this name. */
  byUid(uid: string): AppointmentRecord | null
  /** From `from` included to `before` excluded (ms UTC), soonest first. */
  between(from: number, before: number): readonly AppointmentRecord[]
  /** Latest first. */
  ofPerson(personId: string): readonly AppointmentRecord[]
  /** Soonest first. */
  ofCasefiles(casefileIds: readonly string[]): readonly AppointmentRecord[]
  /** Planned, with someone to tell beforehand, from `from` included to `before` excluded (ms UTC). */
  toRecallBetween(
    from: number,
    before: number,
  ): readonly (Pick<AppointmentRecord, 'appointmentId' | 'startsAt' | 'remindBefore'> & {
    readonly createdAt: number
  })[]
  /** In the order asked; unknown identifiers are left out. */
  many(appointmentIds: readonly string[]): readonly AppointmentRecord[]
  /** Still planned although they began before `before` (ms UTC), the oldest first. */
  unsettledBefore(before: number, limit: number): readonly AppointmentRecord[]
  countUnsettledBefore(before: number): number
  /** Every place, the removed ones too, by name. */
  places(): readonly PlaceRecord[]
  /** Closures that end on `day` or later, the first to begin first. */
  closuresFrom(day: CalendarDay): readonly Closure[]
  permanences(): readonly PermanenceRecord[]
}

export interface AgendaRepository extends AgendaReader {
  add(appointment: AppointmentRecord, createdAt: number): void
  /** Writes everything of an appointment but its dossiers. */
  save(appointment: AppointmentRecord): void
  /** Takes an appointment out as if it had never been written: an import that is undone. */
  remove(appointmentId: AppointmentId): void
  /** Gives an anonymous dossier's appointments to the person it now belongs to. */
  giveToPerson(casefileId: string, personId: string): void
  addPlace(place: PlaceRecord, createdAt: number): void
  savePlace(place: PlaceRecord): void
  addClosure(closure: Closure): void
  /** False when there is none. */
  removeClosure(closureId: ClosureId): boolean
  addPermanence(permanence: PermanenceRecord, createdAt: number): void
  savePermanence(permanence: PermanenceRecord): void
  /** False when there is none. */
  removePermanence(permanenceId: PermanenceId): boolean
}
