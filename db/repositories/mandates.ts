import { and, asc, between, desc, eq, isNull, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import { Capacity, MandateChannel, MandateDays, MandateEvent } from '../../core/contract/mandates.ts'
import { Theme } from '../../core/contract/sheets.ts'
import type { MandateId, PersonId } from '../../core/contract/values.ts'
import type { MandateRecord, MandatesRepository } from '../../core/mandates/repository.ts'
import type { Orm } from '../orm.ts'
import { capacities, mandateEvents, mandates } from '../schema/mandates.ts'
import { mediators } from '../schema/settings.ts'

const Themes = z.array(Theme)
const Channels = z.array(MandateChannel)

const fromRow = (row: typeof mandates.$inferSelect): MandateRecord => ({
  ...row,
  mandateId: row.mandateId as MandateId,
  personId: row.personId as PersonId,
  renews: row.renews as MandateId | null,
  themes: Themes.parse(JSON.parse(row.themes)),
  channels: Channels.parse(JSON.parse(row.channels)),
  days: MandateDays.parse(row.days),
})

const toRow = (mandate: MandateRecord): typeof mandates.$inferInsert => ({
  ...mandate,
  themes: JSON.stringify(mandate.themes),
  channels: JSON.stringify(mandate.channels),
})

export function mandatesRepository(orm: Orm): MandatesRepository {
  const one = orm
    .select()
    .from(mandates)
    .where(eq(mandates.mandateId, sql.placeholder('id')))
    .prepare()
  const ofPerson = orm
    .select()
    .from(mandates)
    .where(eq(mandates.personId, sql.placeholder('personId')))
    .orderBy(desc(mandates.preparedAt), desc(mandates.mandateId))
    .prepare()
  const papersDue = orm
    .select()
    .from(mandates)
    .where(
      and(
        isNull(mandates.paperReceivedAt),
        isNull(mandates.stoppedAt),
        lte(mandates.paperDueOn, sql.placeholder('day')),
      ),
    )
    .orderBy(asc(mandates.paperDueOn))
    .limit(sql.placeholder('limit'))
    .prepare()
  const ending = orm
    .select()
    .from(mandates)
    .where(and(isNull(mandates.stoppedAt), between(mandates.endsAt, sql.placeholder('from'), sql.placeholder('until'))))
    .orderBy(asc(mandates.endsAt))
    .limit(sql.placeholder('limit'))
    .prepare()
  const history = orm
    .select({ at: mandateEvents.at, event: mandateEvents.event, mediatorName: mediators.name })
    .from(mandateEvents)
    .innerJoin(mediators, eq(mediators.mediatorId, mandateEvents.mediatorId))
    .where(eq(mandateEvents.mandateId, sql.placeholder('mandateId')))
    .orderBy(desc(mandateEvents.at), desc(mandateEvents.eventId))
    .prepare()
  const capacity = orm
    .select()
    .from(capacities)
    .where(eq(capacities.personId, sql.placeholder('personId')))
    .prepare()

  return {
    find: (id) => {
      const row = one.get({ id })
      return row === undefined ? null : fromRow(row)
    },
    ofPerson: (personId) => ofPerson.all({ personId }).map(fromRow),
    papersDueUntil: (day, limit) => papersDue.all({ day, limit }).map(fromRow),
    endingBetween: (from, until, limit) => ending.all({ from, until, limit }).map(fromRow),
    history: (mandateId) =>
      history
        .all({ mandateId })
        .map(({ at, event, mediatorName }) => ({ at, mediatorName, event: MandateEvent.parse(JSON.parse(event)) })),
    capacity: (personId) => {
      const row = capacity.get({ personId })
      return row === undefined ? null : { capacity: Capacity.parse(row.capacity), declaredOn: row.declaredOn }
    },
    create: (mandate) => {
      orm.insert(mandates).values(toRow(mandate)).run()
    },
    save: (mandate) => {
      orm.update(mandates).set(toRow(mandate)).where(eq(mandates.mandateId, mandate.mandateId)).run()
    },
    remove: (mandateId) => {
      orm.delete(mandates).where(eq(mandates.mandateId, mandateId)).run()
    },
    addEvent: (event) => {
      orm
        .insert(mandateEvents)
        .values({ ...event, event: JSON.stringify(event.event) })
        .run()
    },
    saveCapacity: (personId, { capacity: declared, declaredOn }) => {
      const values = { capacity: declared, declaredOn }
      orm
        .insert(capacities)
        .values({ personId, ...values })
        .onConflictDoUpdate({ target: capacities.personId, set: values })
        .run()
    },
  }
}
