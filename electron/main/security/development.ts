/**
 * Origin of the development server, or `null` when the application runs on its built files. Only a loopback address is taken, and
 * never in a packaged application: the variable would otherwise let anyone who can set it choose what the window shows.
 */
export function developmentOrigin(isPackaged: boolean, address: string | undefined): string | null {
  const url = isPackaged || address === undefined ? null : URL.parse(address)
  return url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname) ? url.origin : null
}
