import type { Session } from 'electron'

/**
 * Refuses every permission, asked for or merely looked up, and every device. One exception: our own page may put text on the
 * clipboard (the recovery key, an address), which Chromium only allows on a click; reading it stays refused.
 */
export function denyPermissions(session: Session, trustedOrigin: string): void {
  const isOurCopy = (permission: string, requester: string | undefined): boolean =>
    permission === 'clipboard-sanitized-write' &&
    requester !== undefined &&
    (requester === trustedOrigin || requester.startsWith(`${trustedOrigin}/`))

  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(details.isMainFrame && isOurCopy(permission, details.requestingUrl))
  })
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin, details) =>
      details.isMainFrame && isOurCopy(permission, requestingOrigin),
  )
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null))
}
