import type { Bridge } from '../../core/contract/events.ts'

declare global {
  interface Window {
    /** Given by the shell (preload script, or page script of the browser shell) before the screens start. */
    readonly etabli?: Bridge
  }
}

const noHost: Bridge = {
  call: () => Promise.resolve({ ok: false, error: { code: 'host_gone' } }),
  subscribe: () => () => undefined,
}

/** The shell's two functions. Opened without a shell, every call answers `host_gone`. */
export const bridge: Bridge = globalThis.window?.etabli ?? noHost
