import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { contentSecurityPolicy, NONCE_PLACEHOLDER } from './csp.ts'

export type StaticAnswer = {
  readonly status: 200 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

export type StaticFiles = {
  /**
   * Answers one file of the folder, `/` being `/index.html`. `pathname` is compared as it came, undecoded: whatever is not, letter
   * for letter, a file that was there at start is a 404. `nonce` is new for each load of a page.
   */
  readonly serve: (pathname: string, nonce: string) => StaticAnswer
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
]

/** The headers of every answer, whatever it carries; the browser shell puts them on its other answers too. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
}

// Neither links nor special files: a link in the folder would lead outside of it.
function listFiles(folder: string, prefix: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${prefix}/${entry.name}`
    if (entry.isDirectory()) return listFiles(join(folder, entry.name), path)
    return entry.isFile() && Object.hasOwn(contentTypes, extname(entry.name)) ? [path] : []
  })
}

/**
 * Serves the built renderer to both shells from a list read once: a path is an entry of the list or nothing, so that no path can
 * be bent into another file. Throws when the folder cannot be read (the application was not built).
 */
export function createStaticFiles(folder: string): StaticFiles {
  const files = new Map(listFiles(folder, '').map((path) => [path, join(folder, ...path.split('/'))]))

  const notFound = (nonce: string): StaticAnswer => ({
    status: 404,
    headers: {
      ...securityHeaders,
      'Content-Security-Policy': contentSecurityPolicy(nonce),
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
    },
    body: Buffer.from('404'),
  })

  return {
    serve: (pathname, nonce) => {
      const path = pathname === '/' ? '/index.html' : pathname
      const file = files.get(path)
      if (file === undefined) return notFound(nonce)
      const isPage = extname(file) === '.html'
      const content = readFileSync(file)
      return {
        status: 200,
        headers: {
          ...securityHeaders,
          'Content-Security-Policy': contentSecurityPolicy(nonce),
          'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
          // A page carries its nonce; a hashed file never changes under its name.
          'Cache-Control': isPage
            ? 'no-store'
            : path.startsWith('/assets/')
              ? 'max-age=31536000, immutable'
              : 'no-cache',
        },
        body: isPage ? Buffer.from(content.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)) : content,
      }
    },
  }
}

/** Where the browser shell serves its page script. */
export const PAGE_SCRIPT = '/page.js'

/** The same files, with a script of the shell's own that every page runs before the application's. */
export function withPageScript(files: StaticFiles, script: string): StaticFiles {
  const tag = `<script src="${PAGE_SCRIPT}"></script>`
  return {
    serve: (pathname, nonce) => {
      const answer = files.serve(pathname === PAGE_SCRIPT ? '/' : pathname, nonce)
      if (pathname === PAGE_SCRIPT) {
        const headers = { ...answer.headers, 'Content-Type': 'text/javascript; charset=utf-8' }
        return { ...answer, headers, body: Buffer.from(script) }
      }
      const isPage = answer.headers['Content-Type']?.startsWith('text/html') === true
      return isPage
        ? { ...answer, body: Buffer.from(answer.body.toString('utf8').replace('<head>', `<head>${tag}`)) }
        : answer
    },
  }
}
