/** What the search reads of a sheet. */
export type SearchableSheet = {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Long and short names of the organisation that decides. */
  readonly organisationNames: readonly string[]
  /** The same of those that only take part. */
  readonly otherOrganisationNames: readonly string[]
  readonly keywords: readonly string[]
  /** What people say of their situation, in their own words. */
  readonly everydayWords: readonly string[]
  readonly lifeEvents: readonly string[]
  readonly theme: string
  readonly documentLabels: readonly string[]
  readonly blockers: readonly string[]
}

export type ProcedureForSearch = {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly organisation: string
  readonly other_organisations: readonly string[]
  readonly keywords: readonly string[]
  readonly life_events: readonly string[]
  readonly theme: string
  readonly documents: readonly { readonly id: string }[]
  readonly common_blockers: readonly { readonly problem: string }[]
}

export type OrganisationForSearch = { readonly id: string; readonly name: string; readonly short_name: string }
export type DocumentTypeForSearch = { readonly id: string; readonly label: string }
export type LifeEventForSearch = { readonly id: string; readonly label: string; readonly hint: string }

/**
 * Gathers what the search reads of one procedure. A reference that the lists do not hold is left out: the pack's own
 * test refuses it.
 */
export const toSearchable = (
  procedure: ProcedureForSearch,
  organisations: readonly OrganisationForSearch[],
  documentTypes: readonly DocumentTypeForSearch[],
  lifeEvents: readonly LifeEventForSearch[],
  everydayWords: readonly string[] = [],
): SearchableSheet => {
  const namesOf = (ids: readonly string[]): readonly string[] =>
    organisations
      .filter(({ id }) => ids.includes(id))
      .flatMap((organisation) => [organisation.name, organisation.short_name])
  const asked = new Set(procedure.documents.map((document) => document.id))
  const lived = new Set(procedure.life_events)
  return {
    id: procedure.id,
    title: procedure.title,
    summary: procedure.summary,
    organisationNames: namesOf([procedure.organisation]),
    otherOrganisationNames: namesOf(procedure.other_organisations),
    keywords: procedure.keywords,
    everydayWords,
    lifeEvents: lifeEvents.filter((event) => lived.has(event.label)).map((event) => event.label),
    theme: procedure.theme,
    documentLabels: documentTypes.filter((type) => asked.has(type.id)).map((type) => type.label),
    blockers: procedure.common_blockers.map((blocker) => blocker.problem),
  }
}
