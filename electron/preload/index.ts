import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../../core/contract/events.ts'

const bridge: Bridge = {
  // The main process rejects a sender it does not trust and what cannot be cloned; a screen only ever sees refusals with a code.
  call: (name, input) =>
    ipcRenderer.invoke('etabli', name, input).catch(() => ({ ok: false, error: { code: 'unexpected' } })),
  subscribe: (listener) => {
    // The event object carries the sender, which gives access to every channel: it stays here.
    const relay = (_event: unknown, event: unknown): void => listener(event)
    ipcRenderer.on('etabli:event', relay)
    return () => ipcRenderer.removeListener('etabli:event', relay)
  },
}

contextBridge.exposeInMainWorld('etabli', Object.freeze(bridge))
