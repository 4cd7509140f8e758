import type { OrganisationSheet, ProcedureSheet } from '../contract/sheets.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import type { Catalogue } from './catalogue.ts'

const isPresent = <Value>(value: Value | null): value is Value => value !== null

const organisationsOf = (sheet: ProcedureSheet, catalogue: Catalogue): readonly OrganisationSheet[] =>
  [sheet.organisation, ...sheet.other_organisations].map(catalogue.organisation).filter(isPresent)

export const proceduresHandlers = {
  'procedures.search': ({ text, limit }, { catalogue }) => ok(catalogue.search(text, limit).map(catalogue.brief)),

  'procedures.browse': (_input, { catalogue }) =>
    ok({
      version: catalogue.version,
      procedures: catalogue.pack.procedures.map(catalogue.brief),
      organisations: catalogue.pack.organisations.map((organisation) => ({
        organisationId: organisation.id,
        name: organisation.name,
        shortName: organisation.short_name,
        phone: organisation.phone?.number ?? null,
        officialSite: organisation.official_site,
      })),
      lifeEvents: [...catalogue.lifeEvents],
    }),

  'procedures.read': ({ procedureId }, { catalogue }) => {
    const sheet = catalogue.procedure(procedureId)
    if (sheet === null) return err({ code: 'procedure_unknown' })
    return ok({
      sheet,
      organisations: [...organisationsOf(sheet, catalogue)],
      documentTypes: sheet.documents.map(({ id }) => catalogue.documentType(id)).filter(isPresent),
      conditions: sheet.documents
        .flatMap(({ kind_of_condition: kind }) => (kind === null ? [] : [kind]))
        .filter((kind, rank, all) => all.indexOf(kind) === rank)
        .map(catalogue.condition)
        .filter(isPresent),
    })
  },
} satisfies HandlersOf<'procedures'>
