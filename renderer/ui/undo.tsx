import { Button, Group, Text } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { frame } from '../messages/fr.ts'
import { KeyHint } from './key-hint.tsx'

type Offer = { readonly id: string; readonly undo: () => void | Promise<void> }

// Only the last thing done can be undone by the key: an older one would surprise.
let latest: Offer | null = null

const take = (offer: Offer): void => {
  notifications.hide(offer.id)
  if (latest === offer) latest = null
  void offer.undo()
}

type OfferUndo = {
  /** What was done: « Étape faite. » */
  readonly message?: string
  readonly undo: () => void | Promise<void>
}

/** Says that something was done and offers to undo it, by its button or Ctrl/⌘+Z, for ten seconds. */
export function offerUndo({ message = frame.done, undo }: OfferUndo): void {
  const offer: Offer = { id: `undo-${crypto.randomUUID()}`, undo }
  if (latest !== null) notifications.hide(latest.id)
  latest = offer
  notifications.show({
    id: offer.id,
    autoClose: 10_000,
    onClose: () => {
      if (latest === offer) latest = null
    },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          variant="default"
          size="xs"
          flex="none"
          rightSection={<KeyHint keys={['mod', 'Z']} />}
          onClick={() => take(offer)}
        >
          {frame.undo}
        </Button>
      </Group>
    ),
  })
}

/** Listens to Ctrl/⌘+Z outside of the fields, where it belongs to the text. Used once, by the layout. */
export const useUndoKey = (): void =>
  useHotkeys([
    [
      'mod+Z',
      () => {
        if (latest !== null) take(latest)
      },
    ],
  ])

/** Withdraws what can be undone: the store was locked. */
export function forgetUndo(): void {
  if (latest !== null) notifications.hide(latest.id)
  latest = null
}
