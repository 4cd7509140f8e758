import { aPerson, ofPerson, seen, the } from './desk.ts'
import type { Door } from './door.ts'
import type { TextField } from './text-fields.ts'

const noDates = { issuedOn: null, expiresOn: null }

/** Who keeps the original of a paper, as it is first noted and as it is corrected. */
export function paperFields(door: () => Door): readonly TextField[] {
  let personId = ''
  let heldDocumentId = ''
  const someone = async () => {
    if (personId === '') personId = await aPerson(door())
    return personId
  }
  const whoKeeps = (documentTypeId: string) => async () =>
    the(await door().ask('documents.ofPerson', { personId }), (paper) => paper.documentTypeId === documentTypeId)
      .original.who
  const record = async (who: string) =>
    door().call('documents.recordSeen', {
      holder: ofPerson(await someone()),
      documentTypeId: 'rib',
      ...noDates,
      original: { holder: 'other', who },
    })
  return [
    { name: 'documents.recordSeen original', kind: 'line', path: 'original.who', send: record, read: whoKeeps('rib') },
    {
      name: 'documents.correct original',
      kind: 'line',
      path: 'original.who',
      send: async (who) => {
        if (heldDocumentId === '') ({ heldDocumentId } = await seen(door(), ofPerson(await someone()), 'passeport'))
        return door().call('documents.correct', { heldDocumentId, ...noDates, original: { holder: 'other', who } })
      },
      read: whoKeeps('passeport'),
    },
  ]
}
