import { useEffect, useState } from 'react'
import { localTime } from '../../core/shared/zone.ts'
import { useOperation } from './queries.ts'

export type DeskClock = {
  /** Milliseconds UTC, refreshed every half minute. */
  readonly now: number
  /** The civil day at the desk, `YYYY-MM-DD`. */
  readonly today: string
  /** IANA zone in which days and times are told. */
  readonly timeZone: string
}

const HALF_MINUTE_MS = 30_000

/** The time as the desk's wall clock tells it, for « demain », « il y a 3 jours ». Only inside an unlocked screen. */
export function useDeskClock(): DeskClock {
  const settings = useOperation('settings.read', {})
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), HALF_MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  const timeZone = settings.data?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  return { now, today: localTime(now, timeZone).day, timeZone }
}
