/** Some work, timed as a whole; what it gives back is not read. */
export type Work = () => unknown

export type Beside = {
  /** Median, in milliseconds for one run of the work. */
  readonly ours: number
  readonly baseline: number
  /** Median of the ratios of each round: both sides of a round meet the same noise of the machine. */
  readonly ratio: number
}

export type Pace = { readonly rounds: number; readonly runs: number }

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** The value that `share` of the values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

async function timed(work: Work, runs: number): Promise<number> {
  const start = performance.now()
  for (let run = 0; run < runs; run += 1) await work()
  return (performance.now() - start) / runs
}

/** Runs both works in turn, round after round, each first every other time; two rounds of warming are not counted. */
export async function sideBySide(ours: Work, baseline: Work, { rounds, runs }: Pace): Promise<Beside> {
  const mine: number[] = []
  const theirs: number[] = []
  for (let round = -2; round < rounds; round += 1) {
    const baselineFirst = round % 2 === 0
    const early = baselineFirst ? await timed(baseline, runs) : null
    const own = await timed(ours, runs)
    const other = early ?? (await timed(baseline, runs))
    if (round < 0) continue
    mine.push(own)
    theirs.push(other)
  }
  return {
    ours: median(mine),
    baseline: median(theirs),
    ratio: median(mine.map((own, round) => own / (theirs[round] ?? Number.NaN))),
  }
}
