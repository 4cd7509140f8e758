import { aPerson, ofPerson, only } from './desk.ts'
import type { Door } from './door.ts'
import type { TextField } from './text-fields.ts'

const noDates = { issuedOn: null, expiresOn: null }

/** Who keeps the original of a paper, as it is first noted and as it is corrected. */
export function paperFields(door: () => Door): readonly TextField[] {
  let personId = ''
  const someone = async () => {
    if (personId === '') personId = await aPerson(door())
    return personId
  }
  const read = async () => only(await door().ask('documents.ofPerson', { personId })).original.who
  const record = async (who: string) =>
    door().call('documents.recordSeen', {
      holder: ofPerson(await someone()),
      documentTypeId: 'rib',
      ...noDates,
      original: { holder: 'other', who },
    })
  return [
    { name: 'documents.recordSeen original', kind: 'line', path: 'original.who', send: record, read },
    {
      name: 'documents.correct original',
      kind: 'line',
      path: 'original.who',
      send: async (who) => {
        const seen = await record('')
        if (!seen.ok) return seen
        const { heldDocumentId } = seen.value
        return door().call('documents.correct', { heldDocumentId, ...noDates, original: { holder: 'other', who } })
      },
      read,
    },
  ]
}
