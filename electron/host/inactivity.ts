/** Timers, handed in so that tests hold the clock. */
export type Timers = {
  /** Calls `action` in `ms`; returns what cancels it. */
  readonly after: (ms: number, action: () => void) => () => void
}

export const systemTimers: Timers = {
  after: (ms, action) => {
    const timer = setTimeout(action, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}

/** How long before the lock the person at the keyboard is warned (WCAG 2.2.1: no time limit without a way to extend it). */
export const WARNING_MS = 30_000

export type InactivityWatch = {
  /** Someone is at the keyboard: counts again from now. */
  readonly stayActive: () => void
  readonly stop: () => void
}

/** Warns {@link WARNING_MS} before `limitMs` of inactivity, then locks. `limitMs` is read at each start, so that a changed setting counts. */
export function watchInactivity(
  limitMs: () => number,
  timers: Timers,
  react: { readonly warn: (inMs: number) => void; readonly lock: () => void },
): InactivityWatch {
  let cancel = () => {}
  const start = () => {
    cancel()
    cancel = timers.after(Math.max(0, limitMs() - WARNING_MS), () => {
      react.warn(WARNING_MS)
      cancel = timers.after(WARNING_MS, react.lock)
    })
  }
  start()
  return { stayActive: start, stop: () => cancel() }
}
