import type { Session } from 'electron'

export type DownloadRules = {
  readonly trustedOrigin: string
  /** Asks where to put a file of this name; `undefined` when the person gives up. */
  readonly askPath: (name: string) => string | undefined
}

/**
 * Lets out only what our own page made itself, where the person says. The question is asked before a byte is written: nothing lands
 * elsewhere first.
 */
export function guardDownloads(session: Session, { trustedOrigin, askPath }: DownloadRules): void {
  session.on('will-download', (event, item) => {
    const isOurs = item.getURL().startsWith(`blob:${trustedOrigin}/`)
    const path = isOurs ? askPath(item.getFilename()) : undefined
    if (path === undefined) event.preventDefault()
    else item.setSavePath(path)
  })
}
