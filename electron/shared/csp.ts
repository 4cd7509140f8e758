import { randomBytes } from 'node:crypto'

/** The word that the build leaves in index.html where each load's nonce goes (see `html.cspNonce` of electron.vite.config.ts). */
export const NONCE_PLACEHOLDER = 'ETABLI_NONCE'

/** A new unguessable nonce, 144 bits in base64: one per load of the page, never reused. */
export const createNonce = (): string => randomBytes(18).toString('base64')

/**
 * The policy of every page of the application: nothing but its own files, no inline script, and inline styles only where they carry
 * this load's nonce (the component library writes its variables in `<style>`).
 */
export function contentSecurityPolicy(nonce: string): string {
  if (!/^[A-Za-z0-9+/=_-]+$/.test(nonce)) throw new Error('a nonce is base64')
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
