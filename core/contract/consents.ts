import { z } from 'zod'
import { command, query } from './define.ts'
import { ConsentId, Instant, OptionalLine, PersonId } from './values.ts'

/** Three agreements, never one for all: keeping a file, sharing with one named structure, being contacted. */
export const ConsentKind = z.enum(['keep_file', 'share', 'be_contacted'])
export type ConsentKind = z.output<typeof ConsentKind>

export const ContactChannel = z.enum(['phone', 'sms', 'email', 'post'])
export type ContactChannel = z.output<typeof ContactChannel>

export const Consent = z.strictObject({
  consentId: ConsentId,
  kind: ConsentKind,
  /** With whom, for `share`. */
  structure: z.string(),
  /** By which means, for `be_contacted`. */
  channels: z.array(ContactChannel),
  how: z.enum(['said', 'written']),
  givenAt: Instant,
  withdrawnAt: Instant.nullable(),
  mediatorName: z.string(),
})
export type Consent = z.output<typeof Consent>

export const PersonConsents = z.strictObject({
  /** In force first, then withdrawn; latest first. */
  consents: z.array(Consent),
  /** When and how the information notice was last given. */
  notice: z.strictObject({ givenAt: Instant, how: z.enum(['paper', 'read_aloud', 'sent']) }).nullable(),
})
export type PersonConsents = z.output<typeof PersonConsents>

const OnePerson = z.strictObject({ personId: PersonId })

export const consentsOperations = {
  'consents.ofPerson': query(OnePerson, PersonConsents, ['consents', 'people'], ['person_unknown']),
  /** Dated now. The same agreement given twice is the first one. */
  'consents.record': command(
    OnePerson.extend({
      kind: ConsentKind,
      structure: OptionalLine,
      channels: z.array(ContactChannel).max(4),
      how: Consent.shape.how,
    }),
    PersonConsents,
    ['consents'],
    ['person_unknown', 'structure_required', 'channel_required'],
  ),
  'consents.withdraw': command(
    z.strictObject({ consentId: ConsentId }),
    PersonConsents,
    ['consents'],
    ['consent_unknown', 'consent_withdrawn'],
  ),
  'consents.recordNotice': command(
    OnePerson.extend({ how: z.enum(['paper', 'read_aloud', 'sent']) }),
    PersonConsents,
    ['consents'],
    ['person_unknown'],
  ),
}
