import type { ProcedureBrief } from '../../../core/contract/procedures.ts'
import { Theme, type LifeEventSheet } from '../../../core/contract/sheets.ts'
import type { Output } from '../../../core/contract/index.ts'
import { themes } from '../../messages/statuses.ts'

/** How the catalogue is browsed: the value in the address. */
export type Way = 'organisme' | 'theme' | 'evenement'

export type Group = {
  readonly id: string
  readonly label: string
  /** What a situation covers; `null` for the groups whose label says it all. */
  readonly hint: string | null
  readonly procedures: readonly ProcedureBrief[]
}

type Catalogue = Output<'procedures.browse'>

const french = new Intl.Collator('fr')

const byTitle = (procedures: readonly ProcedureBrief[]): readonly ProcedureBrief[] =>
  procedures.toSorted((a, b) => french.compare(a.title, b.title))

const isFull = ({ procedures }: Group): boolean => procedures.length > 0

/** The sheets by the chosen way, each list in the order of titles; a group without any sheet is left out. */
export function groupCatalogue(catalogue: Catalogue, way: Way): readonly Group[] {
  switch (way) {
    case 'organisme':
      return byOrganisation(catalogue)
    case 'theme':
      return byTheme(catalogue.procedures)
    case 'evenement':
      return byLifeEvent(catalogue)
    default:
      return way satisfies never
  }
}

const byOrganisation = ({ organisations, procedures }: Catalogue): readonly Group[] =>
  organisations
    .map(({ organisationId, shortName }) => ({
      id: organisationId,
      label: shortName,
      hint: null,
      procedures: byTitle(procedures.filter((brief) => brief.organisationId === organisationId)),
    }))
    .filter(isFull)
    .toSorted((a, b) => french.compare(a.label, b.label))

const byTheme = (procedures: readonly ProcedureBrief[]): readonly Group[] =>
  Theme.options
    .map((theme) => ({
      id: theme,
      label: themes[theme],
      hint: null,
      procedures: byTitle(procedures.filter((brief) => brief.theme === theme)),
    }))
    .filter(isFull)

// A sheet names its situations by their label, and may belong to several.
const byLifeEvent = ({ lifeEvents, procedures }: Catalogue): readonly Group[] =>
  lifeEvents
    .map(({ id, label, hint }: LifeEventSheet) => ({
      id,
      label: label,
      hint: hint,
      procedures: byTitle(procedures.filter((brief) => brief.lifeEvents.includes(label))),
    }))
    .filter(isFull)
