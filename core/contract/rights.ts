import { z } from 'zod'
import { command, query } from './define.ts'
import { Instant, Line, PersonId } from './values.ts'

const OnePerson = z.strictObject({ personId: PersonId })

/** What is kept of someone in one table: its rows, by the names of their columns. */
export const PersonSection = z.strictObject({
  table: z.string(),
  rows: z.array(z.record(z.string(), z.json())),
})
export type PersonSection = z.output<typeof PersonSection>

export const PersonChange = z.strictObject({
  at: Instant,
  mediatorName: z.string(),
  field: z.enum(['familyName', 'givenName', 'birthDay', 'phone', 'email']),
  before: z.string(),
  after: z.string(),
})
export type PersonChange = z.output<typeof PersonChange>

const Restriction = z.strictObject({ since: Instant, reason: z.string() })

export const rightsOperations = {
  /** Whether someone's data may only be kept, and what her identity said before it was corrected, the latest first. */
  'rights.read': query(
    OnePerson,
    z.strictObject({
      personName: z.string(),
      restriction: Restriction.nullable(),
      changes: z.array(PersonChange),
      /** Mandates that the law keeps apart once she is erased. */
      mandatesToArchive: z.int().min(0),
    }),
    ['rights', 'people', 'mandates'],
    ['person_unknown'],
  ),
  /**
   * Everything that the store keeps of someone (GDPR art. 15 and 20), table by table. With `withFiles`, the bytes of her copies too, in base 64.
   */
  'rights.export': query(
    z.strictObject({ personId: PersonId, withFiles: z.boolean() }),
    z.strictObject({ exportedAt: Instant, sections: z.array(PersonSection) }),
    ['people'],
    ['person_unknown'],
  ),
  /** Those whose data may only be kept. */
  'rights.restricted': query(
    z.strictObject({}),
    z.array(Restriction.extend({ personId: PersonId, personName: z.string() })),
    ['rights', 'people'],
  ),
  /** Nobody reads nor changes this person's data any more, except to give it to her or to erase it (GDPR art. 18). */
  'rights.restrict': command(
    z.strictObject({ personId: PersonId, reason: Line }),
    z.strictObject({}),
    ['rights', 'people', 'casefiles', 'agenda', 'reminders'],
    ['person_unknown'],
  ),
  'rights.lift': command(
    OnePerson,
    z.strictObject({}),
    ['rights', 'people', 'casefiles', 'agenda', 'reminders'],
    ['person_unknown'],
  ),
  /**
   * Erases all that is kept of someone (GDPR art. 17), for ever. Her signed mandates go to the archives, where the law wants them for six more
   * years; what was counted of her visits stays, as nobody's.
   */
  'rights.erase': command(
    OnePerson,
    z.strictObject({ archivedMandates: z.int().min(0) }),
    [
      'rights',
      'retention',
      'people',
      'visits',
      'casefiles',
      'documents',
      'agenda',
      'deadlines',
      'triage',
      'mandates',
      'consents',
      'exchanges',
      'escalation',
      'copies',
      'reminders',
      'activity',
      'statistics',
      'collective',
      'identifiers',
    ],
    ['person_unknown', 'archive_unavailable'],
  ),
}
