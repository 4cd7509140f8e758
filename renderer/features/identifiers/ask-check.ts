import { createSignal } from '../../ui/signal.ts'

/** Opens the checker of numbers, from the palette. */
export const { emit: askCheck, on: onAskCheck } = createSignal()
