import type { Timers } from '../../electron/host/inactivity.ts'

/** Timers that only ring when the test advances them. */
export type FakeTimers = Timers & { readonly advance: (ms: number) => void }

export function fakeTimers(): FakeTimers {
  let now = 0
  const pending = new Set<{ readonly at: number; readonly action: () => void }>()
  return {
    after: (ms, action) => {
      const timer = { at: now + ms, action }
      pending.add(timer)
      return () => pending.delete(timer)
    },
    advance: (ms) => {
      const end = now + ms
      for (;;) {
        const [next] = [...pending].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)
        if (next === undefined) break
        pending.delete(next)
        now = next.at
        next.action()
      }
      now = end
    },
  }
}
