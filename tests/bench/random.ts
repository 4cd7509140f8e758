/** Chance that gives the same draws each time it starts from the same seed. */
export type Chance = {
  /** From 0 to 1, 1 excluded. */
  readonly draw: () => number
  /** An integer from 0 to `limit` − 1. */
  readonly below: (limit: number) => number
  /** True with this probability. */
  readonly happens: (probability: number) => boolean
  readonly oneOf: <Item>(items: readonly Item[]) => Item
  /** The first items come far more often than the last: the greater the `skew` (above 1), the more. */
  readonly skewed: <Item>(items: readonly Item[], skew: number) => Item
}

export function seededChance(seed: number): Chance {
  let state = seed >>> 0
  // Mulberry32: short, fast, and even enough for names and dates.
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const at = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[place]
    if (item === undefined) throw new Error('nothing to choose from')
    return item
  }
  return {
    draw,
    below: (limit) => Math.floor(draw() * limit),
    happens: (probability) => draw() < probability,
    oneOf: (items) => at(items, Math.floor(draw() * items.length)),
    skewed: (items, skew) => at(items, Math.floor(draw() ** skew * items.length)),
  }
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

/** UUIDs of version 7 at the given instants, as the product makes them: those asked later sort later. */
export function identifiers(chance: Chance): (at: number) => string {
  let last = 0
  let rank = 0
  return (at) => {
    const instant = Math.max(Math.floor(at), last)
    rank = instant === last ? rank + 1 : 0
    last = rank > 0xfff ? instant + 1 : instant
    if (rank > 0xfff) rank = 0
    const time = hex(last, 12)
    const tail = hex(chance.below(0x1000000), 6) + hex(chance.below(0x1000000), 6)
    const variant = hex(0x8000 | chance.below(0x4000), 4)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(rank, 3)}-${variant}-${tail}`
  }
}
