import type { Appointment, AppointmentMode, AppointmentWith } from '../../../core/contract/agenda.ts'
import { OrganisationId, PlaceId, type ValueProblem } from '../../../core/contract/values.ts'
import type { WallTime } from './clock-arithmetic.ts'

/** Stands for the mediator among the identifiers of organisations. */
export const YOU = 'vous'

/** What the dialogs that plan and change an appointment hold. */
export type SlotValues = {
  readonly day: string | null
  readonly dayProblem: ValueProblem | null
  readonly time: string | null
  readonly timeProblem: ValueProblem | null
  /** True once the day or the time was chosen by hand: nothing is proposed in their place any more. */
  readonly chosen: boolean
  readonly durationMinutes: number
  readonly withWhom: string
  readonly mode: AppointmentMode
  /** Empty for another place, or none; `null` until one is chosen: the usual one then stands. */
  readonly placeId: string | null
  readonly place: string
  readonly title: string
  readonly remindBefore: readonly number[]
}

export const USUAL_MINUTES = 30
export const DAY_BEFORE = 1_440
export const TWO_HOURS = 120

type Fresh = { readonly at: WallTime | null; readonly time: string }

/** A new appointment: in the slot that was clicked when there is one, the mediator told the day before. */
export const freshSlot = ({ at, time }: Fresh): SlotValues => ({
  day: at?.day ?? null,
  dayProblem: null,
  time: at?.time ?? time,
  timeProblem: null,
  chosen: at !== null,
  durationMinutes: USUAL_MINUTES,
  withWhom: YOU,
  mode: 'on_site',
  placeId: null,
  place: '',
  title: '',
  remindBefore: [DAY_BEFORE],
})

/** An appointment as it stands, to be changed. */
export const slotOf = (appointment: Appointment): SlotValues => ({
  day: appointment.day,
  dayProblem: null,
  time: appointment.time,
  timeProblem: null,
  chosen: true,
  durationMinutes: appointment.durationMinutes,
  withWhom: appointment.with.kind === 'mediator' ? YOU : appointment.with.organisationId,
  mode: appointment.mode,
  placeId: appointment.placeId ?? '',
  place: appointment.place,
  title: appointment.title,
  remindBefore: appointment.remindBefore,
})

export const withOf = (withWhom: string): AppointmentWith =>
  withWhom === YOU ? { kind: 'mediator' } : { kind: 'organisation', organisationId: OrganisationId.parse(withWhom) }

/** A place of the structure is where the mediator is: neither at an organisation nor at someone's home. */
export const isAtOwnPlace = ({ withWhom, mode }: Pick<SlotValues, 'withWhom' | 'mode'>): boolean =>
  withWhom === YOU && mode !== 'home'

export const placeIdOf = (values: SlotValues): PlaceId | null =>
  isAtOwnPlace(values) && values.placeId !== null && values.placeId !== '' ? PlaceId.parse(values.placeId) : null

/** What the two dialogs send, once a day and a time are known. */
export const slotDetails = (values: SlotValues) => ({
  with: withOf(values.withWhom),
  title: values.title,
  durationMinutes: values.durationMinutes,
  mode: values.mode,
  placeId: placeIdOf(values),
  place: values.place,
  remindBefore: values.remindBefore.toSorted((one, other) => other - one),
})

// In memory only: which place was used last, until the window is closed.
let lastPlaceId: string | null = null

export const rememberPlace = (placeId: string): void => {
  lastPlaceId = placeId
}

type PlacedSomewhere = { readonly placeId: string | null }

/** Where most of these take place; `null` when none is at one of the places. */
function mostFrequent(placed: readonly PlacedSomewhere[], places: readonly { readonly placeId: string }[]) {
  const counts = places.map(({ placeId }) => ({
    placeId,
    count: placed.filter((one) => one.placeId === placeId).length,
  }))
  const [most] = counts.toSorted((one, other) => other.count - one.count)
  return most === undefined || most.count === 0 ? null : most.placeId
}

/** The place proposed first: the last one used, else the only one, else that of most appointments of the week; none otherwise. */
export function usualPlace(
  places: readonly { readonly placeId: string }[],
  ofTheWeek: readonly PlacedSomewhere[],
): string {
  if (lastPlaceId !== null && (lastPlaceId === '' || places.some(({ placeId }) => placeId === lastPlaceId)))
    return lastPlaceId
  const [only] = places
  return (places.length === 1 ? only?.placeId : mostFrequent(ofTheWeek, places)) ?? ''
}
