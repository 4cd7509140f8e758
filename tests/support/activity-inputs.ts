import type { Input, OperationName } from '../../core/contract/index.ts'
import { noFilter } from '../../core/contract/statistics.ts'
import { aQuestion, aWorkshop, plainFacts } from './activity.ts'
import { nobody } from './desk.ts'
import { noWatchFilter } from '../../core/contract/watch.ts'
import { aPage } from './logbook.ts'
import { aWatchNote } from './watch.ts'

/** Well-formed messages of what is noted and counted of the activity. */
export const activityInputs = {
  'activity.ofVisit': { visitId: nobody },
  'activity.correct': { visitId: nobody, facts: plainFacts },
  'activity.propose': { visitId: nobody },
  'activity.usual': {},
  'activity.record': { facts: plainFacts, posture: null, requests: [aQuestion], personId: null },
  'activity.change': { reportId: nobody, facts: plainFacts, posture: null, requests: [aQuestion] },
  'activity.remove': { reportId: nobody },
  'activity.entries': { from: '2026-03-01', to: '2026-03-31', limit: 50 },
  'collective.list': { from: '2026-03-01', to: '2026-03-31' },
  'collective.summary': { from: '2026-03-01', to: '2026-03-31' },
  'collective.read': { groupSessionId: nobody },
  'collective.latest': { kind: 'workshop' },
  'collective.write': { groupSessionId: null, details: aWorkshop },
  'collective.remove': { groupSessionId: nobody },
  'exports.activities': { from: '2026-03-01', to: '2026-03-31' },
  'exports.models': {},
  'exports.keepModel': { modelId: null, details: { title: 'Département', facets: ['operator'], split: 'quarter' } },
  'exports.removeModel': { modelId: nobody },
  'statistics.read': { from: '2026-03-01', to: '2026-03-31', filter: noFilter },
  'watch.list': { filter: noWatchFilter, limit: 10 },
  'watch.write': { watchNoteId: null, details: aWatchNote },
  'watch.confirm': { watchNoteId: nobody, reviewOn: null },
  'watch.remove': { watchNoteId: nobody },
  'logbook.read': {},
  'logbook.write': { entryId: null, details: aPage },
  'logbook.remove': { entryId: nobody },
} satisfies { readonly [Name in OperationName]?: Input<Name> }
