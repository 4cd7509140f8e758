import type { Closure, Place } from '../contract/agenda.ts'
import type { ClosureId, PlaceId } from '../contract/values.ts'
import type { ReadContext } from '../context.ts'
import type { HandlersOf } from '../handlers.ts'
import { err, ok } from '../shared/result.ts'
import { hoursProblem } from './hours.ts'
import type { PlaceRecord } from './repository.ts'

const placeView = ({ placeId, name, address, hours }: PlaceRecord): Place => ({
  placeId,
  name,
  address,
  hours: [...hours],
})

/** The places that are still offered, by name. */
export const offeredPlaces = ({ repositories }: ReadContext): readonly Place[] =>
  repositories.agenda
    .places()
    .filter(({ removedAt }) => removedAt === null)
    .map(placeView)

/** The place still offered under this identifier. */
export const offeredPlace = (placeId: PlaceId, context: ReadContext): Place | null =>
  offeredPlaces(context).find((place) => place.placeId === placeId) ?? null

/** True when something may be planned at this place: no place, one still offered, or the one where it already was. */
export const mayBeAt = (placeId: PlaceId | null, before: PlaceId | null, context: ReadContext): boolean =>
  placeId === null || placeId === before || offeredPlace(placeId, context) !== null

type Handlers = Pick<
  HandlersOf<'agenda'>,
  | 'agenda.places'
  | 'agenda.addPlace'
  | 'agenda.changePlace'
  | 'agenda.removePlace'
  | 'agenda.closures'
  | 'agenda.addClosure'
  | 'agenda.removeClosure'
>

/** Where the structure receives, and when it does not. */
export const placesHandlers = {
  'agenda.places': (_input, context) => ok([...offeredPlaces(context)]),

  'agenda.addPlace': (details, { repositories, clock, ids }) => {
    const problem = hoursProblem(details.hours)
    if (problem !== null) return err({ code: problem })
    const place: PlaceRecord = { ...details, placeId: ids.next() as PlaceId, removedAt: null }
    repositories.agenda.addPlace(place, clock.now())
    return ok(placeView(place))
  },

  'agenda.changePlace': (details, context) => {
    const isKnown = context.repositories.agenda.places().some(({ placeId }) => placeId === details.placeId)
    if (!isKnown) return err({ code: 'place_unknown' })
    const problem = hoursProblem(details.hours)
    if (problem !== null) return err({ code: problem })
    const place: PlaceRecord = { ...details, removedAt: null }
    context.repositories.agenda.savePlace(place)
    return ok(placeView(place))
  },

  'agenda.removePlace': ({ placeId }, context) => {
    const place = offeredPlace(placeId, context)
    if (place === null) return err({ code: 'place_unknown' })
    context.repositories.agenda.savePlace({ ...place, removedAt: context.clock.now() })
    return ok({ placeId })
  },

  'agenda.closures': (_input, { repositories, clock }) => ok([...repositories.agenda.closuresFrom(clock.today())]),

  'agenda.addClosure': (details, context) => {
    if (!mayBeAt(details.placeId, null, context)) return err({ code: 'place_unknown' })
    if (details.until < details.from) return err({ code: 'closure_reversed' })
    const closure: Closure = { ...details, closureId: context.ids.next() as ClosureId }
    context.repositories.agenda.addClosure(closure)
    return ok(closure)
  },

  'agenda.removeClosure': ({ closureId }, { repositories }) =>
    repositories.agenda.removeClosure(closureId) ? ok({ closureId }) : err({ code: 'closure_unknown' }),
} satisfies Handlers
