import type { WatchNote } from '../../../core/contract/watch.ts'
import { useOperation } from '../../bridge/queries.ts'

export type NoteLinks = {
  readonly procedures: readonly { readonly procedureId: WatchNote['procedureIds'][number]; readonly title: string }[]
  readonly organisations: readonly string[]
}

/** What a note is about, by name; what left the catalogue keeps its identifier. */
export function useNoteLinks(): (note: Pick<WatchNote, 'procedureIds' | 'organisationIds'>) => NoteLinks {
  const catalogue = useOperation('procedures.browse', {}).data
  return ({ procedureIds, organisationIds }) => ({
    procedures: procedureIds.map((procedureId) => ({
      procedureId,
      title: catalogue?.procedures.find((one) => one.procedureId === procedureId)?.title ?? procedureId,
    })),
    organisations: organisationIds.map(
      (organisationId) =>
        catalogue?.organisations.find((one) => one.organisationId === organisationId)?.shortName ?? organisationId,
    ),
  })
}
