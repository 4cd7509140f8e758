import type { ReminderKind } from '../../core/contract/reminders.ts'
import type { Timers } from './inactivity.ts'

const MINUTE_MS = 60_000

export type ReminderRound = {
  /** Looks now, and again when something falls due or a minute later. */
  readonly look: () => void
  readonly stop: () => void
}

type Due = { readonly name: string; readonly kind: ReminderKind }
type Plan = { readonly due: readonly Due[]; readonly nextAt: number | null }

type Effects = {
  readonly now: () => number
  readonly timers: Timers
  /** One kind for each that has just fallen due. */
  readonly announce: (kinds: readonly ReminderKind[]) => void
  readonly report: (cause: unknown) => void
}

/**
 * Looks at what is due: when the next reminder falls due, and each minute at the latest, so that a machine that slept or a clock that was moved
 * is noticed. What is due is announced once while the store stays open. Nothing is written: a process that dies before anyone saw the
 * announcement makes it again at the next unlock.
 */
export function watchReminders(read: () => Plan, { now, timers, announce, report }: Effects): ReminderRound {
  const told = new Set<string>()
  let cancel = () => {}

  const planned = (): Plan => {
    try {
      return read()
    } catch (cause) {
      // The store refuses: whoever asks for something next is told why. Reminders wait for the next look.
      report(cause)
      return { due: [], nextAt: null }
    }
  }
  const look = (): void => {
    cancel()
    const { due, nextAt } = planned()
    const fresh = due.filter(({ name }) => !told.has(name))
    for (const { name } of fresh) told.add(name)
    if (fresh.length > 0) announce(fresh.map(({ kind }) => kind))
    const untilNext = nextAt === null ? MINUTE_MS : Math.max(0, nextAt - now())
    cancel = timers.after(Math.min(MINUTE_MS, untilNext), look)
  }
  return { look, stop: () => cancel() }
}
