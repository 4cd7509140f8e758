import { z } from 'zod'
import { unreadReasons } from '../agenda/calendar-file.ts'
import { AppointmentMode, AppointmentStatus, RemindBefore } from './agenda.ts'
import { command, query } from './define.ts'
import { AppointmentId, ClosureId, Day, Instant, OptionalLine, TimeOfDay } from './values.ts'

/** The name of an event in every calendar (RFC 5545 UID): never shown, kept as it came. */
export const EventUid = z
  .string()
  .min(1)
  .max(1_000)
  .regex(/^[^\u0000-\u001F\u007F-\u009F\u2028\u2029\p{Cs}]+$/u)

/**
 * `neutral` says nothing but that there is an administrative appointment: no name, no organisation, no place. `full` names the person, the
 * organisation and the place, for a calendar that nobody else reads.
 */
export const CalendarTitles = z.enum(['neutral', 'full'])
export type CalendarTitles = z.output<typeof CalendarTitles>

const Exported = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('chosen'), appointmentIds: z.array(AppointmentId).min(1).max(500) }),
  /** `endsBefore` is excluded; at most 400 days apart. */
  z.strictObject({ kind: z.literal('period'), from: Day, endsBefore: Day }),
])

/** An event that becomes an appointment, as the agenda keeps it. Days and times are those of the desk. */
const EventDetails = z.strictObject({
  uid: EventUid,
  sequence: z.int().min(0).max(999_999),
  title: OptionalLine,
  day: Day,
  time: TimeOfDay,
  durationMinutes: z.int().min(5).max(480),
  mode: AppointmentMode,
  place: OptionalLine,
  remindBefore: RemindBefore,
  cancelled: z.boolean(),
})

/** What deserves a look in an event before it is imported. */
export const EventRemark = z.enum(['text_cut', 'text_withheld', 'time_comes_twice'])
export type EventRemark = z.output<typeof EventRemark>

/** What importing an event would do to the agenda. */
export const EventChange = z.enum(['new', 'changed', 'cancelled', 'unchanged'])
export type EventChange = z.output<typeof EventChange>

export const PreviewedEvent = z.strictObject({
  ...EventDetails.shape,
  change: EventChange,
  remarks: z.array(EventRemark),
  /** The appointment as it is now, when the agenda knows it. */
  before: z
    .strictObject({ title: z.string(), day: Day, time: TimeOfDay, durationMinutes: z.int(), place: z.string() })
    .nullable(),
})
export type PreviewedEvent = z.output<typeof PreviewedEvent>

const ImportedClosure = z.strictObject({ from: Day, until: Day, label: OptionalLine })

export const PreviewedClosure = ImportedClosure.extend({ change: z.enum(['new', 'unchanged']) })
export type PreviewedClosure = z.output<typeof PreviewedClosure>

/** Why something in a file is not offered. */
export const LeftOutReason = z.enum([
  ...unreadReasons,
  'past',
  'days_free',
  'cancelled_unknown',
  'older_version',
  'settled',
  'too_many',
])
export type LeftOutReason = z.output<typeof LeftOutReason>

const LeftOut = z.strictObject({
  reason: LeftOutReason,
  count: z.int().min(1),
  /** A few of their titles, those that have one. */
  titles: z.array(z.string()),
})
export type LeftOut = z.output<typeof LeftOut>

/** Most of what one import takes. */
export const MOST_IMPORTED = 500

/** What gives the agenda back as it was before an import. */
export const ImportUndo = z.strictObject({
  added: z.array(AppointmentId).max(MOST_IMPORTED),
  changed: z
    .array(
      z.strictObject({
        appointmentId: AppointmentId,
        title: OptionalLine,
        startsAt: Instant,
        durationMinutes: z.int().min(5).max(480),
        mode: AppointmentMode,
        place: OptionalLine,
        remindBefore: RemindBefore,
        sequence: z.int().min(0),
        status: AppointmentStatus,
      }),
    )
    .max(MOST_IMPORTED),
  closures: z.array(ClosureId).max(MOST_IMPORTED),
})
export type ImportUndo = z.output<typeof ImportUndo>

const reads = ['agenda', 'people', 'settings'] as const

export const calendarFilesOperations = {
  /** One file of RFC 5545. `comesTwice` counts the appointments at a time that the clocks tell twice that day: calendars take the first one. */
  'calendarFiles.export': query(
    z.strictObject({ which: Exported, titles: CalendarTitles.default('neutral') }),
    z.strictObject({ text: z.string(), count: z.int().min(0), comesTwice: z.int().min(0) }),
    reads,
    ['period_too_long', 'appointment_unknown'],
  ),
  /** What a file holds and what importing it would do; series are told for twelve months from today. Nothing is changed. */
  'calendarFiles.preview': query(
    z.strictObject({ text: z.string() }),
    z.strictObject({
      events: z.array(PreviewedEvent),
      closures: z.array(PreviewedClosure),
      leftOut: z.array(LeftOut),
    }),
    reads,
    ['calendar_not_recognised', 'calendar_version_old', 'calendar_too_large', 'calendar_too_many_events'],
  ),
  /**
   * Imports what was chosen in the preview. An event that the agenda knows by its UID changes it, never twice; one that was settled meanwhile is
   * left alone. `undo` is what {@link 'calendarFiles.undoImport'} takes.
   */
  'calendarFiles.importChosen': command(
    z.strictObject({
      events: z.array(EventDetails).max(MOST_IMPORTED),
      closures: z.array(ImportedClosure).max(MOST_IMPORTED),
    }),
    z.strictObject({
      added: z.int().min(0),
      changed: z.int().min(0),
      cancelled: z.int().min(0),
      closed: z.int().min(0),
      undo: ImportUndo,
    }),
    ['agenda', 'casefiles'],
    ['closure_reversed', 'time_does_not_exist'],
  ),
  /** What was imported goes, unless someone used it since; what was changed comes back, unless it was settled since. */
  'calendarFiles.undoImport': command(ImportUndo, z.strictObject({}), ['agenda', 'casefiles']),
}
