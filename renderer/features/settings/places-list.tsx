import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import type { Place } from '../../../core/contract/agenda.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'
import { errorSentence } from '../../messages/errors.ts'
import { placesWords as words } from '../../messages/places.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { offerUndo } from '../../ui/undo.tsx'
import { FrameList } from './frame-list.tsx'
import { hoursLines } from './hours-words.ts'
import { PlaceDialog } from './place-dialog.tsx'

/** The places of the structure, with their hours. */
export function PlacesList() {
  const places = useOperation('agenda.places', {})
  const remove = useCommand('agenda.removePlace')
  const change = useCommand('agenda.changePlace')
  const [editing, edit] = useState<Place | 'new' | null>(null)

  const onRemove = async (place: Place) => {
    const answer = await remove.run({ placeId: place.placeId })
    if (!answer.ok) {
      notifications.show({ color: 'red', message: errorSentence(answer.error.code) })
      return
    }
    offerUndo({ message: words.placeRemoved, undo: async () => void (await change.run(place)) })
  }

  return (
    <Loaded query={places} rows={2}>
      {(known) => (
        <FrameList
          title={words.places}
          nothing={words.noPlace}
          addLabel={words.addPlace}
          onAdd={() => edit('new')}
          rows={known.map((place) => ({
            key: place.placeId,
            name: place.name,
            details: [...(place.address === '' ? [] : [place.address]), ...hoursLines(place.hours)],
            onChange: () => edit(place),
            onRemove: () => void onRemove(place),
          }))}
        >
          {editing !== null && <PlaceDialog place={editing === 'new' ? null : editing} onClose={() => edit(null)} />}
        </FrameList>
      )}
    </Loaded>
  )
}
