import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { KnowledgePack } from '../../core/contract/sheets.ts'
import { buildCatalogue } from '../../core/procedures/build-catalogue.ts'
import type { Catalogue } from '../../core/procedures/catalogue.ts'

const SHORT_FINGERPRINT = 12

const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, SHORT_FINGERPRINT)

const files = {
  procedures: 'procedures.json',
  organisations: 'organisations.json',
  documentTypes: 'document-types.json',
  lifeEvents: 'life-events.json',
  conditions: 'conditions.json',
  deadlineStarts: 'deadline-starts.json',
  everydayWords: 'everyday-words.json',
  obtainedBy: 'obtained-by.json',
  operators: 'operators.json',
} as const satisfies Record<keyof KnowledgePack, string>

/**
 * Reads the shipped catalogue, checks every field of it and builds it in memory. Throws when the files are not what we shipped:
 * the application is then damaged, and nothing it said about a procedure could be trusted.
 */
export function loadCatalogue(resourcesFolder: string): Catalogue {
  const texts = Object.entries(files).map(
    ([part, file]) => [part, readFileSync(join(resourcesFolder, 'knowledge', file), 'utf8')] as const,
  )
  const pack = KnowledgePack.parse(Object.fromEntries(texts.map(([part, text]) => [part, JSON.parse(text)])))
  const version = fingerprint(texts.map(([, text]) => text).join('\n'))
  return buildCatalogue(pack, version, (sheet) => fingerprint(JSON.stringify(sheet)))
}
