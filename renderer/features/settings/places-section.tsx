import { Stack, Text } from '@mantine/core'
import { placesWords as words } from '../../messages/places.ts'
import { ClosuresList } from './closures-list.tsx'
import { PermanencesList } from './permanences-list.tsx'
import { PlacesList } from './places-list.tsx'

/** Where and when the structure receives: what the agenda is drawn on. */
export const PlacesSection = () => (
  <Stack gap="lg">
    <Text size="sm" c="dimmed">
      {words.hint}
    </Text>
    <PlacesList />
    <ClosuresList />
    <PermanencesList />
  </Stack>
)
