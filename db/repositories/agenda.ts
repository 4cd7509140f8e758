import { and, asc, count, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { z } from 'zod'
import { RemindBefore } from '../../core/contract/agenda.ts'
import type { AgendaRepository, AppointmentRecord } from '../../core/agenda/repository.ts'
import type { AppointmentId, CasefileId, OrganisationId, PersonId, PlaceId } from '../../core/contract/values.ts'
import { inList, type Orm } from '../orm.ts'
import { agendaFrame } from './agenda-frame.ts'
import { appointmentCasefiles, appointments } from '../schema/agenda.ts'

type AppointmentRow = typeof appointments.$inferSelect

const fromRow = (
  { withKind: _withKind, createdAt: _createdAt, ...row }: AppointmentRow,
  casefileIds: readonly CasefileId[],
): AppointmentRecord => ({
  ...row,
  appointmentId: row.appointmentId as AppointmentId,
  personId: row.personId as PersonId | null,
  organisationId: row.organisationId as OrganisationId | null,
  placeId: row.placeId as PlaceId | null,
  remindBefore: RemindBefore.parse(JSON.parse(row.remindBefore)),
  // Those planned before other calendars were known have none.
  uid: row.uid ?? row.appointmentId,
  casefileIds,
})

const toRow = ({ casefileIds: _casefileIds, ...appointment }: AppointmentRecord) => ({
  ...appointment,
  withKind: appointment.organisationId === null ? ('mediator' as const) : ('organisation' as const),
  remindBefore: JSON.stringify(appointment.remindBefore),
})

export function agendaRepository(orm: Orm): AgendaRepository {
  const one = orm
    .select()
    .from(appointments)
    .where(eq(appointments.appointmentId, sql.placeholder('id')))
    .prepare()
  const byUid = orm
    .select()
    .from(appointments)
    .where(eq(appointments.uid, sql.placeholder('uid')))
    .limit(1)
    .prepare()
  const between = orm
    .select()
    .from(appointments)
    .where(
      and(gte(appointments.startsAt, sql.placeholder('from')), lt(appointments.startsAt, sql.placeholder('before'))),
    )
    .orderBy(asc(appointments.startsAt))
    .prepare()
  const ofPerson = orm
    .select()
    .from(appointments)
    .where(eq(appointments.personId, sql.placeholder('personId')))
    .orderBy(desc(appointments.startsAt))
    .prepare()
  const ofCasefiles = orm
    .selectDistinct({ appointment: appointments })
    .from(appointments)
    .innerJoin(appointmentCasefiles, eq(appointmentCasefiles.appointmentId, appointments.appointmentId))
    .where(inList(appointmentCasefiles.casefileId, 'ids'))
    .orderBy(asc(appointments.startsAt))
    .prepare()
  // Written out, not bound: SQLite only follows a partial index when the statement itself says the index's condition.
  const isUnsettled = and(sql`${appointments.status} = 'planned'`, lt(appointments.startsAt, sql.placeholder('before')))
  const unsettled = orm
    .select()
    .from(appointments)
    .where(isUnsettled)
    .orderBy(asc(appointments.startsAt))
    .limit(sql.placeholder('limit'))
    .prepare()
  const toRecall = orm
    .select({
      appointmentId: appointments.appointmentId,
      startsAt: appointments.startsAt,
      remindBefore: appointments.remindBefore,
      createdAt: appointments.createdAt,
    })
    .from(appointments)
    .where(
      and(
        sql`${appointments.status} = 'planned'`,
        gte(appointments.startsAt, sql.placeholder('from')),
        lt(appointments.startsAt, sql.placeholder('before')),
        sql`${appointments.remindBefore} <> '[]'`,
      ),
    )
    .prepare()
  const many = orm.select().from(appointments).where(inList(appointments.appointmentId, 'ids')).prepare()
  const countOfUnsettled = orm.select({ total: count() }).from(appointments).where(isUnsettled).prepare()
  const links = orm
    .select()
    .from(appointmentCasefiles)
    .where(inList(appointmentCasefiles.appointmentId, 'ids'))
    .prepare()

  const withCasefiles = (rows: readonly AppointmentRow[]): readonly AppointmentRecord[] => {
    if (rows.length === 0) return []
    const linked = new Map<string, CasefileId[]>()
    for (const link of links.all({ ids: JSON.stringify(rows.map(({ appointmentId }) => appointmentId)) })) {
      const casefileIds = linked.get(link.appointmentId)
      if (casefileIds === undefined) linked.set(link.appointmentId, [link.casefileId as CasefileId])
      else casefileIds.push(link.casefileId as CasefileId)
    }
    return rows.map((row) => fromRow(row, linked.get(row.appointmentId) ?? []))
  }
  const first = (row: AppointmentRow | undefined): AppointmentRecord | null =>
    row === undefined ? null : (withCasefiles([row])[0] ?? null)

  return {
    ...agendaFrame(orm),
    find: (id) => first(one.get({ id })),
    byUid: (uid) => {
      const known = first(byUid.get({ uid }))
      if (known !== null || !z.uuid().safeParse(uid).success) return known
      // Planned before other calendars were known: its own identifier is its name.
      const row = one.get({ id: uid })
      return row?.uid === null ? first(row) : null
    },
    between: (from, before) => withCasefiles(between.all({ from, before })),
    ofPerson: (personId) => withCasefiles(ofPerson.all({ personId })),
    ofCasefiles: (casefileIds) =>
      withCasefiles(ofCasefiles.all({ ids: JSON.stringify(casefileIds) }).map(({ appointment }) => appointment)),
    toRecallBetween: (from, before) =>
      toRecall.all({ from, before }).map((row) => ({
        ...row,
        appointmentId: row.appointmentId as AppointmentId,
        remindBefore: RemindBefore.parse(JSON.parse(row.remindBefore)),
      })),
    many: (appointmentIds) => {
      const rows = appointmentIds.length === 0 ? [] : many.all({ ids: JSON.stringify(appointmentIds) })
      const found = new Map(withCasefiles(rows).map((record) => [record.appointmentId as string, record]))
      return appointmentIds.flatMap((id) => found.get(id) ?? [])
    },
    unsettledBefore: (before, limit) => withCasefiles(unsettled.all({ before, limit })),
    countUnsettledBefore: (before) => countOfUnsettled.get({ before })?.total ?? 0,
    add: (appointment, createdAt) => {
      const { appointmentId, casefileIds } = appointment
      orm
        .insert(appointments)
        .values({ ...toRow(appointment), createdAt })
        .run()
      for (const casefileId of casefileIds) orm.insert(appointmentCasefiles).values({ appointmentId, casefileId }).run()
    },
    save: (appointment) => {
      orm
        .update(appointments)
        .set(toRow(appointment))
        .where(eq(appointments.appointmentId, appointment.appointmentId))
        .run()
    },
    remove: (appointmentId) => {
      orm.delete(appointments).where(eq(appointments.appointmentId, appointmentId)).run()
    },
    giveToPerson: (casefileId, personId) => {
      const theirs = orm
        .select({ appointmentId: appointmentCasefiles.appointmentId })
        .from(appointmentCasefiles)
        .where(eq(appointmentCasefiles.casefileId, casefileId))
      orm.update(appointments).set({ personId }).where(inArray(appointments.appointmentId, theirs)).run()
    },
  }
}
