import { createSignal } from '../../ui/signal.ts'

/** Asks who takes the place, from a button or the palette. */
export const { emit: askSwitch, on: onAskSwitch } = createSignal()
