import type { DocumentTypeSheet, KnowledgePack, ProcedureSheet } from '../contract/sheets.ts'
import type { Catalogue } from './catalogue.ts'
import { buildSearchIndex, type SearchIndex } from './search/build-index.ts'
import { searchProcedures } from './search/search-procedures.ts'
import { type SearchableSheet, toSearchable } from './search/searchable.ts'

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]))

const isPresent = <Value>(value: Value | undefined): value is Value => value !== undefined

/** A type of paper as the search reads it: its name, its other names, the family it belongs to. */
const searchableType = ({ id, label, keywords, group_label: group }: DocumentTypeSheet): SearchableSheet => ({
  id,
  title: label,
  summary: '',
  organisationNames: [],
  otherOrganisationNames: [],
  keywords,
  everydayWords: [],
  lifeEvents: [],
  theme: group,
  documentLabels: [],
  blockers: [],
})

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
  // Asked for much less often: computed with the first question.
  let typesIndex: SearchIndex | null = null

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
    searchDocumentTypes: (text, limit) => {
      typesIndex ??= buildSearchIndex(pack.documentTypes.map(searchableType))
      return searchProcedures(typesIndex, text, limit)
        .map(({ procedureId }) => documentTypes.get(procedureId))
        .filter(isPresent)
    },
  }
}
