import { z } from 'zod'
import { command, query } from './define.ts'
import { Day, EmailText, Instant, Line, OptionalLine, PersonId, PhoneText, SearchText } from './values.ts'

/** The minimum that finds someone again: one name is enough, everything else may stay empty. */
export const PersonDetails = z.strictObject({
  familyName: Line,
  givenName: OptionalLine,
  birthDay: Day.nullable(),
  phone: PhoneText,
  email: EmailText,
})
export type PersonDetails = z.output<typeof PersonDetails>

export const Person = PersonDetails.extend({
  personId: PersonId,
  createdAt: Instant,
  /** Last meeting or exchange, never an edit: retention counts from it. */
  lastContactAt: Instant,
})
export type Person = z.output<typeof Person>

export const PersonHit = z.strictObject({
  personId: PersonId,
  familyName: z.string(),
  givenName: z.string(),
  birthDay: Day.nullable(),
  phone: z.string(),
  openCasefiles: z.int().min(0),
  lastContactAt: Instant,
})
export type PersonHit = z.output<typeof PersonHit>

/** Someone already known who may be the same person, and what makes us think so. */
export const DuplicateCandidate = PersonHit.extend({
  because: z.array(z.enum(['same_name_and_birth_day', 'same_phone', 'similar_name_and_birth_day'])).min(1),
})
export type DuplicateCandidate = z.output<typeof DuplicateCandidate>

export const peopleOperations = {
  /** Any part of names, phone or birth date; accents and one typing error tolerated; best first. An empty text gives the last people met. */
  'people.search': query(z.strictObject({ text: SearchText, limit: z.int().min(1).max(50) }), z.array(PersonHit), [
    'people',
    'casefiles',
    'visits',
  ]),
  'people.read': query(z.strictObject({ personId: PersonId }), Person, ['people', 'visits'], ['person_unknown']),
  'people.findDuplicates': query(
    z.strictObject({ details: PersonDetails, except: PersonId.nullable() }),
    z.array(DuplicateCandidate),
    ['people', 'casefiles', 'visits'],
  ),
  /** Refused with `probable_duplicate` unless every likely double is listed in `notTheSameAs`, which is remembered. */
  'people.create': command(
    z.strictObject({ details: PersonDetails, notTheSameAs: z.array(PersonId).max(50) }),
    Person,
    ['people'],
    ['probable_duplicate', 'birth_day_in_future'],
  ),
  'people.change': command(
    z.strictObject({ personId: PersonId, details: PersonDetails }),
    Person,
    ['people'],
    ['person_unknown', 'birth_day_in_future'],
  ),
}
