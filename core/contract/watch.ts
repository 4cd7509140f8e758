import { z } from 'zod'
import { command, query } from './define.ts'
import { Day, Line, Note, OptionalLine, OrganisationId, ProcedureId, WatchNoteId } from './values.ts'

/** A note is about a few things: more would sort nothing. */
export const MOST_WATCH_LINKS = 8

const each = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .max(MOST_WATCH_LINKS, 'too_long')
    .refine((items) => new Set(items).size === items.length, 'invalid')

/** A page of the web where something was read, or empty. */
export const SourceAddress = z
  .string({ error: 'invalid' })
  .max(1_000, 'too_long')
  .transform((value) => value.trim())
  .refine((value) => value === '' || /^https?:\/\/[^\s"<>\p{C}]+$/u.test(value), 'invalid')

/** Something that was learnt and that the team should know: about procedures and partners, never about a person. */
export const WatchNoteDetails = z.strictObject({
  title: Line,
  text: Note,
  /** When it was read or heard. */
  day: Day,
  /** Where from, in words; and its address. */
  sourceTitle: OptionalLine,
  sourceAddress: SourceAddress,
  tags: each(Line),
  procedureIds: each(ProcedureId),
  organisationIds: each(OrganisationId),
  /** Structures of the territory, by name. */
  partners: each(Line),
  /** When it must be read again; `null` when it does not age. */
  reviewOn: Day.nullable(),
})
export type WatchNoteDetails = z.output<typeof WatchNoteDetails>

export const WatchNote = WatchNoteDetails.extend({
  watchNoteId: WatchNoteId,
  /** True from the day when it must be read again. */
  isDue: z.boolean(),
})
export type WatchNote = z.output<typeof WatchNote>

/** What to show only; `null` or false shows everything. */
export const WatchFilter = z.strictObject({
  /** By the day of the note, both included. */
  from: Day.nullable(),
  to: Day.nullable(),
  tag: z.string().max(120).nullable(),
  organisationId: OrganisationId.nullable(),
  procedureId: ProcedureId.nullable(),
  dueOnly: z.boolean(),
})
export type WatchFilter = z.output<typeof WatchFilter>

export const noWatchFilter: WatchFilter = {
  from: null,
  to: null,
  tag: null,
  organisationId: null,
  procedureId: null,
  dueOnly: false,
}

const OneNote = z.strictObject({ watchNoteId: WatchNoteId })

export const watchOperations = {
  /** What must be read again first, then the latest; cut at `limit`, the total is not. */
  'watch.list': query(
    z.strictObject({ filter: WatchFilter, limit: z.int().min(1).max(200) }),
    z.strictObject({
      notes: z.array(WatchNote),
      total: z.int().min(0),
      /** Of all the notes, whatever the filter: how many must be read again, and the words already used. */
      due: z.int().min(0),
      tags: z.array(z.string()),
      partners: z.array(z.string()),
    }),
    ['watch', 'settings'],
    ['period_reversed'],
  ),
  /** Keeps a new note, or changes the one of this identifier. */
  'watch.write': command(
    z.strictObject({ watchNoteId: WatchNoteId.nullable(), details: WatchNoteDetails }),
    WatchNote,
    ['watch'],
    ['watch_note_unknown', 'procedure_unknown', 'organisation_unknown'],
  ),
  /** It was read again and still holds: the next time is later, or never. */
  'watch.confirm': command(
    z.strictObject({ watchNoteId: WatchNoteId, reviewOn: Day.nullable() }),
    WatchNote,
    ['watch'],
    ['watch_note_unknown', 'review_in_past'],
  ),
  'watch.remove': command(OneNote, OneNote, ['watch'], ['watch_note_unknown']),
}
