import type { Event, WebContents } from 'electron'

export type ContentsRules = {
  /** Address of the one page there is. */
  readonly startAddress: string
  /** Told of each address that a page wanted to open outside. */
  readonly onLink: (address: string) => void
}

const withoutFragment = (address: string): string => address.replace(/#.*$/su, '')

/**
 * Locks a page in: it can reload itself, and go nowhere else; it opens no window and embeds no other page.
 * To be applied on `web-contents-created`, so that no window is forgotten.
 */
export function lockContents(contents: WebContents, { startAddress, onLink }: ContentsRules): void {
  const stay = (event: Event<{ url: string; isMainFrame: boolean }>): void => {
    if (!event.isMainFrame || withoutFragment(event.url) !== startAddress) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    onLink(url)
    return { action: 'deny' }
  })
  // WebRTC speaks UDP, which no request filter sees.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
