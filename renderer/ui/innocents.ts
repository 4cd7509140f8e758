import { useEffect, useSyncExternalStore } from 'react'
import { normalisedExcerpt, type Suspect, suspectedSecrets } from '../../core/guard/secrets.ts'
import { call } from '../bridge/api.ts'

// The passages that the mediator said are no secret. In memory only, until the lock, like those of the host.
let innocents: ReadonlySet<string> = new Set()
const listeners = new Set<() => void>()

const replace = (next: ReadonlySet<string>): void => {
  innocents = next
  for (const listener of listeners) listener()
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Forgets them: the store was locked, and the host forgot them too. */
export const forgetInnocents = (): void => {
  if (innocents.size > 0) replace(new Set())
}

/** Says to the host that a passage is no secret; what waited for it is then sent. */
export async function confirmInnocent(excerpt: string): Promise<void> {
  const answer = await call('session.confirmInnocent', { excerpt })
  if (answer.ok) replace(new Set([...innocents, normalisedExcerpt(excerpt)]))
}

const firstHeld = (text: string): Suspect | null =>
  suspectedSecrets(text).find(({ excerpt }) => !innocents.has(normalisedExcerpt(excerpt))) ?? null

/** True for a text that must wait: it looks like a secret, and nobody said that it is none. */
export const mustWait = (text: string): boolean => firstHeld(text) !== null

/** The first passage of a text that must be erased or confirmed, kept up with both. */
export function useHeldPassage(text: string): Suspect | null {
  useSyncExternalStore(listen, () => innocents)
  return firstHeld(text)
}

/** Runs `send` each time a passage is confirmed: a text that waited for it may then be kept. */
export function useOnceConfirmed(send: () => void): void {
  useEffect(() => listen(send), [send])
}
