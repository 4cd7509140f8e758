import { call } from '../bridge/api.ts'
import { listen } from '../bridge/events.ts'

// What this window last put in the clipboard, and whether the clipboard may hold something else since. In memory only.
let last: { readonly digest: string; readonly isOurs: boolean } | null = null

const mayHaveChanged = (): void => {
  if (last !== null) last = { ...last, isOurs: false }
}

/** Tells the host, by a digest, that the clipboard holds something of ours: it is taken back after a while, at the lock, or when the person leaves. */
export async function rememberCopied(text: string): Promise<void> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text.replaceAll('\r\n', '\n')))
  const digest = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  last = { digest, isOurs: true }
  await call('session.copied', { digest })
}

/**
 * Empties the clipboard when the host asks for what this window put there. A page may not look into the clipboard: it empties it only when
 * it stayed in front since, and nothing else was copied in it. The shell that may look does it in every other case.
 */
export function keepClipboardClean(): void {
  window.addEventListener('blur', mayHaveChanged)
  for (const taken of ['copy', 'cut']) document.addEventListener(taken, mayHaveChanged)
  listen((event) => {
    if (event.type !== 'clear_copied' || event.digest !== last?.digest) return
    const { isOurs } = last
    last = null
    // Refused where the shell denies the clipboard to pages: that one looks into it itself.
    if (isOurs) navigator.clipboard.writeText('').catch(() => undefined)
  })
}
