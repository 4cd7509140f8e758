import { asc, between, desc, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { CollectiveRepository, GroupSessionRecord } from '../../core/collective/repository.ts'
import { Commune, DigitalTheme } from '../../core/contract/activity.ts'
import { PartnerKind } from '../../core/contract/collective.ts'
import { Theme } from '../../core/contract/sheets.ts'
import type { GroupSessionId, PersonId, PlaceId } from '../../core/contract/values.ts'
import { inList, type Orm } from '../orm.ts'
import { groupParticipants, groupSessions } from '../schema/collective.ts'

const DigitalThemes = z.array(DigitalTheme)
const Themes = z.array(Theme)
const PartnerKinds = z.array(PartnerKind)

type SessionRow = typeof groupSessions.$inferSelect
type ParticipantRow = typeof groupParticipants.$inferSelect

function recordOf(row: SessionRow, participants: readonly ParticipantRow[]): GroupSessionRecord {
  const { groupSessionId, mediatorId, recordedAt, commune, digitalThemes, themes, partnerKinds, placeId, ...rest } = row
  return {
    groupSessionId: groupSessionId as GroupSessionId,
    mediatorId,
    recordedAt,
    details: {
      ...rest,
      placeId: placeId as PlaceId | null,
      commune: commune === null ? null : Commune.parse(JSON.parse(commune)),
      partnerKinds: PartnerKinds.parse(JSON.parse(partnerKinds)),
      digitalThemes: DigitalThemes.parse(JSON.parse(digitalThemes)),
      themes: Themes.parse(JSON.parse(themes)),
      participants: participants.map(({ personId, before, after }) => ({
        personId: personId as PersonId | null,
        before,
        after,
      })),
    },
  }
}

export function collectiveRepository(orm: Orm): CollectiveRepository {
  const one = orm
    .select()
    .from(groupSessions)
    .where(eq(groupSessions.groupSessionId, sql.placeholder('groupSessionId')))
    .prepare()
  const inDays = orm
    .select()
    .from(groupSessions)
    .where(between(groupSessions.day, sql.placeholder('from'), sql.placeholder('to')))
    .orderBy(desc(groupSessions.day), desc(groupSessions.recordedAt))
    .prepare()
  const latest = orm
    .select()
    .from(groupSessions)
    .where(eq(groupSessions.kind, sql.placeholder('kind')))
    .orderBy(desc(groupSessions.day))
    .limit(1)
    .prepare()
  const participants = orm
    .select()
    .from(groupParticipants)
    .where(inList(groupParticipants.groupSessionId, 'groupSessionIds'))
    .orderBy(asc(groupParticipants.groupSessionId), asc(groupParticipants.rank))
    .prepare()

  const withParticipants = (rows: readonly SessionRow[]): readonly GroupSessionRecord[] => {
    if (rows.length === 0) return []
    const groupSessionIds = JSON.stringify(rows.map(({ groupSessionId }) => groupSessionId))
    const ofSession = Map.groupBy(participants.all({ groupSessionIds }), ({ groupSessionId }) => groupSessionId)
    return rows.map((row) => recordOf(row, ofSession.get(row.groupSessionId) ?? []))
  }
  const only = (row: SessionRow | undefined) => (row === undefined ? null : (withParticipants([row])[0] ?? null))

  return {
    find: (groupSessionId) => only(one.get({ groupSessionId })),
    between: (from, to) => withParticipants(inDays.all({ from, to })),
    latest: (kind) => only(latest.get({ kind })),
    save: ({ groupSessionId, mediatorId, recordedAt, details }) => {
      const { participants: present, commune, digitalThemes, themes, partnerKinds, ...rest } = details
      const row = {
        ...rest,
        groupSessionId,
        mediatorId,
        recordedAt,
        commune: commune === null ? null : JSON.stringify(commune),
        partnerKinds: JSON.stringify(partnerKinds),
        digitalThemes: JSON.stringify(digitalThemes),
        themes: JSON.stringify(themes),
      }
      orm.insert(groupSessions).values(row).onConflictDoUpdate({ target: groupSessions.groupSessionId, set: row }).run()
      orm.delete(groupParticipants).where(eq(groupParticipants.groupSessionId, groupSessionId)).run()
      if (present.length === 0) return
      orm
        .insert(groupParticipants)
        .values(present.map((participant, rank) => ({ groupSessionId, rank, ...participant })))
        .run()
    },
    remove: (groupSessionId) => {
      orm.delete(groupSessions).where(eq(groupSessions.groupSessionId, groupSessionId)).run()
    },
  }
}
