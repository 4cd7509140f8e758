import { createSignal } from '../../ui/signal.ts'

/** Hides everything about anyone, from a button or the palette. */
export const { emit: askDiscreet, on: onAskDiscreet } = createSignal()
