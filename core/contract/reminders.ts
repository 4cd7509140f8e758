import { z } from 'zod'
import { command, query } from './define.ts'
import { DeadlineRole } from './deadlines.ts'
import {
  AppointmentId,
  CasefileId,
  Day,
  DeadlineId,
  Instant,
  Line,
  MandateId,
  PersonId,
  ReminderId,
  TimeOfDay,
} from './values.ts'

/** What a reminder comes from; `free` is written by hand. */
export const ReminderKind = z.enum([
  'appointment',
  'deadline',
  'paper',
  'silence',
  'mandate',
  'online',
  'watch',
  'free',
])
export type ReminderKind = z.output<typeof ReminderKind>

/** One reminder among all: its source, and which time of it. What is done or put off is kept under this name. */
export const ReminderKey = z.strictObject({
  kind: ReminderKind,
  subjectId: z.string().min(1).max(60),
  occurrence: z.string().min(1).max(40),
})
export type ReminderKey = z.output<typeof ReminderKey>

export const Repeat = z.enum(['none', 'daily', 'weekly', 'monthly'])
export type Repeat = z.output<typeof Repeat>

export const ReminderAbout = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('appointment'),
    appointmentId: AppointmentId,
    day: Day,
    time: TimeOfDay,
    organisationName: z.string().nullable(),
    title: z.string(),
  }),
  z.strictObject({
    kind: z.literal('deadline'),
    deadlineId: DeadlineId,
    label: z.string(),
    /** The prudent day. */
    day: Day,
    role: DeadlineRole,
  }),
  /** `until` is its last valid day. */
  z.strictObject({ kind: z.literal('paper'), label: z.string(), until: Day }),
  /** A dossier that waits for the organisation, untouched since `since`. */
  z.strictObject({ kind: z.literal('silence'), since: Day }),
  z.strictObject({ kind: z.literal('mandate'), mandateId: MandateId, what: z.enum(['ends', 'paper_due']), on: Day }),
  z.strictObject({ kind: z.literal('online'), waiting: z.int().min(1) }),
  /** A note of the team's watch, to read again. */
  z.strictObject({ kind: z.literal('watch'), title: z.string(), on: Day }),
  z.strictObject({
    kind: z.literal('free'),
    reminderId: ReminderId,
    text: z.string(),
    repeat: Repeat,
    /** As it was asked: its first day and time. */
    day: Day,
    time: TimeOfDay,
  }),
])
export type ReminderAbout = z.output<typeof ReminderAbout>

export const Reminder = z.strictObject({
  key: ReminderKey,
  about: ReminderAbout,
  personId: PersonId.nullable(),
  personName: z.string().nullable(),
  casefileId: CasefileId.nullable(),
  casefileTitle: z.string().nullable(),
  /** When it is shown: its own time, or the one it was put off to. */
  showAt: Instant,
  /** The same, as told at the desk. */
  day: Day,
  time: TimeOfDay,
  putOff: z.boolean(),
  /** False until the tray that holds it was opened. */
  seen: z.boolean(),
})
export type Reminder = z.output<typeof Reminder>

const FreeDetails = z.strictObject({ text: Line, day: Day, time: TimeOfDay, repeat: Repeat })
export const FreeReminder = FreeDetails.extend({
  reminderId: ReminderId,
  personId: PersonId.nullable(),
  casefileId: CasefileId.nullable(),
})
export type FreeReminder = z.output<typeof FreeReminder>

const Keys = z.array(ReminderKey).max(300)
const reads = [
  'reminders',
  'agenda',
  'deadlines',
  'documents',
  'casefiles',
  'mandates',
  'people',
  'settings',
  'watch',
] as const
const timeErrors = ['time_does_not_exist', 'reminder_in_past'] as const

export const remindersOperations = {
  /** What is due and not done, the latest first; and what comes within seven days, the soonest first. Each cut at 100, the totals are not. */
  'reminders.list': query(
    z.strictObject({}),
    z.strictObject({
      due: z.array(Reminder),
      dueTotal: z.int().min(0),
      unseen: z.int().min(0),
      coming: z.array(Reminder),
      comingTotal: z.int().min(0),
    }),
    reads,
  ),
  /** Those that a tray has just shown: they are not announced again. */
  'reminders.markSeen': command(z.strictObject({ keys: Keys }), z.strictObject({}), ['reminders']),
  'reminders.markDone': command(z.strictObject({ key: ReminderKey, done: z.boolean() }), z.strictObject({}), [
    'reminders',
  ]),
  /** Puts off to a time to come at the desk; `null` gives its own time back. */
  'reminders.putOff': command(
    z.strictObject({ key: ReminderKey, until: z.strictObject({ day: Day, time: TimeOfDay }).nullable() }),
    z.strictObject({}),
    ['reminders'],
    timeErrors,
  ),
  /** About a dossier, it is its person's too. */
  'reminders.add': command(
    FreeDetails.extend({ personId: PersonId.nullable(), casefileId: CasefileId.nullable() }),
    FreeReminder,
    ['reminders'],
    ['person_unknown', 'casefile_unknown', ...timeErrors],
  ),
  'reminders.change': command(
    FreeDetails.extend({ reminderId: ReminderId }),
    FreeReminder,
    ['reminders'],
    ['reminder_unknown', ...timeErrors],
  ),
  'reminders.remove': command(
    z.strictObject({ reminderId: ReminderId }),
    FreeReminder,
    ['reminders'],
    ['reminder_unknown'],
  ),
  /** Writes one again as it was removed, whenever its time is. One that is there already is left as it is. */
  'reminders.restore': command(FreeReminder, z.strictObject({}), ['reminders'], ['person_unknown', 'casefile_unknown']),
}
