import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DocumentTypeSheet, LifeEventSheet, OrganisationSheet, ProcedureSheet } from '../../../core/contract/sheets.ts'

const folder = join(import.meta.dirname, '../../../resources/knowledge')

const read = <Item extends z.ZodType>(file: string, item: Item): readonly z.output<Item>[] =>
  z.array(item).parse(JSON.parse(readFileSync(join(folder, file), 'utf8')))

/** The catalogue as it is published. */
export const procedures = read('procedures.json', ProcedureSheet)
export const organisations = read('organisations.json', OrganisationSheet)
export const documentTypes = read('document-types.json', DocumentTypeSheet)
export const lifeEvents = read('life-events.json', LifeEventSheet)

/** Every text of a value, however deep; addresses are no words. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^https?:/u.test(value) ? [] : [value]
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(textsOf)
}

const faults = [
  ['a plain space before : ; ! ? %', /[\p{L}\p{N})\u2026] [:;!?%\u20AC\u00BB]/u],
  ['no space before ; ! ?', /\p{L}[;!?](?:\s|$)/u],
  ['no space before a colon that a space follows', /\p{L}: /u],
  ['a plain space after \u00AB', /\u00AB /u],
  ['a straight apostrophe', /'/u],
  ['straight quotation marks', /"/u],
  ['a number cut from its digits or unit', /\d (?:\d|mois\b|h\b|ans?\b|jours?\b)/u],
  ['a hole', /\b(?:undefined|null|NaN)\b|\[object|\bP\d+[YMWD]\b|PT\d/u],
  ['an empty text', /^\s*$/u],
  ['two stops', /\.\.(?!\.)/u],
  [
    'a word of the code',
    /\b(?:the|after|before|days?|months?|years?|weeks?|hours?|refusal|acceptance|unknown|silence_means|decision_notified)\b/u,
  ],
] as const

/** What a French reader would see as a mistake. */
export const faultsOf = (text: string): readonly string[] =>
  faults.filter(([, pattern]) => pattern.test(text)).map(([fault]) => `${fault}: ${text}`)
