import type { PlaceId } from '../../../core/contract/values.ts'
import { addDays } from '../../../core/shared/calendar.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { useDeskClock } from '../../bridge/clock.ts'
import { useOperation } from '../../bridge/queries.ts'
import type { WallTime } from './clock-arithmetic.ts'
import { firstFreeSlot, SEARCHED_DAYS } from './free-slot.ts'

type Asked = {
  /** `null` proposes nothing. */
  readonly placeId: PlaceId | null
  readonly durationMinutes: number
  /** The first day that suits. */
  readonly from: string
}

/** `undefined` while it is not known or has no meaning (hours of the place unknown), `null` when the four weeks are full. */
export function useFreeSlot({ placeId, durationMinutes, from }: Asked): WallTime | null | undefined {
  const { now, timeZone } = useDeskClock()
  const places = useOperation('agenda.places', {}).data ?? []
  const place = places.find((one) => one.placeId === placeId)
  const enabled = place !== undefined && place.hours.length > 0
  const period = { from, endsBefore: addDays(from, SEARCHED_DAYS) }
  const frame = useOperation('agenda.frame', period, { enabled, keepPrevious: true }).data
  const appointments = useOperation('agenda.list', period, { enabled, keepPrevious: true }).data
  if (!enabled || frame === undefined || appointments === undefined) return undefined
  return firstFreeSlot({ ...period, notBefore: localTime(now, timeZone), durationMinutes, place }, appointments, frame)
}
