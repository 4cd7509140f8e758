import type { FieldProblem } from '../contract/index.ts'
import { suspectedSecrets } from './secrets.ts'

const problems = { secret: 'looks_like_secret', nir: 'looks_like_nir' } as const

// Nothing announced and given takes less room; identifiers hold no sentence, but their digits may look like a number.
const SHORTEST = 6
const IDENTIFIER = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/u

/** Where the texts of a command look like a secret that nobody confirmed to be none. The text itself is never repeated. */
export function suspectedFields(
  input: unknown,
  isInnocent: (excerpt: string) => boolean,
  path = '',
): readonly FieldProblem[] {
  if (typeof input === 'string') {
    if (input.length < SHORTEST || IDENTIFIER.test(input)) return []
    const suspect = suspectedSecrets(input).find(({ excerpt }) => !isInnocent(excerpt))
    return suspect === undefined ? [] : [{ path, problem: problems[suspect.kind] }]
  }
  // Bytes are no words: a copy of a paper is not read.
  if (typeof input !== 'object' || input === null || input instanceof Uint8Array) return []
  return Object.entries(input).flatMap(([key, value]) =>
    suspectedFields(value, isInnocent, path === '' ? key : `${path}.${key}`),
  )
}

/** The one field that is there to hold such a number: what may be kept in it is the rule of its own domain. */
export const holdsNumber = (operation: string, path: string): boolean =>
  operation === 'identifiers.keep' && path === 'number'
