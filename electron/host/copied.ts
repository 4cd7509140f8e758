import type { Timers } from './inactivity.ts'

/** Long enough to paste in another window, short enough for the next person not to find it. */
export const CLEAR_COPIED_MS = 120_000

export type CopiedWatch = {
  /** What was just put in the clipboard; it takes the place of what was there. */
  readonly remember: (digest: string) => void
  /** Asks for it back, if anything of ours was put there since the last time. */
  readonly clear: () => void
}

/** Asks once for what we put in the clipboard to be taken back: after {@link CLEAR_COPIED_MS}, or before when told to. */
export function watchCopied(timers: Timers, ask: (digest: string) => void): CopiedWatch {
  let present: { readonly digest: string; readonly cancel: () => void } | null = null
  const clear = (): void => {
    if (present === null) return
    const { digest, cancel } = present
    present = null
    cancel()
    ask(digest)
  }
  return {
    remember: (digest) => {
      present?.cancel()
      present = { digest, cancel: timers.after(CLEAR_COPIED_MS, clear) }
    },
    clear,
  }
}
