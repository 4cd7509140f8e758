import fc from 'fast-check'
import { describe, it } from 'vitest'
import { HolidayZone } from '../../../core/contract/settings.ts'
import { addDays } from '../../../core/shared/calendar.ts'
import { isCompleteZone, isWorkingDay } from '../../../core/shared/holidays.ts'
import { dated } from './rules.ts'

const RUNS = { numRuns: 10_000 }
const DISTANCES = ['none', 'overseas', 'abroad'] as const

const days = fc.integer({ min: 0, max: 11_687 }).map((count) => addDays('2000-01-01', count))
const durations = fc.constantFrom('P10D', 'P15D', 'P1M', 'P2M', 'P3M', 'P1M15D', 'P4M', 'P1Y')
const distances = fc.constantFrom(...DISTANCES)
const courts = fc.constantFrom('civil' as const, 'franc' as const)
const zones = HolidayZone.options.filter(isCompleteZone)

type Case = { readonly counting: 'civil' | 'franc'; readonly duration: string; readonly zone: HolidayZone }

const last = ({ counting, duration, zone }: Case, start: string, distance: (typeof DISTANCES)[number]): string =>
  dated({ counting, duration }, start, { zone, distance }).theoretical ?? ''

describe.each(zones)('in %s, over ten thousand dates', (zone) => {
  it('a court’s last day is worked and after its start, and the prudent day lies between them', () => {
    fc.assert(
      fc.property(courts, durations, days, distances, (counting, duration, start, distance) => {
        const { prudent, theoretical } = dated({ counting, duration }, start, { zone, distance })
        return theoretical !== null && isWorkingDay(theoretical, zone) && start <= prudent && prudent <= theoretical
      }),
      RUNS,
    )
  })

  it('franc is never before civil', () => {
    fc.assert(
      fc.property(durations, days, distances, (duration, start, distance) => {
        const [civil, franc] = (['civil', 'franc'] as const).map((counting) =>
          last({ counting, duration, zone }, start, distance),
        )
        return (franc ?? '') >= (civil ?? 'never')
      }),
      RUNS,
    )
  })

  it('a later start never ends sooner', () => {
    fc.assert(
      fc.property(courts, durations, days, days, distances, (counting, duration, one, other, distance) => {
        const [sooner, later] = [one, other]
          .toSorted()
          .map((start) => last({ counting, duration, zone }, start, distance))
        return (later ?? '') >= (sooner ?? 'never')
      }),
      RUNS,
    )
  })
})

it('distance never shortens a delay, in any zone', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), courts, durations, days, (zone, counting, duration, start) => {
      const lasts = DISTANCES.map((distance) => last({ counting, duration, zone }, start, distance))
      return lasts.join() === lasts.toSorted().join()
    }),
    RUNS,
  )
})
