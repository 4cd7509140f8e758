import { desc, eq, sql } from 'drizzle-orm'
import type { PersonSection } from '../../core/contract/rights.ts'
import type { RightsRepository } from '../../core/rights/repository.ts'
import { personDictionary } from '../dictionary/index.ts'
import type { Orm } from '../orm.ts'
import { isYesOrNo, readPersonData } from '../person-data.ts'
import { personChanges, restrictions } from '../schema/rights.ts'
import { ownersOver } from './owners.ts'

type Value = PersonSection['rows'][number][string]

const exported = new Set(
  personDictionary.flatMap(({ table, column, isExported }) => (isExported ? [`${table}.${column}`] : [])),
)

/** Lists and objects are kept as JSON; a text that only looks like one stays a text. */
function unfolded(value: string): Value {
  if (!/^[[{]/u.test(value)) return value
  try {
    return JSON.parse(value) as Value
  } catch {
    return value
  }
}

function valueOf(value: unknown): Value {
  if (Buffer.isBuffer(value)) return value.toString('base64')
  if (typeof value === 'string') return unfolded(value)
  return typeof value === 'number' ? value : null
}

export function rightsRepository(orm: Orm): RightsRepository {
  const restriction = orm
    .select()
    .from(restrictions)
    .where(eq(restrictions.personId, sql.placeholder('personId')))
    .prepare()
  const changes = orm
    .select()
    .from(personChanges)
    .where(eq(personChanges.personId, sql.placeholder('personId')))
    .orderBy(desc(personChanges.at))
    .prepare()
  const closed = orm.$client.prepare<
    [number, string],
    { readonly personId: string; readonly why: 'person_restricted' | 'retention_over' }
  >(
    `select person_id as personId, 'retention_over' as why from people
     where last_contact_at < ?
       and not exists (select 1 from postponements d where d.person_id = people.person_id and d.until_day >= ?)
     union all
     select person_id, 'person_restricted' from restrictions`,
  )
  const ownersOf = ownersOver(orm.$client)

  return {
    restriction: (personId) => restriction.get({ personId }) ?? null,
    restricted: () => orm.select().from(restrictions).orderBy(restrictions.since).all(),
    changes: (personId) => changes.all({ personId }),
    personData: (personId, withFiles) =>
      readPersonData(orm, personId).flatMap(({ table, rows }): PersonSection[] => {
        if (table === 'copy_chunks' && !withFiles) return []
        const given = rows.map((row) =>
          Object.fromEntries(
            Object.entries(row).flatMap(([column, value]) =>
              exported.has(`${table}.${column}`)
                ? [[column, isYesOrNo(table, column) && value !== null ? value === 1 : valueOf(value)] as const]
                : [],
            ),
          ),
        )
        return given.some((row) => Object.keys(row).length > 0) ? [{ table, rows: given }] : []
      }),
    closed: (lastMetBefore, today) =>
      new Map(closed.all(lastMetBefore, today).map(({ personId, why }) => [personId, why])),
    peopleOf: ownersOf,
    restrict: ({ personId, ...rest }) => {
      orm
        .insert(restrictions)
        .values({ personId, ...rest })
        .onConflictDoUpdate({ target: restrictions.personId, set: rest })
        .run()
    },
    lift: (personId) => {
      orm.delete(restrictions).where(eq(restrictions.personId, personId)).run()
    },
    addChange: (change) => {
      orm.insert(personChanges).values(change).run()
    },
    extendChange: (changeId, at, after) => {
      orm.update(personChanges).set({ at, after }).where(eq(personChanges.changeId, changeId)).run()
    },
  }
}
