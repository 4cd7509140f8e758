import type { Clock } from '../../core/shared/ports.ts'
import { instantOf, localTime } from '../../core/shared/zone.ts'

/** A clock that only moves when told, in Paris unless told otherwise. */
export type FakeClock = Clock & {
  /** Moves to a wall-clock time, `2026-03-02T09:30`. */
  readonly moveTo: (local: string) => void
  readonly advance: (ms: number) => void
}

const at = (local: string, zone: string): number => {
  const [day = '', time = ''] = local.split('T')
  const instant = instantOf({ day, time }, zone)
  if (instant === null) throw new Error(`${local} does not exist in ${zone}`)
  return instant
}

export function fakeClock(start = '2026-03-02T09:30', zone = 'Europe/Paris'): FakeClock {
  let now = at(start, zone)
  return {
    now: () => now,
    today: () => localTime(now, zone).day,
    moveTo: (local) => {
      now = at(local, zone)
    },
    advance: (ms) => {
      now += ms
    },
  }
}
