/** Something the store must hold: what `key` names reads `value`. */
export type Claim = { readonly key: string; readonly value: string }

/** What a program was told: everything acknowledged, the last value of each key, and what it had asked when it was killed. */
export type Told = {
  readonly acknowledged: ReadonlyMap<string, string>
  /** Acknowledged changes, each one counted. */
  readonly changes: number
  /** Asked, not acknowledged: it may be there, whole, or not at all. */
  readonly underWay: Claim | null
}

const TRIED = 'tried '
const DONE = 'done '

/** The lines a program says before and after each change; the answer alone knows the identifiers of what it made. */
export const lines = {
  tried: (claim: Claim): string => `${TRIED}${JSON.stringify(claim)}`,
  done: (claims: readonly Claim[]): string => `${DONE}${JSON.stringify(claims)}`,
}

/** Reads what a program said, up to its last whole line. */
export function readTold(said: readonly string[]): Told {
  const acknowledged = new Map<string, string>()
  let changes = 0
  let underWay: Claim | null = null
  for (const line of said) {
    if (line.startsWith(TRIED)) underWay = JSON.parse(line.slice(TRIED.length)) as Claim
    if (!line.startsWith(DONE)) continue
    underWay = null
    changes += 1
    for (const { key, value } of JSON.parse(line.slice(DONE.length)) as readonly Claim[]) acknowledged.set(key, value)
  }
  return { acknowledged, changes, underWay }
}
