import { z } from 'zod'
import { Domain } from './domains.ts'
import { ReminderKind } from './reminders.ts'
import { SessionStatus, TextDigest } from './session.ts'

/** What the host announces to every window, unasked. */
export const HostEvent = z.discriminatedUnion('type', [
  /** Something was committed; cached answers that read these domains are stale. */
  z.strictObject({ type: z.literal('changed'), domains: z.array(Domain) }),
  /** The store was created, unlocked, locked… */
  z.strictObject({ type: z.literal('session'), status: SessionStatus }),
  /** So many reminders have just fallen due, or fell due while nobody looked. */
  z.strictObject({
    type: z.literal('reminders_due'),
    count: z.int().min(1),
    /** One for each; `null` when the desk tells a passer-by no more than how many. */
    kinds: z.array(ReminderKind).nullable(),
  }),
  /** The shell's own notification was clicked: reminders are to be shown. */
  z.strictObject({ type: z.literal('reminders_wanted') }),
  /** Nobody has been at the keyboard: the store locks in so many milliseconds unless `session.stayActive` is called. */
  z.strictObject({ type: z.literal('locking_soon'), inMs: z.int().min(0) }),
  /** The clipboard is to be emptied if it still holds what this is the digest of; what anyone else put there stays. */
  z.strictObject({ type: z.literal('clear_copied'), digest: TextDigest }),
])
export type HostEvent = z.output<typeof HostEvent>

/** The two functions a shell gives to the screens: everything else goes through them. */
export interface Bridge {
  /** Never rejects: anything that goes wrong is a refusal with a code. */
  call(name: string, input: unknown): Promise<unknown>
  /** Returns the function that stops listening. */
  subscribe(listener: (event: unknown) => void): () => void
}
