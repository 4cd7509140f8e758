import { z } from 'zod'
import { command, query } from './define.ts'
import { Instant, MediatorId, Nothing } from './values.ts'

/** What is wrong with the journal of accesses: changed by something else than Établi, or unreadable and put aside. */
export const JournalAlert = z.enum(['tampered', 'unreadable'])
export type JournalAlert = z.output<typeof JournalAlert>

const Subject = z.strictObject({ kind: z.string(), id: z.uuid() })

/** One access: who, what was asked, of what, when (ms UTC), and how it ended: `done`, or the code of the refusal. */
export const JournalLine = z.strictObject({
  sequence: z.int().min(1),
  at: Instant,
  mediatorId: z.string().nullable(),
  /** The name of the operation, of this version or of a former one. */
  action: z.string(),
  subjects: z.array(Subject),
  result: z.string(),
})
export type JournalLine = z.output<typeof JournalLine>

/** Lines that one look takes. */
export const JOURNAL_PAGE = 200

export const journalOperations = {
  /**
   * The latest first, `JOURNAL_PAGE` at most: those before a rank, about one thing, by one mediator. Whoever is no head of the structure
   * reads her own lines only, whatever she asks.
   */
  'journal.list': query(
    z.strictObject({
      mediatorId: MediatorId.nullable(),
      subjectId: z.uuid().nullable(),
      before: z.int().min(1).nullable(),
    }),
    z.strictObject({ lines: z.array(JournalLine), mayHaveMore: z.boolean(), alert: JournalAlert.nullable() }),
    ['journal'],
  ),
  /** A head of the structure was told what is wrong with the journal. */
  'journal.acknowledge': command(Nothing, Nothing, ['journal']),
}
