import type { Notification } from 'electron'
import type { HostEvent } from '../../core/contract/events.ts'
import type { ReminderKind } from '../../core/contract/reminders.ts'
import { messages } from '../messages.ts'

export type ReminderNoticeParts = {
  readonly subscribe: (listener: (event: HostEvent) => void) => unknown
  readonly createNotification: (options: { title: string; body: string; silent: boolean }) => Notification
  /** Whether a window of ours has the focus: the screen says it itself then. */
  readonly isWatched: () => boolean
  /** Brings the window to the front and shows the reminders. */
  readonly show: () => void
}

function bodyOf(count: number, kinds: readonly ReminderKind[] | null): string {
  if (kinds === null) return messages.reminders.waiting(count)
  const counts = new Map<ReminderKind, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, of]) => messages.reminders.kinds[kind](of)).join(', ')
}

/**
 * Tells the system's notification centre that reminders wait when nobody looks at the window: how many, and their kinds when the desk allows
 * it, never a name. The present one replaces the one before: they do not pile up. Once the store is locked nothing is left of it.
 */
export function showReminderNotices({ subscribe, createNotification, isWatched, show }: ReminderNoticeParts): void {
  let present: Notification | null = null
  const clear = (): void => {
    present?.close()
    present = null
  }
  subscribe((event) => {
    if (event.type === 'session' && event.status.state !== 'unlocked') clear()
    if (event.type !== 'reminders_due' || isWatched()) return
    clear()
    present = createNotification({
      title: messages.appName,
      body: bodyOf(event.count, event.kinds),
      silent: true,
    })
    present.on('click', show)
    present.show()
  })
}
