/** How long before its planned end a visit says that it is time to conclude. */
const CONCLUDE_MINUTES = 5
const MINUTE_MS = 60_000

export type VisitTime = {
  readonly elapsedMinutes: number
  readonly stage: 'calm' | 'ending' | 'over'
}

/** Where a visit is in the time planned for it, in whole minutes; a clock put back counts as no time at all. */
export function visitTime(startedAt: number, now: number, plannedMinutes: number): VisitTime {
  const elapsedMinutes = Math.max(0, Math.floor((now - startedAt) / MINUTE_MS))
  const leftMinutes = Math.max(0, plannedMinutes - elapsedMinutes)
  if (leftMinutes === 0) return { elapsedMinutes, stage: 'over' }
  return { elapsedMinutes, stage: leftMinutes <= CONCLUDE_MINUTES ? 'ending' : 'calm' }
}
