import { aQuestion, aWorkshop, plainFacts } from './activity.ts'
import type { Door } from './door.ts'
import { aPage } from './logbook.ts'
import type { TextField } from './text-fields.ts'

/** The texts of what is noted of the activity: entries, workshops, report models. */
export function activityFields(door: () => Door): readonly TextField[] {
  const sessionField = (field: 'title' | 'planning' | 'materials' | 'assessment'): TextField => ({
    name: `collective.write ${field}`,
    kind: field === 'title' ? 'line' : 'note',
    path: `details.${field}`,
    send: (text) =>
      door().call('collective.write', {
        groupSessionId: null,
        details: { ...aWorkshop, kind: 'event', [field]: text },
      }),
    read: async () => (await door().ask('collective.latest', { kind: 'event' }))?.[field],
  })
  const pageField = (field: 'title' | 'situation' | 'done' | 'questions' | 'again'): TextField => ({
    name: `logbook.write ${field}`,
    kind: field === 'title' ? 'line' : 'note',
    path: `details.${field}`,
    send: (text) => door().call('logbook.write', { entryId: null, details: { ...aPage, areas: [], [field]: text } }),
    read: async () => (await door().ask('logbook.read', {})).entries[0]?.[field],
  })
  return [
    ...(['title', 'situation', 'done', 'questions', 'again'] as const).map(pageField),
    ...(['title', 'planning', 'materials', 'assessment'] as const).map(sessionField),
    {
      name: 'activity.record commune',
      kind: 'line',
      path: 'facts.commune.name',
      send: (name) =>
        door().call('activity.record', {
          facts: { ...plainFacts, channel: 'elsewhere', commune: { name, postalCode: '01000', inseeCode: '' } },
          posture: null,
          requests: [aQuestion],
          personId: null,
        }),
      read: async () => {
        const { entries } = await door().ask('activity.entries', { from: '2026-03-02', to: '2026-03-02', limit: 1 })
        return entries[0]?.facts.commune?.name
      },
    },
    {
      name: 'exports.keepModel title',
      kind: 'line',
      path: 'details.title',
      send: (title) =>
        door().call('exports.keepModel', { modelId: null, details: { title, facets: ['operator'], split: 'none' } }),
      read: async () => (await door().ask('exports.models', {})).at(-1)?.title,
    },
  ]
}
