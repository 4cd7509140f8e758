import type { IpcMainInvokeEvent } from 'electron'

/** True only for a message from the top frame of a window that shows our own pages. A frame that has gone is not trusted. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'senderFrame'>, trustedOrigin: string): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && frame.origin === trustedOrigin
}
