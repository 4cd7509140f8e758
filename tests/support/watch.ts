import { noWatchFilter } from '../../core/contract/watch.ts'
import type { Input } from '../../core/contract/index.ts'
import type { Door } from './door.ts'
import type { TextField } from './text-fields.ts'

/** A note that is linked to nothing and does not age, unless the test says otherwise. */
export const aWatchNote = {
  title: 'La permanence de la mairie change de jour',
  text: 'Elle a lieu le mardi matin.',
  day: '2026-03-02',
  sourceTitle: '',
  sourceAddress: '',
  tags: [],
  procedureIds: [],
  organisationIds: [],
  partners: [],
  reviewOn: null,
} satisfies Input<'watch.write'>['details']

/** The texts of a note. */
export function watchFields(door: () => Door): readonly TextField[] {
  const field = (name: 'title' | 'text' | 'sourceTitle'): TextField => ({
    name: `watch.write ${name}`,
    kind: name === 'text' ? 'note' : 'line',
    path: `details.${name}`,
    send: (text) => door().call('watch.write', { watchNoteId: null, details: { ...aWatchNote, [name]: text } }),
    read: async () =>
      (await door().ask('watch.list', { filter: { ...noWatchFilter, from: '2026-03-02' }, limit: 1 })).notes[0]?.[name],
  })
  return (['title', 'text', 'sourceTitle'] as const).map(field)
}
