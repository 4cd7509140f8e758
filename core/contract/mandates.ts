import { z } from 'zod'
import { command, query } from './define.ts'
import { Theme } from './sheets.ts'
import { CasefileId, Day, Instant, MandateId, PersonId, VisitId } from './values.ts'

/** How long a mandate lasts, in days of 24 hours from its agreement: a "month" is 31 days, "six months" 182 (Aidants Connect). */
export const MandateDays = z.literal([1, 31, 182, 365])
export type MandateDays = z.output<typeof MandateDays>

/** Whether the person can sign for herself (code civil, art. 388-1-1, 425 and following). Only `adult_free` allows our mandate. */
export const Capacity = z.enum([
  'adult_free',
  'minor',
  'guardianship',
  'curatorship',
  'safeguard',
  'family_authorisation',
  'future_protection',
  'unknown',
])
export type Capacity = z.output<typeof Capacity>

/** What a capacity leads to: who signs, on which proof, and how we may go on. */
export const CapacityGate = z.strictObject({
  /** As declared; a birth date under 18 overrides it. `null` when nobody asked. */
  capacity: Capacity.nullable(),
  declaredOn: Day.nullable(),
  mandateAllowed: z.boolean(),
  /** True when the answer is no longer good: she came of age since. */
  askAgain: z.boolean(),
  whoSigns: z.enum([
    'herself',
    'legal_representative',
    'guardian',
    'herself_with_curator',
    'authorised_relative',
    'future_mandatary',
    'to_find_out',
  ]),
  proof: z.enum(['none', 'family_record', 'judgment', 'deed', 'to_find_out']),
  mode: z.enum(['any', 'accompany_with_representative', 'accompany', 'information_only']),
})
export type CapacityGate = z.output<typeof CapacityGate>

export const MandateChannel = z.enum(['online', 'phone', 'paper', 'email'])
export type MandateChannel = z.output<typeof MandateChannel>

/** How the person said yes, or no more. */
export const SaidBy = z.enum(['in_person', 'phone', 'sms', 'email', 'post'])
export type SaidBy = z.output<typeof SaidBy>

export const MandateState = z.enum(['draft', 'informed', 'active', 'ended', 'expired', 'revoked'])
export type MandateState = z.output<typeof MandateState>

export const MandateEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prepared') }),
  z.strictObject({ kind: z.literal('informed') }),
  z.strictObject({ kind: z.literal('signed_in_person') }),
  z.strictObject({ kind: z.literal('agreed_remotely'), by: SaidBy, paperDueOn: Day }),
  z.strictObject({ kind: z.literal('paper_received') }),
  z.strictObject({ kind: z.literal('renewed_by') }),
  z.strictObject({ kind: z.literal('ended') }),
  z.strictObject({ kind: z.literal('revoked'), by: z.enum(['person', 'structure']), said: SaidBy }),
  z.strictObject({ kind: z.literal('printed') }),
])
export type MandateEvent = z.output<typeof MandateEvent>

export const Mandate = z.strictObject({
  mandateId: MandateId,
  personId: PersonId,
  state: MandateState,
  themes: z.array(Theme).min(1),
  days: MandateDays,
  channels: z.array(MandateChannel).min(1),
  preparedAt: Instant,
  agreedAt: Instant.nullable(),
  agreedBy: SaidBy.nullable(),
  /** The signed paper of a remote agreement is due on this day at the latest; `null` when none is due. */
  paperDueOn: Day.nullable(),
  paperReceivedAt: Instant.nullable(),
  /** When it stops by itself; `null` until agreed. */
  endsAt: Instant.nullable(),
  /** When it stopped before its time. */
  stoppedAt: Instant.nullable(),
  stoppedBy: z.enum(['person', 'structure', 'acts_done', 'renewal']).nullable(),
  stoppedSaid: SaidBy.nullable(),
  renews: MandateId.nullable(),
  templateVersion: z.string(),
  /** SHA-256 of the text shown to the person, hexadecimal. */
  fingerprint: z.string(),
  /** Latest first. */
  history: z.array(z.strictObject({ at: Instant, mediatorName: z.string(), event: MandateEvent })),
})
export type Mandate = z.output<typeof Mandate>

export const LetterBlock = z.strictObject({ title: z.string().nullable(), paragraphs: z.array(z.string()) })
export type LetterBlock = z.output<typeof LetterBlock>

/** The text as the person read it, word for word, whatever the templates say today. */
export const MandateText = z.strictObject({
  mandate: Mandate,
  title: z.string(),
  blocks: z.array(LetterBlock),
  /** False when the stored text no longer has its fingerprint: « texte différent de l'original ». */
  intact: z.boolean(),
})
export type MandateText = z.output<typeof MandateText>

/** Why nobody may act in the person's place in a dossier. */
export const ActForRefusal = z.enum([
  'no_person',
  'no_mandate',
  'mandate_expired',
  'mandate_stopped',
  'mandate_not_signed',
  'mandate_other_theme',
  'procedure_forbids',
  'clock_before_agreement',
  /** She can no longer give a mandate, or it must be asked again: a protection measure ends it (code civil, art. 2003). */
  'capacity_changed',
])
export type ActForRefusal = z.output<typeof ActForRefusal>

export const ActForAnswer = z.strictObject({
  allowed: z.boolean(),
  mandateId: MandateId.nullable(),
  endsAt: Instant.nullable(),
  refusal: ActForRefusal.nullable(),
  /** What the sheet says of mandates, in its words. */
  sheetNote: z.string().nullable(),
  /** True when the service is behind FranceConnect: Aidants Connect is then the right instrument. */
  aidantsConnectFits: z.boolean(),
})
export type ActForAnswer = z.output<typeof ActForAnswer>

const OnePerson = z.strictObject({ personId: PersonId })
const OneMandate = z.strictObject({ mandateId: MandateId })

export const mandatesOperations = {
  'mandates.capacity': query(OnePerson, CapacityGate, ['mandates', 'people'], ['person_unknown']),
  'mandates.declareCapacity': command(
    OnePerson.extend({ capacity: Capacity }),
    CapacityGate,
    ['mandates', 'people'],
    ['person_unknown'],
  ),
  /** A person's mandates: in force first, then the latest. */
  'mandates.ofPerson': query(OnePerson, z.array(Mandate), ['mandates'], ['person_unknown']),
  'mandates.read': query(OneMandate, MandateText, ['mandates'], ['mandate_unknown']),
  /** The receipt that a revocation prints. */
  'mandates.receipt': query(
    OneMandate,
    z.strictObject({ mandate: Mandate, title: z.string(), blocks: z.array(LetterBlock) }),
    ['mandates', 'people', 'settings'],
    ['mandate_unknown', 'mandate_not_stopped'],
  ),
  /**
   * Writes the text of a mandate from today's template. Refused for a minor or a protected person, when the capacity was never asked, and
   * when another mandate in force covers one of the themes, unless this one renews it.
   */
  'mandates.prepare': command(
    OnePerson.extend({
      themes: z.array(Theme).min(1).max(10),
      days: MandateDays,
      channels: z.array(MandateChannel).min(1).max(4),
      /** « Avez-vous déjà autorisé une autre structure pour ces démarches ? » */
      otherStructure: z.enum(['no', 'yes', 'does_not_know']),
      renews: MandateId.nullable(),
    }),
    Mandate,
    ['mandates'],
    [
      'person_unknown',
      'capacity_unknown',
      'mandate_for_minor',
      'mandate_for_protected_person',
      'mandates_overlap',
      'mandate_unknown',
      'other_structure_holds_mandate',
    ],
  ),
  /** The text was read with the person: purpose, data, rights, right to withdraw at any time. */
  'mandates.recordInformed': command(
    OneMandate,
    Mandate,
    ['mandates'],
    ['mandate_unknown', 'mandate_step_not_allowed'],
  ),
  /** The agreement itself; a remote one must be followed by the signed paper. A renewal ends the mandate that it renews. */
  'mandates.agree': command(
    OneMandate.extend({ by: SaidBy }),
    Mandate,
    ['mandates'],
    [
      'mandate_unknown',
      'mandate_step_not_allowed',
      'mandates_overlap',
      'mandate_for_minor',
      'mandate_for_protected_person',
      'capacity_unknown',
    ],
  ),
  'mandates.recordPaper': command(OneMandate, Mandate, ['mandates'], ['mandate_unknown', 'mandate_step_not_allowed']),
  /** Effective at once, from any channel. */
  'mandates.revoke': command(
    OneMandate.extend({ by: z.enum(['person', 'structure']), said: SaidBy }),
    Mandate,
    ['mandates', 'visits', 'casefiles'],
    ['mandate_unknown', 'mandate_step_not_allowed'],
  ),
  /** Every act that it named is done. */
  'mandates.end': command(
    OneMandate,
    Mandate,
    ['mandates', 'visits', 'casefiles'],
    ['mandate_unknown', 'mandate_step_not_allowed'],
  ),
  /** Throws a text away that nobody agreed to. */
  'mandates.discard': command(OneMandate, OneMandate, ['mandates'], ['mandate_unknown', 'mandate_step_not_allowed']),
  'mandates.recordPrinted': command(OneMandate, Mandate, ['mandates'], ['mandate_unknown']),
  /** May we act in the person's place in this dossier, now? */
  'mandates.actFor': query(
    z.strictObject({ casefileId: CasefileId }),
    ActForAnswer,
    ['mandates', 'casefiles', 'people'],
    ['casefile_unknown'],
  ),
  /** The same for all the dossiers of a visit: `null` when it has none. */
  'mandates.actForVisit': query(
    z.strictObject({ visitId: VisitId }),
    ActForAnswer.nullable(),
    ['mandates', 'casefiles', 'people', 'visits'],
    ['visit_unknown'],
  ),
}
