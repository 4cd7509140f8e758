import { NativeSelect } from '@mantine/core'
import type { PlaceId } from '../../../core/contract/values.ts'
import { useOperation } from '../../bridge/queries.ts'
import { placesWords as words } from '../../messages/places.ts'

type Props = {
  readonly value: PlaceId | null
  readonly onChange: (placeId: PlaceId | null) => void
  /** What no place means here: everywhere, or nowhere in particular. */
  readonly none: string
  readonly label?: string
  /** Shown from this many places on: among fewer there is nothing to choose. */
  readonly least?: number
}

/** One of the structure's places, or none. */
export function PlaceChoice({ value, onChange, none, label = words.where, least = 0 }: Props) {
  const places = useOperation('agenda.places', {}).data ?? []
  if (places.length < least) return null
  return (
    <NativeSelect
      label={label}
      data={[{ value: '', label: none }, ...places.map(({ placeId, name }) => ({ value: placeId, label: name }))]}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        onChange(places.find(({ placeId }) => placeId === chosen)?.placeId ?? null)
      }}
    />
  )
}
