import type { Appointment } from '../../../core/contract/agenda.ts'

/** Those who are expected that day, by time: what was cancelled or excused brings nobody to the desk. */
export const expectedThatDay = (appointments: readonly Appointment[], placeId: string): readonly Appointment[] =>
  appointments
    .filter(({ status }) => status !== 'excused' && status !== 'cancelled_by_us')
    .filter((one) => placeId === '' || one.placeId === placeId)
    .toSorted((one, other) => one.startsAt - other.startsAt)

/** The places that a list of the day may be about, each once, by name. */
export const placesOfDay = (
  appointments: readonly Appointment[],
): readonly { readonly placeId: string; readonly name: string }[] =>
  [
    ...new Map(
      appointments.flatMap(({ placeId, placeName }) =>
        placeId === null || placeName === null ? [] : [[placeId as string, placeName] as const],
      ),
    ),
  ]
    .map(([placeId, name]) => ({ placeId, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'fr'))

/** « Jean-Luc Martin » → « J.-L. M. »: enough for who expects to be called, nothing for who reads over a shoulder. */
export const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/u)
    .map((word) =>
      word
        .split('-')
        .filter((part) => part !== '')
        .map((part) => `${Array.from(part)[0]?.toLocaleUpperCase('fr') ?? ''}.`)
        .join('-'),
    )
    .filter((word) => word !== '')
    .join('\u00A0')
