import { useEffect } from 'react'
import { call } from '../../bridge/api.ts'

const INTERVAL_MS = 20_000

/**
 * Lets something through at most once per interval. `at` is in milliseconds.
 * Guarantees that the first call passes, and that two that pass are at least `intervalMs` apart.
 */
export function throttle(intervalMs: number): (at: number) => boolean {
  let last = Number.NEGATIVE_INFINITY
  return (at) => {
    if (at - last < intervalMs) return false
    last = at
    return true
  }
}

const inputs = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const

/** Tells the host of real input, at most every 20 seconds. While `active` is false nothing counts: a warning awaits its answer. */
export function useActivity(active: boolean): void {
  useEffect(() => {
    if (!active) return undefined
    const passes = throttle(INTERVAL_MS)
    const tell = (event: Event): void => {
      // What a script sends is nobody's presence.
      if (event.isTrusted && passes(Date.now())) void call('session.stayActive', {})
    }
    const options = { capture: true, passive: true }
    for (const input of inputs) window.addEventListener(input, tell, options)
    return () => {
      for (const input of inputs) window.removeEventListener(input, tell, options)
    }
  }, [active])
}
