import { z } from 'zod'
import { bare } from '../shared/identifiers/written.ts'
import { command, query } from './define.ts'
import { CasefileId, IdentifierId, Instant, Line, Nothing, PersonId } from './values.ts'

/**
 * The numbers that may be kept of a person: social security (décret 2019-341), tax, Caf or MSA, foreigner (AGDREF), France Travail, and bank
 * account.
 */
export const IdentifierKind = z.enum(['nir', 'tax_number', 'beneficiary', 'foreigner', 'job_seeker', 'iban'])
export type IdentifierKind = z.output<typeof IdentifierKind>

/** A number kept for one open dossier, which is its purpose: it leaves the store when that dossier closes. Never the number itself. */
export const KeptIdentifier = z.strictObject({
  identifierId: IdentifierId,
  kind: IdentifierKind,
  /** Enough to recognise it on a paper, not enough to use it. */
  masked: z.string(),
  casefileId: CasefileId,
  casefileTitle: z.string(),
  keptAt: Instant,
})
export type KeptIdentifier = z.output<typeof KeptIdentifier>

/** As it is compared and kept: without spaces, in capitals; 34 characters is the longest account number (ISO 13616). */
export const IdentifierNumber = z
  .string({ error: 'invalid' })
  .max(60, 'too_long')
  .transform(bare)
  .refine((number) => /^[A-Z0-9]{1,34}$/u.test(number), 'invalid')

/** On what text this structure relies to keep social security numbers, as its head wrote it, and since when (ms UTC). */
export const NirGround = z.strictObject({
  article: Line,
  bodyCategory: Line,
  allowedAt: Instant,
  allowedBy: z.string(),
})
export type NirGround = z.output<typeof NirGround>

const OneIdentifier = z.strictObject({ identifierId: IdentifierId })

export const identifiersOperations = {
  /** What is kept of a person, masked, and the open dossiers for which something may be kept. */
  'identifiers.ofPerson': query(
    z.strictObject({ personId: PersonId }),
    z.strictObject({
      identifiers: z.array(KeptIdentifier),
      purposes: z.array(z.strictObject({ casefileId: CasefileId, title: z.string() })),
      nirAllowed: z.boolean(),
    }),
    ['identifiers', 'casefiles'],
    ['person_unknown'],
  ),
  /**
   * Keeps a number for an open dossier of someone known, in the place of the one of this kind that it had. `number_malformed`: no such number
   * exists. `nir_not_allowed`: this structure did not say on what text it relies, whichever field the number was typed in.
   */
  'identifiers.keep': command(
    z.strictObject({ casefileId: CasefileId, kind: IdentifierKind, number: IdentifierNumber }),
    KeptIdentifier,
    ['identifiers'],
    ['casefile_unknown', 'casefile_closed', 'casefile_of_nobody', 'number_malformed', 'nir_not_allowed'],
  ),
  /** The number itself, and as papers write it, in groups. A command, although it changes nothing: each look is an act. */
  'identifiers.reveal': command(
    OneIdentifier,
    z.strictObject({ number: z.string(), written: z.string() }),
    [],
    ['identifier_unknown'],
  ),
  'identifiers.remove': command(OneIdentifier, OneIdentifier, ['identifiers'], ['identifier_unknown']),
  /** `null` while no social security number may be kept, which is how every desk begins. */
  'identifiers.nirGround': query(Nothing, z.strictObject({ ground: NirGround.nullable() }), [
    'identifiers',
    'mediators',
  ]),
  /** Lets this desk keep social security numbers; of heads only, dated and signed. */
  'identifiers.allowNir': command(
    z.strictObject({ article: Line, bodyCategory: Line }),
    NirGround,
    ['identifiers'],
    ['nir_already_allowed'],
  ),
  /** No longer; those that were kept leave the store. The former ground stays written. Gives how many left. */
  'identifiers.forbidNir': command(
    Nothing,
    z.strictObject({ removed: z.int().min(0) }),
    ['identifiers'],
    ['nir_not_allowed'],
  ),
}
