import { createSignal } from '../../ui/signal.ts'

/** Opens the tray of reminders, from its button, its key, a notification of the system or the palette. */
export const { emit: openTray, on: onOpenTray } = createSignal()
