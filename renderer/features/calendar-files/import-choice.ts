import type { PreviewedClosure, PreviewedEvent } from '../../../core/contract/calendar-files.ts'
import type { Input } from '../../../core/contract/index.ts'

/** What may be taken: what is already in the agenda as it is needs no choice. */
export const offered = <One extends { readonly change: string }>(all: readonly One[]): readonly One[] =>
  all.filter(({ change }) => change !== 'unchanged')

export const closureKey = ({ from, until, label }: PreviewedClosure): string => `${from} ${until} ${label}`

/** What is sent: everything offered but what was refused, named by UID or by {@link closureKey}. */
export const chosen = (
  events: readonly PreviewedEvent[],
  closures: readonly PreviewedClosure[],
  refused: ReadonlySet<string>,
): Input<'calendarFiles.importChosen'> => ({
  events: offered(events)
    .filter(({ uid }) => !refused.has(uid))
    .map(({ change: _change, remarks: _remarks, before: _before, ...event }) => event),
  closures: offered(closures)
    .filter((closure) => !refused.has(closureKey(closure)))
    .map(({ change: _change, ...closure }) => closure),
})
