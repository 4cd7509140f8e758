import { useQueries } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import type { Source } from '../../../core/contract/sheets.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { operationQuery, useOperation } from '../../bridge/queries.ts'

/** For whom the file is made, as far as it is known. */
export type Destination = {
  readonly day: string
  readonly organisation: string | null
  readonly personName: string | null
  /** Papers of the dossier, by name. */
  readonly papers: readonly string[]
  /** What the sheet says of the formats it takes, in its words, with where it was read. */
  readonly formats: { readonly words: readonly string[]; readonly source: Source; readonly stale: boolean } | null
}

/** Formats are told in the sheet among the usual obstacles: those sentences that name one are quoted whole. */
export function formatsOf({ sheet }: Pick<Casefile, 'sheet'>): Destination['formats'] {
  const words = sheet.common_blockers
    .map(({ workaround }) => workaround)
    .filter((text) => /\b(?:PDF|JPE?G|PNG)\b/u.test(text))
  return words.length === 0 ? null : { words, source: sheet.source, stale: sheet.needs_recheck }
}

export function useDestination(): Destination {
  const { dossier } = useSearch({ from: '/atelier' })
  const { today } = useDeskClock()
  return useDossier(dossier ?? null, today)
}

function useDossier(casefileId: Casefile['casefileId'] | null, day: string): Destination {
  // Without a dossier, nothing is asked.
  const asked = casefileId === null ? [] : [casefileId]
  const reads = useQueries({ queries: asked.map((each) => operationQuery('casefiles.read', { casefileId: each })) })
  const casefile = reads[0]?.data
  const procedures = useOperation('procedures.browse', {}, { enabled: casefile !== undefined }).data
  const organisationId = casefile?.sheet.organisation
  const organisation = procedures?.organisations.find((each) => each.organisationId === organisationId)
  return {
    day,
    organisation: organisation?.shortName ?? null,
    personName: casefile?.personName ?? null,
    papers: [...new Set(casefile?.papers.map(({ label }) => label) ?? [])],
    formats: casefile === undefined ? null : formatsOf(casefile),
  }
}
