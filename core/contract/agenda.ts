import { z } from 'zod'
import { command, query } from './define.ts'
import { HolidayZone } from './settings.ts'
import {
  AppointmentId,
  CasefileId,
  ClosureId,
  Day,
  Instant,
  Line,
  OptionalLine,
  OrganisationId,
  PermanenceId,
  PersonId,
  PlaceId,
  TimeOfDay,
} from './values.ts'

export const AppointmentStatus = z.enum(['planned', 'honoured', 'no_show', 'excused', 'cancelled_by_us'])
export type AppointmentStatus = z.output<typeof AppointmentStatus>

/** With the mediator, or with an organisation. */
export const AppointmentWith = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mediator') }),
  z.strictObject({ kind: z.literal('organisation'), organisationId: OrganisationId }),
])
export type AppointmentWith = z.output<typeof AppointmentWith>

/** How one meets: at a site, at the person's home, by phone or by video (RDV Service Public's `location_type`). */
export const AppointmentMode = z.enum(['on_site', 'home', 'phone', 'video'])
export type AppointmentMode = z.output<typeof AppointmentMode>

/** How long before an appointment the mediator wants to be told, in minutes: a day is 1,440, two hours 120. */
export const RemindBefore = z.array(z.int().min(0).max(43_200)).max(5)

const Duration = z.int().min(5).max(480)

export const Appointment = z.strictObject({
  appointmentId: AppointmentId,
  personId: PersonId.nullable(),
  personName: z.string().nullable(),
  /** What it is about, when it is neither a person nor a dossier (a meeting, an event of another calendar); may be empty. */
  title: z.string(),
  with: AppointmentWith,
  organisationName: z.string().nullable(),
  startsAt: Instant,
  /** The same instant as told at the desk. */
  day: Day,
  time: TimeOfDay,
  durationMinutes: z.int(),
  mode: AppointmentMode,
  /** One of the structure's own places, and its name. */
  placeId: PlaceId.nullable(),
  placeName: z.string().nullable(),
  /** Any other place, in words; may be empty. */
  place: z.string(),
  status: AppointmentStatus,
  /** Since when the person has been waiting to be received. */
  arrivedAt: Instant.nullable(),
  remindBefore: RemindBefore,
  casefiles: z.array(z.strictObject({ casefileId: CasefileId, title: z.string() })),
  /** Papers still to bring, or that will no longer be valid that day; none once it is settled or its day is over. */
  papersToBring: z.array(z.string()),
})
export type Appointment = z.output<typeof Appointment>

/** Monday is 1, Sunday 7 (ISO 8601). */
export const Weekday = z.int().min(1).max(7)

export const OpeningHours = z.strictObject({ weekday: Weekday, from: TimeOfDay, until: TimeOfDay })
export type OpeningHours = z.output<typeof OpeningHours>

/** A place of the structure, with the hours of its week; no hours means that they are not known. */
export const Place = z.strictObject({
  placeId: PlaceId,
  name: z.string(),
  address: z.string(),
  hours: z.array(OpeningHours),
})
export type Place = z.output<typeof Place>

/** Days without anyone, both included; at every place when `placeId` is `null`. */
export const Closure = z.strictObject({
  closureId: ClosureId,
  placeId: PlaceId.nullable(),
  from: Day,
  until: Day,
  label: z.string(),
})
export type Closure = z.output<typeof Closure>

/** A presence that comes back by a rule of RFC 5545 §3.3.10, told without its `RRULE:` name (`FREQ=MONTHLY;BYDAY=1TU`). */
export const RecurrenceRule = z.string().max(200)

export const Permanence = z.strictObject({
  permanenceId: PermanenceId,
  title: z.string(),
  placeId: PlaceId.nullable(),
  placeName: z.string().nullable(),
  /** Its first day, and the time of each, at the desk. */
  from: Day,
  time: TimeOfDay,
  durationMinutes: z.int(),
  rule: RecurrenceRule,
  /** Days taken out of the rule. */
  except: z.array(Day),
})
export type Permanence = z.output<typeof Permanence>

export const PermanenceOccurrence = z.strictObject({
  permanenceId: PermanenceId,
  title: z.string(),
  placeId: PlaceId.nullable(),
  placeName: z.string().nullable(),
  day: Day,
  time: TimeOfDay,
  startsAt: Instant,
  durationMinutes: z.int(),
})
export type PermanenceOccurrence = z.output<typeof PermanenceOccurrence>

/** What deserves a look before an appointment is kept; none forbids it. */
export const SlotRemark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('public_holiday'), holiday: z.string(), zone: HolidayZone }),
  z.strictObject({ kind: z.literal('closed'), label: z.string() }),
  z.strictObject({ kind: z.literal('outside_hours'), placeName: z.string() }),
  z.strictObject({
    kind: z.literal('overlaps'),
    appointmentId: AppointmentId,
    personName: z.string().nullable(),
    title: z.string(),
    time: TimeOfDay,
  }),
  /** Valid today, no longer that day; `until` is its last valid day. */
  z.strictObject({ kind: z.literal('paper_expires'), label: z.string(), until: Day }),
  /** The clocks are set back: that time comes twice, the first one is taken. */
  z.strictObject({ kind: z.literal('time_comes_twice') }),
])
export type SlotRemark = z.output<typeof SlotRemark>

const agendaReads = ['agenda', 'people', 'documents', 'casefiles', 'settings'] as const
const slotErrors = ['time_does_not_exist', 'appointment_in_past'] as const
const OneAppointment = z.strictObject({ appointmentId: AppointmentId })

const PlannedDetails = z.strictObject({
  with: AppointmentWith,
  title: OptionalLine.default(''),
  day: Day,
  time: TimeOfDay,
  durationMinutes: Duration,
  mode: AppointmentMode.default('on_site'),
  placeId: PlaceId.nullable().default(null),
  place: OptionalLine,
  remindBefore: RemindBefore.default([1_440]),
})

const PlaceDetails = z.strictObject({ name: Line, address: OptionalLine, hours: z.array(OpeningHours).max(28) })
const ClosureDetails = z.strictObject({ placeId: PlaceId.nullable(), from: Day, until: Day, label: OptionalLine })
const PermanenceDetails = z.strictObject({
  title: Line,
  placeId: PlaceId.nullable(),
  from: Day,
  time: TimeOfDay,
  durationMinutes: Duration,
  rule: RecurrenceRule,
  except: z.array(Day).max(400),
})

export const agendaOperations = {
  /** `endsBefore` is excluded; at most 400 days apart. Every status. */
  'agenda.list': query(z.strictObject({ from: Day, endsBefore: Day }), z.array(Appointment), agendaReads, [
    'period_too_long',
  ]),
  'agenda.ofPerson': query(z.strictObject({ personId: PersonId }), z.array(Appointment), agendaReads),
  /** What a calendar is drawn on: public holidays, closures, hours, and the permanences of the period (at most 400 days). */
  'agenda.frame': query(
    z.strictObject({ from: Day, endsBefore: Day }),
    z.strictObject({
      holidays: z.array(z.strictObject({ day: Day, holiday: z.string() })),
      closures: z.array(Closure),
      places: z.array(Place),
      permanences: z.array(PermanenceOccurrence),
    }),
    ['agenda', 'settings'],
    ['period_too_long'],
  ),
  /** What deserves a look in a slot that is being chosen; `appointmentId` is the one being moved, which does not overlap itself. */
  'agenda.checkSlot': query(
    z.strictObject({
      appointmentId: AppointmentId.nullable(),
      /** Whose it would be; the dossiers say it too. */
      personId: PersonId.nullable().default(null),
      with: AppointmentWith.default({ kind: 'mediator' }),
      casefileIds: z.array(CasefileId).max(20),
      day: Day,
      time: TimeOfDay,
      durationMinutes: Duration,
      placeId: PlaceId.nullable(),
    }),
    z.array(SlotRemark),
    agendaReads,
    ['time_does_not_exist'],
  ),
  /** Appointments of past days that nobody said how they went, the oldest first; cut at 50, the total is not. */
  'agenda.unsettled': query(
    z.strictObject({}),
    z.strictObject({ appointments: z.array(Appointment), total: z.int().min(0) }),
    agendaReads,
  ),
  'agenda.plan': command(
    PlannedDetails.extend({ personId: PersonId.nullable(), casefileIds: z.array(CasefileId).max(20) }),
    Appointment,
    ['agenda', 'casefiles'],
    ['person_unknown', 'casefile_unknown', 'organisation_unknown', 'place_unknown', ...slotErrors],
  ),
  /** Changes what is given, leaves the rest. A day or a time given is judged as at planning; the history of the dossiers tells a move. */
  'agenda.change': command(
    OneAppointment.extend({
      with: AppointmentWith.optional(),
      title: OptionalLine.optional(),
      day: Day.optional(),
      time: TimeOfDay.optional(),
      durationMinutes: Duration.optional(),
      mode: AppointmentMode.optional(),
      placeId: PlaceId.nullable().optional(),
      place: OptionalLine.optional(),
      remindBefore: RemindBefore.optional(),
    }),
    Appointment,
    ['agenda', 'casefiles'],
    ['appointment_unknown', 'appointment_settled', 'organisation_unknown', 'place_unknown', ...slotErrors],
  ),
  'agenda.setStatus': command(
    OneAppointment.extend({ status: AppointmentStatus }),
    Appointment,
    ['agenda', 'casefiles', 'people'],
    ['appointment_unknown', 'appointment_to_come'],
  ),
  /** The person is there and waits, or is not after all. Only on the day itself. */
  'agenda.recordArrival': command(
    OneAppointment.extend({ arrived: z.boolean() }),
    Appointment,
    ['agenda'],
    ['appointment_unknown', 'appointment_settled', 'not_today'],
  ),
  'agenda.places': query(z.strictObject({}), z.array(Place), ['agenda']),
  'agenda.addPlace': command(PlaceDetails, Place, ['agenda'], ['hours_overlap', 'hours_reversed']),
  /** A removed place that is changed is offered again: its removal can be undone. */
  'agenda.changePlace': command(
    PlaceDetails.extend({ placeId: PlaceId }),
    Place,
    ['agenda'],
    ['place_unknown', 'hours_overlap', 'hours_reversed'],
  ),
  /** No longer offered; what was planned there keeps its name. */
  'agenda.removePlace': command(
    z.strictObject({ placeId: PlaceId }),
    z.strictObject({ placeId: PlaceId }),
    ['agenda'],
    ['place_unknown'],
  ),
  /** Every closure that is not over. */
  'agenda.closures': query(z.strictObject({}), z.array(Closure), ['agenda']),
  'agenda.addClosure': command(ClosureDetails, Closure, ['agenda'], ['place_unknown', 'closure_reversed']),
  'agenda.removeClosure': command(
    z.strictObject({ closureId: ClosureId }),
    z.strictObject({ closureId: ClosureId }),
    ['agenda'],
    ['closure_unknown'],
  ),
  'agenda.permanences': query(z.strictObject({}), z.array(Permanence), ['agenda']),
  'agenda.addPermanence': command(PermanenceDetails, Permanence, ['agenda'], ['place_unknown', 'rule_not_understood']),
  'agenda.changePermanence': command(
    PermanenceDetails.extend({ permanenceId: PermanenceId }),
    Permanence,
    ['agenda'],
    ['permanence_unknown', 'place_unknown', 'rule_not_understood'],
  ),
  'agenda.removePermanence': command(
    z.strictObject({ permanenceId: PermanenceId }),
    z.strictObject({ permanenceId: PermanenceId }),
    ['agenda'],
    ['permanence_unknown'],
  ),
}
