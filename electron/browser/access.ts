import { randomBytes, timingSafeEqual } from 'node:crypto'

const SECRET_BYTES = 32
/** Unused launch tokens kept at once: one per window that is still opening. */
const MOST_TOKENS = 20
/** A browser that cleared its cookies leaves its session behind; the oldest give way. */
const MOST_SESSIONS = 50

const secret = (): string => randomBytes(SECRET_BYTES).toString('base64url')

const equals = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Takes the oldest away until there is room. */
function makeRoom(secrets: Set<string>, most: number): void {
  for (const oldest of secrets) {
    if (secrets.size < most) return
    secrets.delete(oldest)
  }
}

export type Access = {
  /** A token that opens one session, once: it travels in the address's fragment, which no server log or referrer ever sees. */
  readonly newLaunchToken: () => string
  /** The value of a session cookie in exchange for an unused token; `null` for a wrong or used one. */
  readonly exchange: (token: string) => string | null
  readonly isOpen: (session: string) => boolean
  /** What another start of the application proves itself with, to be given a token of its own. */
  readonly launchSecret: string
  readonly isLaunchSecret: (text: string) => boolean
}

/** Who may speak to the loopback server: whoever was given a token by this process, and nobody else on the machine or the web. */
export function createAccess(): Access {
  const tokens = new Set<string>()
  const sessions = new Set<string>()
  const launchSecret = secret()
  return {
    launchSecret,
    isLaunchSecret: (text) => equals(text, launchSecret),
    newLaunchToken: () => {
      makeRoom(tokens, MOST_TOKENS)
      const token = secret()
      tokens.add(token)
      return token
    },
    exchange: (text) => {
      const token = [...tokens].find((known) => equals(known, text))
      if (token === undefined) return null
      tokens.delete(token)
      makeRoom(sessions, MOST_SESSIONS)
      const session = secret()
      sessions.add(session)
      return session
    },
    isOpen: (text) => [...sessions].some((known) => equals(known, text)),
  }
}
