import type { KnowledgePack, ProcedureSheet } from '../contract/sheets.ts'
import type { Catalogue } from './catalogue.ts'
import { buildSearchIndex } from './search/build-index.ts'
import { searchProcedures } from './search/search-procedures.ts'
import { toSearchable } from './search/searchable.ts'

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

const isPresent = <Value>(value: Value | undefined): value is Value => value !== undefined

/**
 * Holds a published catalogue in memory, with its search index. `fingerprintOf` names the text of a sheet: equal words, equal
 * fingerprints.
 */
export function buildCatalogue(
  pack: KnowledgePack,
  version: string,
  fingerprintOf: (sheet: ProcedureSheet) => string,
): Catalogue {
  const procedures = byId(pack.procedures)
  const organisations = byId(pack.organisations)
  const documentTypes = byId(pack.documentTypes)
  const obtainedBy: ReadonlyMap<string, string | undefined> = new Map(Object.entries(pack.obtainedBy))
  const conditions = byId(pack.conditions)
  const deadlineStarts = byId(pack.deadlineStarts)
  const fingerprints = new Map(pack.procedures.map((sheet) => [sheet.id as string, fingerprintOf(sheet)]))
  const index = buildSearchIndex(
    pack.procedures.map((sheet) =>
      toSearchable(sheet, pack.organisations, pack.documentTypes, pack.lifeEvents, pack.everydayWords[sheet.id]),
    ),
  )

  return {
    version,
    pack,
    procedure: (id) => procedures.get(id) ?? null,
    organisation: (id) => organisations.get(id) ?? null,
    documentType: (id) => documentTypes.get(id) ?? null,
    obtainedBy: (id) => procedures.get(obtainedBy.get(id) ?? '') ?? null,
    condition: (id) => conditions.get(id) ?? null,
    deadlineStart: (id) => deadlineStarts.get(id) ?? null,
    lifeEvents: pack.lifeEvents,
    fingerprint: (id) => fingerprints.get(id) ?? null,
    brief: (sheet) => ({
      procedureId: sheet.id,
      title: sheet.title,
      summary: sheet.summary,
      organisationId: sheet.organisation,
      organisationName: organisations.get(sheet.organisation)?.short_name ?? sheet.organisation,
      theme: sheet.theme,
      lifeEvents: sheet.life_events,
      needsRecheck: sheet.needs_recheck,
      typicalMinutes: sheet.typical_minutes,
    }),
    search: (text, limit) =>
      searchProcedures(index, text, limit)
        .map(({ procedureId }) => procedures.get(procedureId))
        .filter(isPresent),
  }
}
