import { z } from 'zod'
import { command, query } from './define.ts'
import { LetterBlock } from './mandates.ts'
import { Day, Instant, Line, PersonId } from './values.ts'
import { rightsOperations } from './rights.ts'

/** What each rule is about: dossiers of people, what was done for nobody known, the journal of accesses. */
export const RetentionCategory = z.enum(['dossier', 'anonymous', 'journal'])
export type RetentionCategory = z.output<typeof RetentionCategory>

/** Where someone's data stands: announced (30 days before its end), due (that day), over (nobody opens it any more). */
export const RetentionStanding = z.enum(['announced', 'due', 'over'])
export type RetentionStanding = z.output<typeof RetentionStanding>

const DueErasure = z.strictObject({
  personId: PersonId,
  personName: z.string(),
  lastContactAt: Instant,
  /** The last day that it is kept. */
  dueOn: Day,
  standing: RetentionStanding,
  /** When it is erased without anyone doing it. */
  byItselfAfter: Day,
  postponed: z.strictObject({ until: Day, reason: z.string() }).nullable(),
})
export type DueErasure = z.output<typeof DueErasure>

export const ErasureProof = z.strictObject({
  at: Instant,
  category: z.enum(['dossier', 'anonymous', 'mandate']),
  rule: z.enum(['retention', 'request', 'restored_backup']),
  count: z.int().min(1),
})
export type ErasureProof = z.output<typeof ErasureProof>

/** A mandate kept apart, with just what says whose it was. Its text, and what happened to it, are those that were signed. */
export const ArchivedMandate = z.strictObject({
  mandateId: z.uuid(),
  archivedAt: Instant,
  keepUntil: Day,
  familyName: z.string(),
  givenName: z.string(),
  birthDay: Day.nullable(),
  title: z.string(),
  blocks: z.array(LetterBlock),
  agreedAt: Instant,
  endedAt: Instant,
})
export type ArchivedMandate = z.output<typeof ArchivedMandate>

const Rule = z.strictObject({
  category: RetentionCategory,
  months: z.int(),
  floor: z.int(),
  ceiling: z.int(),
})

const erases = rightsOperations['rights.erase'].domains

export const retentionOperations = {
  'retention.read': query(
    z.strictObject({}),
    z.strictObject({
      rules: z.array(Rule),
      /** The first to end come first. */
      queue: z.array(DueErasure),
      archivedMandates: z.int().min(0),
      /** The latest first. */
      proofs: z.array(ErasureProof),
    }),
    ['retention', 'people', 'rights'],
  ),
  /** Keeps a category for less long, down to its floor; never longer than its ceiling (`out_of_bounds`). */
  'retention.setRule': command(
    z.strictObject({ category: RetentionCategory, months: z.int() }),
    z.strictObject({}),
    ['retention', 'people'],
    ['out_of_bounds'],
  ),
  /** Keeps someone's data until another day, at most a year from now, for a reason that is written. */
  'retention.postpone': command(
    z.strictObject({ personId: PersonId, until: Day, reason: Line }),
    z.strictObject({}),
    ['retention', 'people', 'casefiles'],
    ['person_unknown', 'out_of_bounds'],
  ),
  /** She came back: a contact, from which her data is kept again. */
  'retention.recordReturn': command(
    z.strictObject({ personId: PersonId }),
    z.strictObject({}),
    ['retention', 'people', 'casefiles'],
    ['person_unknown'],
  ),
  /** Erases those whose end has come. `not_due`: one of them is kept longer; nobody was erased. */
  'retention.execute': command(
    z.strictObject({ personIds: z.array(PersonId).min(1).max(500) }),
    z.strictObject({ erased: z.int().min(0), archivedMandates: z.int().min(0) }),
    erases,
    ['not_due', 'archive_unavailable'],
  ),
  /** Opens the archives, for a reason that is kept with who opened them and when. */
  'retention.openArchive': command(
    z.strictObject({ reason: Line }),
    z.strictObject({
      mandates: z.array(ArchivedMandate),
      openings: z.array(z.strictObject({ at: Instant, mediatorName: z.string(), reason: z.string() })),
    }),
    ['retention'],
    ['archive_unavailable'],
  ),
}
