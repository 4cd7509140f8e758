import { z } from 'zod'
import { isCalendarDay } from '../shared/calendar.ts'

/**
 * Why a value was refused; the screen has one French sentence for each. They travel as zod's messages, so that the same schema
 * serves the door and the forms.
 */
export const valueProblems = [
  'required',
  'too_long',
  'control_characters',
  'not_a_day',
  'not_a_time',
  'not_a_phone',
  'not_an_email',
  'day_in_future',
  'invalid',
] as const
export type ValueProblem = (typeof valueProblems)[number]

const problem = (code: ValueProblem): string => code

// Line feed and tabulation are text; every other control character, and the marks that reverse the reading of the rest of a line
// (Unicode TR 36 §2.6), would let a stored value disguise itself on screen or on paper. Half a character (a surrogate alone) is none,
// and the store would change it.
const FORBIDDEN_IN_TEXT = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\p{Cs}]/u
const FORBIDDEN_IN_LINE = /[\t\n\u2028\u2029]/u
/** Something that shows: a letter, a digit, a sign. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u

const text = (maximum: number) =>
  z
    .string({ error: problem('invalid') })
    // Counted as it will be kept: a few letters take more room once composed.
    .refine((value) => value.normalize('NFC').length <= maximum, problem('too_long'))
    .refine((value) => !FORBIDDEN_IN_TEXT.test(value), problem('control_characters'))

const line = (maximum: number) =>
  text(maximum)
    .refine((value) => !FORBIDDEN_IN_LINE.test(value), problem('control_characters'))
    .transform((value) => value.normalize('NFC').trim())

/** One line of text, trimmed, never empty nor invisible, 120 characters at most. */
export const Line = line(120).refine((value) => VISIBLE.test(value), problem('required'))

/** One line of text that may be empty, 120 characters at most. */
export const OptionalLine = line(120)

/** What the mediator types in a search field: anything, cut rather than refused. */
export const SearchText = z.string({ error: problem('invalid') }).transform((value) =>
  value
    .slice(0, 200)
    .normalize('NFC')
    .replace(/[\u0000-\u001F\u007F]/gu, ' ')
    .trim(),
)

/** Free text with line breaks, 10,000 characters at most. */
export const Note = text(10_000).transform((value) => value.normalize('NFC'))

/** A civil day that exists, `YYYY-MM-DD`. */
export const Day = z.string({ error: problem('not_a_day') }).refine(isCalendarDay, problem('not_a_day'))

/** A time of day at the desk, `HH:MM`, 24 hours. */
export const TimeOfDay = z
  .string({ error: problem('not_a_time') })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/u, problem('not_a_time'))

/** An instant, milliseconds UTC. */
export const Instant = z.int().min(0)

/** A phone number as people write it: digits, spaces, dots, dashes, brackets and one leading +; or empty. */
export const PhoneText = line(30).refine(
  (value) => value === '' || (/^\+?[\d .()/-]+$/u.test(value) && /\d{2}/u.test(value.replace(/\D/gu, ''))),
  problem('not_a_phone'),
)

/** An e-mail address, or empty. */
export const EmailText = line(254).refine(
  (value) => value === '' || /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"'.]{2,}$/u.test(value),
  problem('not_an_email'),
)

const id = <const Brand extends string>(_brand: Brand) => z.uuid({ error: problem('invalid') }).brand<Brand>()

export const PersonId = id('PersonId')
export type PersonId = z.output<typeof PersonId>
export const MediatorId = id('MediatorId')
export type MediatorId = z.output<typeof MediatorId>
export const VisitId = id('VisitId')
export type VisitId = z.output<typeof VisitId>
export const CasefileId = id('CasefileId')
export type CasefileId = z.output<typeof CasefileId>
export const StepId = id('StepId')
export type StepId = z.output<typeof StepId>
export const RequirementId = id('RequirementId')
export type RequirementId = z.output<typeof RequirementId>
export const HeldDocumentId = id('HeldDocumentId')
export type HeldDocumentId = z.output<typeof HeldDocumentId>
export const AppointmentId = id('AppointmentId')
export type AppointmentId = z.output<typeof AppointmentId>
export const GroupSessionId = id('GroupSessionId')
export type GroupSessionId = z.output<typeof GroupSessionId>
export const WatchNoteId = id('WatchNoteId')
export type WatchNoteId = z.output<typeof WatchNoteId>
export const LogbookEntryId = id('LogbookEntryId')
export type LogbookEntryId = z.output<typeof LogbookEntryId>
export const ReportModelId = id('ReportModelId')
export type ReportModelId = z.output<typeof ReportModelId>
export const ReportId = id('ReportId')
export type ReportId = z.output<typeof ReportId>
export const PlaceId = id('PlaceId')
export type PlaceId = z.output<typeof PlaceId>
export const ClosureId = id('ClosureId')
export type ClosureId = z.output<typeof ClosureId>
export const PermanenceId = id('PermanenceId')
export type PermanenceId = z.output<typeof PermanenceId>
export const CopyId = id('CopyId')
export type CopyId = z.output<typeof CopyId>
export const IdentifierId = id('IdentifierId')
export type IdentifierId = z.output<typeof IdentifierId>
export const ReminderId = id('ReminderId')
export type ReminderId = z.output<typeof ReminderId>
export const DeadlineId = id('DeadlineId')
export type DeadlineId = z.output<typeof DeadlineId>
export const MandateId = id('MandateId')
export type MandateId = z.output<typeof MandateId>
export const ConsentId = id('ConsentId')
export type ConsentId = z.output<typeof ConsentId>
export const ExchangeId = id('ExchangeId')
export type ExchangeId = z.output<typeof ExchangeId>

/** Identifiers of the catalogue are words, not UUIDs: `caf-aide-logement`. */
const slug = <const Brand extends string>(_brand: Brand) =>
  z
    .string({ error: problem('invalid') })
    .regex(/^[a-z0-9][a-z0-9_-]{0,79}$/u, problem('invalid'))
    .brand<Brand>()

export const ProcedureId = slug('ProcedureId')
export type ProcedureId = z.output<typeof ProcedureId>
export const OrganisationId = slug('OrganisationId')
export type OrganisationId = z.output<typeof OrganisationId>
export const DocumentTypeId = slug('DocumentTypeId')
export type DocumentTypeId = z.output<typeof DocumentTypeId>

export const Nothing = z.strictObject({})
