/** A query as someone types it, and the procedures any one of which is a right answer. */
export type ExpectedQuery = { readonly query: string; readonly expected: readonly string[] }

export type SearchQuality = {
  /** Share of the queries whose first answer is right, 0 to 1. */
  readonly hit1: number
  /** Share of the queries with a right answer among the first three, 0 to 1. */
  readonly hit3: number
  /** How many queries got no answer at all. */
  readonly empty: number
  /** Queries whose first answer is wrong, with what came first. */
  readonly misses: readonly (ExpectedQuery & { readonly found: readonly string[] })[]
}

type Search = (query: string) => readonly { readonly procedureId: string }[]

/** Asks every query and counts. `search` must return at least three answers when it has them, best first. */
export const scoreQueries = (search: Search, queries: readonly ExpectedQuery[]): SearchQuality => {
  const asked = queries.map(({ query, expected }) => {
    const found = search(query).map((hit) => hit.procedureId)
    return { query, expected, found, rank: found.findIndex((id) => expected.includes(id)) }
  })
  const share = (within: number): number =>
    asked.filter(({ rank }) => rank >= 0 && rank < within).length / Math.max(1, asked.length)
  return {
    hit1: share(1),
    hit3: share(3),
    empty: asked.filter(({ found }) => found.length === 0).length,
    misses: asked
      .filter(({ rank }) => rank !== 0)
      .map(({ query, expected, found }) => ({ query, expected, found: found.slice(0, 3) })),
  }
}
