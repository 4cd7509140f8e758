import { and, asc, desc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import type { AgendaRepository, AppointmentRecord } from '../../core/agenda/repository.ts'
import type { AppointmentId, CasefileId, OrganisationId, PersonId } from '../../core/contract/values.ts'
import { inList, type Orm } from '../orm.ts'
import { appointmentCasefiles, appointments } from '../schema/agenda.ts'

type AppointmentRow = typeof appointments.$inferSelect

const fromRow = (row: AppointmentRow, casefileIds: readonly CasefileId[]): AppointmentRecord => ({
  appointmentId: row.appointmentId as AppointmentId,
  personId: row.personId as PersonId | null,
  organisationId: row.organisationId as OrganisationId | null,
  startsAt: row.startsAt,
  timeZone: row.timeZone,
  durationMinutes: row.durationMinutes,
  place: row.place,
  status: row.status,
  casefileIds,
})

export function agendaRepository(orm: Orm): AgendaRepository {
  const one = orm
    .select()
    .from(appointments)
    .where(eq(appointments.appointmentId, sql.placeholder('id')))
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
  const links = orm
    .select()
    .from(appointmentCasefiles)
    .where(inList(appointmentCasefiles.appointmentId, 'ids'))
    .prepare()

  const withCasefiles = (rows: readonly AppointmentRow[]): readonly AppointmentRecord[] => {
    if (rows.length === 0) return []
    const linked = new Map<string, CasefileId[]>()
    for (const link of links.all({ ids: JSON.stringify(rows.map(({ appointmentId }) => appointmentId)) })) {
      linked.set(link.appointmentId, [...(linked.get(link.appointmentId) ?? []), link.casefileId as CasefileId])
    }
    return rows.map((row) => fromRow(row, linked.get(row.appointmentId) ?? []))
  }

  return {
    find: (id) => {
      const row = one.get({ id })
      return row === undefined ? null : (withCasefiles([row])[0] ?? null)
    },
    between: (from, before) => withCasefiles(between.all({ from, before })),
    ofPerson: (personId) => withCasefiles(ofPerson.all({ personId })),
    ofCasefiles: (casefileIds) =>
      withCasefiles(ofCasefiles.all({ ids: JSON.stringify(casefileIds) }).map(({ appointment }) => appointment)),
    add: ({ casefileIds, ...appointment }, createdAt) => {
      const withKind = appointment.organisationId === null ? 'mediator' : 'organisation'
      orm
        .insert(appointments)
        .values({ ...appointment, withKind, createdAt })
        .run()
      for (const casefileId of casefileIds) {
        orm.insert(appointmentCasefiles).values({ appointmentId: appointment.appointmentId, casefileId }).run()
      }
    },
    setStatus: (appointmentId, status) => {
      orm.update(appointments).set({ status }).where(eq(appointments.appointmentId, appointmentId)).run()
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
