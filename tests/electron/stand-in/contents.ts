import { EventEmitter } from 'node:events'

export type Frame = { readonly origin: string; readonly parent: Frame | null }

/** As Chromium writes it; Node's `URL.origin` is `null` for a scheme it does not know. */
export const originOf = (address: string): string => {
  const url = URL.parse(address)
  return url === null ? 'null' : `${url.protocol}//${url.host}`
}

/** An event that a listener may prevent. */
export const preventable = <Details extends object>(details: Details) => {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}

/** Plays Electron's WebContents: emits what Chromium would, and keeps what it was told. */
export class WebContents extends EventEmitter {
  mainFrame: Frame = { origin: 'null', parent: null }
  openHandler: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  webRtcPolicy = 'default'
  destroyed = false
  /** Receives what the main process sends, as the renderer's side does. */
  receive: (channel: string, message: unknown) => void = () => undefined

  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.webRtcPolicy = policy
  }
  isDestroyed(): boolean {
    return this.destroyed
  }
  send(channel: string, message: unknown): void {
    this.receive(channel, structuredClone(message))
  }
  getZoomFactor(): number {
    return 1
  }
}
