import { z } from 'zod'
import { command, query } from './define.ts'
import { Day, Line, LogbookEntryId, Note, OptionalLine } from './values.ts'

/**
 * What a page of the logbook can show of the title RNCP36241 (France compétences, sheet 36241, « Activités visées »): its three areas, and what
 * runs through them. The exact words of a competence are the candidate's to copy from the framework she was given.
 */
export const LogbookArea = z.enum(['social_watch', 'mediation', 'support_activities', 'professional_stance'])
export type LogbookArea = z.output<typeof LogbookArea>

/** The last day of the title's registration (order of 7 February 2022, JORFTEXT000045174717): five years from 16 May 2022. */
export const FRAMEWORK_LAST_DAY = '2027-05-16'

/** A page of the logbook: what happened, never who. */
export const LogbookDetails = z.strictObject({
  title: Line,
  day: Day,
  areas: z
    .array(LogbookArea)
    .max(LogbookArea.options.length)
    .refine((areas) => new Set(areas).size === areas.length, 'invalid'),
  /** As the framework says it. */
  competence: OptionalLine,
  situation: Note,
  done: Note,
  questions: Note,
  again: Note,
})
export type LogbookDetails = z.output<typeof LogbookDetails>

export const LogbookEntry = LogbookDetails.extend({ entryId: LogbookEntryId })
export type LogbookEntry = z.output<typeof LogbookEntry>

export const Logbook = z.strictObject({
  /** False when the key that opened the store is not the one that seals this logbook. */
  isOpen: z.boolean(),
  /** The latest first. */
  entries: z.array(LogbookEntry),
  /** Pages that are kept and that this key does not read. */
  unreadable: z.int().min(0),
})
export type Logbook = z.output<typeof Logbook>

const OneEntry = z.strictObject({ entryId: LogbookEntryId })

export const logbookOperations = {
  /** The logbook of whoever works now. */
  'logbook.read': query(z.strictObject({}), Logbook, ['logbook']),
  'logbook.write': command(
    z.strictObject({ entryId: LogbookEntryId.nullable(), details: LogbookDetails }),
    LogbookEntry,
    ['logbook'],
    ['logbook_closed', 'logbook_entry_unknown'],
  ),
  'logbook.remove': command(OneEntry, OneEntry, ['logbook'], ['logbook_entry_unknown']),
}
