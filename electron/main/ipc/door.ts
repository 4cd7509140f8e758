import type { IpcMain, WebContents } from 'electron'
import type { HostEvent } from '../../../core/contract/events.ts'
import type { HostConnection } from '../../host/connection.ts'
import { isTrustedSender } from '../security/sender.ts'

export type DoorParts = {
  readonly ipcMain: Pick<IpcMain, 'handle'>
  readonly host: Pick<HostConnection, 'call' | 'subscribe'>
  readonly trustedOrigin: string
  /** The pages that are told of events. */
  readonly screens: () => readonly WebContents[]
  readonly report: (message: string) => void
}

/**
 * The only channel between a screen and the host: calls one way, events the other. A call from anything but our own top frame is
 * rejected, unread; what it carries is judged by the host's dispatcher alone.
 */
export function openDoor({ ipcMain, host, trustedOrigin, screens, report }: DoorParts): void {
  ipcMain.handle('etabli', (event, name: unknown, input: unknown) => {
    if (isTrustedSender(event, trustedOrigin)) return host.call(name, input)
    report('call refused: foreign sender')
    return Promise.reject(new Error('foreign sender'))
  })
  host.subscribe((event) => tell(screens(), event))
}

/** Tells pages of an event. */
export function tell(screens: readonly WebContents[], event: HostEvent): void {
  for (const contents of screens) {
    if (!contents.isDestroyed()) contents.send('etabli:event', event)
  }
}
