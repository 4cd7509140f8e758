import { z } from 'zod'
import { MandateChannel, SaidBy } from '../contract/mandates.ts'
import { Theme } from '../contract/sheets.ts'
import { placeholdersOf } from './letter.ts'

/**
 * The letters as they are shipped, `resources/letters/`: every version ever shipped, the last one in use. A version that was given to
 * someone is never edited; another text is another version.
 */

const Words = z.string().min(1)

/** What may be named between braces in a mandate. */
export const mandateWords = [
  'version',
  'blank',
  'personName',
  'birthDay',
  'structureName',
  'structureAddress',
  'structurePhone',
  'dataProtectionContact',
  'duration',
  'preparedOn',
] as const
export const mandateLists = ['theme', 'channel'] as const

/** The blocks of a mandate, in their order: those of the template that Aidants Connect published on 23 March 2026. */
export const mandateBlocks = [
  'person',
  'structure',
  'procedures',
  'duration',
  'legal_basis',
  'channels',
  'revocable',
  'no_protection',
  'informed',
  'data_use',
  'rights',
  'duties',
  'early_end',
  'signatures',
] as const

export const receiptWords = [
  'version',
  'blank',
  'personName',
  'structureName',
  'agreedOn',
  'stoppedOn',
  'stoppedHour',
  'stoppedMinute',
  'why',
] as const
export const receiptLists = ['theme', 'said'] as const

const template = <More extends z.ZodRawShape>(
  version: RegExp,
  blocks: readonly string[],
  names: readonly string[],
  words: More,
) =>
  z.strictObject({
    version: z.string().regex(version),
    title: Words,
    blocks: z
      .array(
        z.strictObject({
          id: z.enum(blocks),
          title: Words.nullable(),
          paragraphs: z
            .array(Words.refine((text) => placeholdersOf(text).every((name) => names.includes(name))))
            .min(1),
        }),
      )
      .refine((found) => found.map(({ id }) => id).join() === blocks.join()),
    words: z.strictObject({
      blank: Words,
      first: Words,
      months: z.array(Words).length(12),
      themes: z.record(Theme, Words),
      ...words,
    }),
  })

export const MandateTemplate = template(/^mandat-\d{4}-\d+$/u, mandateBlocks, [...mandateWords, ...mandateLists], {
  channels: z.record(MandateChannel, Words),
  days: z.strictObject({ 1: Words, 31: Words, 182: Words, 365: Words }),
})
export type MandateTemplate = z.output<typeof MandateTemplate>

export const ReceiptTemplate = template(
  /^fin-de-mandat-\d{4}-\d+$/u,
  ['what', 'mandate', 'end', 'effect', 'signature'],
  [...receiptWords, ...receiptLists],
  {
    why: z.strictObject({ person: Words, structure: Words, acts_done: Words, renewal: Words }),
    said: z.record(SaidBy, Words),
  },
)
export type ReceiptTemplate = z.output<typeof ReceiptTemplate>

const versions = <Template extends { readonly version: string }>(one: z.ZodType<Template>) =>
  z.tuple([one], one).refine((all) => new Set(all.map(({ version }) => version)).size === all.length)

/** Every letter that goes with a mandate. */
export const MandateLetters = z.strictObject({ mandate: versions(MandateTemplate), receipt: versions(ReceiptTemplate) })
export type MandateLetters = z.output<typeof MandateLetters>
