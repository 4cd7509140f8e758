import { asc, eq, gte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { OpeningHours } from '../../core/contract/agenda.ts'
import { type ClosureId, Day, type PermanenceId, type PlaceId } from '../../core/contract/values.ts'
import type { AgendaRepository, PermanenceRecord, PlaceRecord } from '../../core/agenda/repository.ts'
import type { Orm } from '../orm.ts'
import { closures, permanences, places } from '../schema/agenda.ts'

const Hours = z.array(OpeningHours)
const Days = z.array(Day)

const placeToRow = (place: PlaceRecord) => ({ ...place, hours: JSON.stringify(place.hours) })
const permanenceToRow = (permanence: PermanenceRecord) => ({
  ...permanence,
  except: JSON.stringify(permanence.except),
})

/** What a calendar is drawn on: places, closures, permanences. A structure has a handful of each. */
export function agendaFrame(
  orm: Orm,
): Pick<
  AgendaRepository,
  | 'places'
  | 'addPlace'
  | 'savePlace'
  | 'closuresFrom'
  | 'addClosure'
  | 'removeClosure'
  | 'permanences'
  | 'addPermanence'
  | 'savePermanence'
  | 'removePermanence'
> {
  const allPlaces = orm.select().from(places).orderBy(asc(places.name), asc(places.placeId)).prepare()
  const closuresFrom = orm
    .select()
    .from(closures)
    .where(gte(closures.until, sql.placeholder('day')))
    .orderBy(asc(closures.from), asc(closures.closureId))
    .prepare()
  const allPermanences = orm
    .select()
    .from(permanences)
    .orderBy(asc(permanences.title), asc(permanences.permanenceId))
    .prepare()

  return {
    places: () =>
      allPlaces.all().map(({ createdAt: _createdAt, ...row }) => ({
        ...row,
        placeId: row.placeId as PlaceId,
        hours: Hours.parse(JSON.parse(row.hours)),
      })),
    addPlace: (place, createdAt) => {
      orm
        .insert(places)
        .values({ ...placeToRow(place), createdAt })
        .run()
    },
    savePlace: (place) => {
      orm.update(places).set(placeToRow(place)).where(eq(places.placeId, place.placeId)).run()
    },
    closuresFrom: (day) =>
      closuresFrom.all({ day }).map((row) => ({
        ...row,
        closureId: row.closureId as ClosureId,
        placeId: row.placeId as PlaceId | null,
      })),
    addClosure: (closure) => {
      orm.insert(closures).values(closure).run()
    },
    removeClosure: (closureId) => orm.delete(closures).where(eq(closures.closureId, closureId)).run().changes > 0,
    permanences: () =>
      allPermanences.all().map(({ createdAt: _createdAt, ...row }) => ({
        ...row,
        permanenceId: row.permanenceId as PermanenceId,
        placeId: row.placeId as PlaceId | null,
        except: Days.parse(JSON.parse(row.except)),
      })),
    addPermanence: (permanence, createdAt) => {
      orm
        .insert(permanences)
        .values({ ...permanenceToRow(permanence), createdAt })
        .run()
    },
    savePermanence: (permanence) => {
      orm
        .update(permanences)
        .set(permanenceToRow(permanence))
        .where(eq(permanences.permanenceId, permanence.permanenceId))
        .run()
    },
    removePermanence: (permanenceId) =>
      orm.delete(permanences).where(eq(permanences.permanenceId, permanenceId)).run().changes > 0,
  }
}
