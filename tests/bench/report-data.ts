import type Database from 'better-sqlite3'
import { rebuildTotals } from '../../core/statistics/count.ts'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import { ormOver } from '../../db/orm.ts'
import { repositoriesOver } from '../../db/repositories/index.ts'

/** The same visit always gives the same word, and neighbours give others. */
const oneOf = (salt: number, words: readonly (string | null)[]): string =>
  `case (visits.rowid * ${salt} + ${salt}) % ${words.length} ${words
    .map((word, rank) => `when ${rank} then ${word === null ? 'null' : `'${word}'`}`)
    .join(' ')} end`

/** The report of every visit, with one request, two for three in ten; then the totals, made as the product makes them again. */
export function writeReports(database: Database.Database, catalogue: Catalogue, mediatorId: string): void {
  database.exec(
    'create temp table asked (rank integer primary key, procedure_id text, organisation_id text, theme text)',
  )
  const ask = database.prepare('insert into asked values (?, ?, ?, ?)')
  const { procedures } = catalogue.pack
  for (const [rank, { id, organisation, theme }] of procedures.entries()) ask.run(rank, id, organisation, theme)

  database
    .prepare(
      `insert into activity_reports
      select visit_id, visit_id, ?, subject_kind, person_id, date(started_at / 1000, 'unixepoch'),
        5 + (visits.rowid * 13) % 110, ${oneOf(7, ['at_place', 'at_place', 'at_place', 'at_home', 'remote', 'elsewhere'])}, null,
        visits.rowid % 2, ${oneOf(11, ['teach', 'accompany', 'act_for', null])},
        ${oneOf(5, ['guided', 'guided_if_needed', 'autonomous', null])}, null, visits.rowid % 5 > 0, null,
        ${oneOf(3, ['female', 'male', null])}, ${oneOf(17, ['from_25_to_39', 'from_40_to_59', 'from_70', null])},
        ${oneOf(19, ['retired', 'unemployed', 'employed', null])}, null, '["computer"]', '[]', '[]', 0, started_at, started_at
      from visits where finished_at is not null`,
    )
    .run(mediatorId)
  for (const [rank, salt, among] of [
    [0, 31, 1],
    [1, 37, 0.3],
  ] as const) {
    database
      .prepare(
        `insert into activity_requests
        select visit_id, ?, asked.procedure_id, asked.organisation_id, asked.theme, 'accompaniment'
        from visits join asked on asked.rank = (visits.rowid * ${salt}) % ?
        where finished_at is not null and visits.rowid % 10 < ?`,
      )
      .run(rank, procedures.length, among * 10)
  }
  rebuildTotals({ repositories: repositoriesOver(ormOver(database)) })
}
