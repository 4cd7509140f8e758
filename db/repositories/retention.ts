import { desc, eq, sql } from 'drizzle-orm'
import type { RetentionRepository } from '../../core/retention/repository.ts'
import type { Orm } from '../orm.ts'
import { readPersonData } from '../person-data.ts'
import { erasedPeople, erasureProofs, retentionRules } from '../schema/retention.ts'
import { erasureAnnouncements, postponements } from '../schema/rights.ts'

type OldRow = {
  readonly personId: string
  readonly lastContactAt: number
  readonly until: string | null
  readonly reason: string | null
  readonly announcedOn: string | null
}

export function retentionRepository(orm: Orm): RetentionRepository {
  const client = orm.$client
  const rule = orm
    .select({ months: retentionRules.months })
    .from(retentionRules)
    .where(eq(retentionRules.category, sql.placeholder('category')))
    .prepare()
  const proofs = orm
    .select({
      at: erasureProofs.at,
      category: erasureProofs.category,
      rule: erasureProofs.rule,
      count: erasureProofs.count,
    })
    .from(erasureProofs)
    .orderBy(desc(erasureProofs.at))
    .limit(sql.placeholder('limit'))
    .prepare()
  const oldest = client.prepare<[number, number], OldRow>(
    `select p.person_id as personId, p.last_contact_at as lastContactAt, d.until_day as until, d.reason,
       a.announced_on as announcedOn
     from people p
       left join postponements d on d.person_id = p.person_id
       left join erasure_announcements a on a.person_id = p.person_id
     where p.last_contact_at < ? order by p.last_contact_at limit ?`,
  )
  const numberOf = client.prepare<[string], number>('select person_number from people where person_id = ?').pluck()
  const unindex = client.prepare<[number]>('delete from people_search where rowid = ?')
  const forgetMarks = client.prepare<[string]>(
    'delete from reminder_marks where subject_id in (select value from json_each(?))',
  )
  const remove = client.prepare<[string]>('delete from people where person_id = ?')

  // Of nobody known, and not touched since: what each statement leaves out still serves something that is kept.
  const anonymous: readonly (readonly [source: string, bound: 'at' | 'day'])[] = [
    ['delete from casefiles where person_id is null and updated_at < ?', 'at'],
    ['delete from visits where person_id is null and finished_at is not null and started_at < ?', 'at'],
    ['delete from appointments where person_id is null and starts_at < ?', 'at'],
    [
      `delete from reminders where person_id is null and casefile_id is null and settled_at is not null and day < ?`,
      'day',
    ],
  ]

  return {
    months: (category) => rule.get({ category })?.months ?? null,
    lastMetBefore: (at, limit) =>
      oldest.all(at, limit).map(({ personId, lastContactAt, until, reason, announcedOn }) => ({
        personId,
        lastContactAt,
        postponed: until === null ? null : { until, reason: reason ?? '' },
        announcedOn,
      })),
    proofs: (limit) => proofs.all({ limit }),
    erased: () => orm.select().from(erasedPeople).all(),
    setMonths: (category, months) => {
      orm
        .insert(retentionRules)
        .values({ category, months })
        .onConflictDoUpdate({ target: retentionRules.category, set: { months } })
        .run()
    },
    postpone: ({ personId, ...postponement }) => {
      orm
        .insert(postponements)
        .values({ personId, ...postponement })
        .onConflictDoUpdate({ target: postponements.personId, set: postponement })
        .run()
    },
    announce: (personIds, announcedOn) => {
      for (const personId of personIds)
        orm.insert(erasureAnnouncements).values({ personId, announcedOn }).onConflictDoNothing().run()
    },
    erase: (personId, at) => {
      const personNumber = numberOf.get(personId)
      if (personNumber === undefined) return
      const identifiers = readPersonData(orm, personId).flatMap(({ rows }) =>
        rows.flatMap((row) => Object.values(row).filter((value) => typeof value === 'string')),
      )
      forgetMarks.run(JSON.stringify(identifiers))
      unindex.run(personNumber)
      remove.run(personId)
      orm.insert(erasedPeople).values({ personId, at }).onConflictDoNothing().run()
    },
    eraseAnonymousBefore: (at, day) => {
      let count = 0
      for (const [source, bound] of anonymous)
        count += client.prepare<[number | string]>(source).run(bound === 'at' ? at : day).changes
      return count
    },
    // A word that was taken out stays in the index until its pieces are merged.
    settleSearch: () => {
      client.exec(`insert into people_search (people_search) values ('optimize')`)
    },
    addProof: (proofId, proof) => {
      orm
        .insert(erasureProofs)
        .values({ proofId, ...proof })
        .run()
    },
  }
}
