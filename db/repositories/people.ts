import { and, desc, eq, lt, or, sql } from 'drizzle-orm'
import type { DuplicateCandidate, Person, PersonHit } from '../../core/contract/people.ts'
import type { PersonId } from '../../core/contract/values.ts'
import { likenessReasons } from '../../core/people/duplicates.ts'
import { nameKey, phoneKey } from '../../core/people/keys.ts'
import { rank } from '../../core/people/rank.ts'
import { queryWords } from '../../core/people/read-query.ts'
import type { PeopleRepository } from '../../core/people/repository.ts'
import { searchWordsOf } from '../../core/people/search-words.ts'
import { inList, type Orm } from '../orm.ts'
import { casefiles } from '../schema/casefiles.ts'
import { distinctPeople, people } from '../schema/people.ts'
import { searchPasses } from './people-search.ts'

type PersonRow = typeof people.$inferSelect

/** What a search reads of someone. */
type Candidate = Pick<PersonRow, 'personId' | 'familyName' | 'givenName' | 'birthDay' | 'phone' | 'lastContactAt'>

/** How many people each pass of a search looks at: what is typed next narrows it, so more would only cost time. */
const CANDIDATES = 24

const byLastContact = (one: Candidate, other: Candidate): number => other.lastContactAt - one.lastContactAt

const fromRow = (row: PersonRow): Person => ({
  personId: row.personId as PersonId,
  familyName: row.familyName,
  givenName: row.givenName,
  birthDay: row.birthDay,
  phone: row.phone,
  email: row.email,
  createdAt: row.createdAt,
  lastContactAt: row.lastContactAt,
})

const toRow = (person: Person): typeof people.$inferInsert => ({
  ...person,
  phoneKey: phoneKey(person.phone),
  nameKey: nameKey(person.familyName, person.givenName),
})

export function peopleRepository(orm: Orm): PeopleRepository {
  const one = orm
    .select()
    .from(people)
    .where(eq(people.personId, sql.placeholder('personId')))
    .prepare()
  const namesOf = orm
    .select({ personId: people.personId, givenName: people.givenName, familyName: people.familyName })
    .from(people)
    .where(inList(people.personId, 'ids'))
    .prepare()
  const latest = orm.select().from(people).orderBy(desc(people.lastContactAt)).limit(sql.placeholder('limit')).prepare()
  const alike = orm
    .select()
    .from(people)
    .where(
      or(
        eq(people.birthDay, sql`${sql.placeholder('birthDay')}`),
        eq(people.phoneKey, sql`${sql.placeholder('phoneKey')}`),
      ),
    )
    .prepare()
  const openCasefiles = orm
    .select({ personId: casefiles.personId, total: sql<number>`count(*)` })
    .from(casefiles)
    .where(sql`${inList(casefiles.personId, 'ids')} and ${casefiles.isOpen} = 1`)
    .groupBy(casefiles.personId)
    .prepare()
  const distinctFrom = orm
    .select()
    .from(distinctPeople)
    .where(
      or(
        eq(distinctPeople.firstPersonId, sql.placeholder('personId')),
        eq(distinctPeople.secondPersonId, sql.placeholder('personId')),
      ),
    )
    .prepare()

  const client = orm.$client
  // The people last recorded first: the index is read backwards and no further than needed.
  const matching = client.prepare<[string, number], Candidate>(
    `select p.person_id as personId, p.family_name as familyName, p.given_name as givenName, p.birth_day as birthDay,
       p.phone, p.last_contact_at as lastContactAt
     from people_search s cross join people p on p.person_number = s.rowid
     where people_search match ? order by s.rowid desc limit ?`,
  )
  const numberOf = client.prepare<[string], { person_number: number }>(
    'select person_number from people where person_id = ?',
  )
  const index = client.prepare<[number, string, string, string]>(
    'insert into people_search (rowid, words, inside, near) values (?, ?, ?, ?)',
  )
  const unindex = client.prepare<[number]>('delete from people_search where rowid = ?')

  const indexPerson = (personNumber: number, person: Person): void => {
    const { words, inside, near } = searchWordsOf(person)
    index.run(personNumber, words.join(' '), inside.join(' '), near.join(' '))
  }

  const setContact = orm
    .update(people)
    .set({ lastContactAt: sql`${sql.placeholder('at')}` })
    .where(and(eq(people.personId, sql.placeholder('personId')), lt(people.lastContactAt, sql.placeholder('at'))))
    .prepare()

  const hits = (rows: readonly Candidate[]): readonly PersonHit[] => {
    const ids = JSON.stringify(rows.map(({ personId }) => personId))
    const open = new Map(openCasefiles.all({ ids }).map(({ personId, total }) => [personId, total]))
    return rows.map((row) => ({
      personId: row.personId as PersonId,
      familyName: row.familyName,
      givenName: row.givenName,
      birthDay: row.birthDay,
      phone: row.phone,
      openCasefiles: open.get(row.personId) ?? 0,
      lastContactAt: row.lastContactAt,
    }))
  }

  const search = (text: string, limit: number): readonly PersonHit[] => {
    const typed = queryWords(text)
    const found = new Map<string, Candidate>()
    // From the surest to the loosest; the next pass only runs when the one before left room.
    for (const { query, isSure } of typed.length === 0 ? [] : searchPasses(typed)) {
      const rows = matching.all(query, Math.max(limit, CANDIDATES))
      for (const row of isSure ? rows.sort(byLastContact) : rank(rows, typed)) {
        if (!found.has(row.personId)) found.set(row.personId, row)
      }
      if (found.size >= limit) break
    }
    return hits([...found.values()].slice(0, limit))
  }

  return {
    find: (personId) => {
      const row = one.get({ personId })
      return row === undefined ? null : fromRow(row)
    },
    names: (personIds) =>
      personIds.length === 0
        ? new Map()
        : new Map(
            namesOf
              .all({ ids: JSON.stringify(personIds) })
              .map(({ personId, givenName, familyName }) => [personId, `${givenName} ${familyName}`.trim()]),
          ),
    search,
    latest: (limit) => hits(latest.all({ limit })),
    duplicates: (details, except) => {
      const key = phoneKey(details.phone)
      const rows = alike.all({ birthDay: details.birthDay, phoneKey: key === '' ? null : key })
      const judged = new Set<string>()
      if (except !== null) {
        judged.add(except)
        for (const { firstPersonId, secondPersonId } of distinctFrom.all({ personId: except })) {
          judged.add(firstPersonId)
          judged.add(secondPersonId)
        }
      }
      const likely = rows.flatMap((row) => {
        const because = judged.has(row.personId) ? [] : likenessReasons(details, row)
        return because.length === 0 ? [] : [{ row, because }]
      })
      return hits(likely.map(({ row }) => row)).map((hit, rankInList): DuplicateCandidate => ({
        ...hit,
        because: [...(likely[rankInList]?.because ?? [])],
      }))
    },
    create: (person) => {
      const { personNumber } = orm
        .insert(people)
        .values(toRow(person))
        .returning({ personNumber: people.personNumber })
        .get()
      indexPerson(personNumber, person)
    },
    save: (person) => {
      const row = numberOf.get(person.personId)
      if (row === undefined) throw new Error('only someone known can be saved')
      // The identifier never changes: writing it again would make SQLite look for everything that refers to it.
      const { personId, createdAt: _createdAt, ...details } = toRow(person)
      orm.update(people).set(details).where(eq(people.personId, personId)).run()
      unindex.run(row.person_number)
      indexPerson(row.person_number, person)
    },
    markDistinct: (personId, otherPersonId) => {
      const [firstPersonId = personId, secondPersonId = otherPersonId] = [personId, otherPersonId].toSorted()
      orm.insert(distinctPeople).values({ firstPersonId, secondPersonId }).onConflictDoNothing().run()
    },
    recordContact: (personId, at) => {
      setContact.run({ personId, at })
    },
  }
}
