import { createSignal } from '../../ui/signal.ts'

/** Opens the search palette, from a button or a key. */
export const { emit: openPalette, on: onOpenPalette } = createSignal()
