import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Journal = z.object({ entries: z.array(z.object({ idx: z.int(), when: z.int(), tag: z.string() })) })

const journalOf = (folder: string) =>
  Journal.parse(JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'))).entries

const sqlFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()

const numberOf = (file: string): string => file.slice(0, 4)

const withoutComments = (sql: string): string => sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\//gu, '')

/** What is wrong with the journal: dates that do not increase, ranks or names out of order, files it does not know or that are missing. */
export function journalProblems(folder: string): readonly string[] {
  const entries = journalOf(folder)
  const known = new Set(entries.map(({ tag }) => `${tag}.sql`))
  return [
    ...entries.flatMap(({ when, tag }, rank) =>
      when > (entries[rank - 1]?.when ?? 0) ? [] : [`${tag} is dated before the one it follows`],
    ),
    ...entries.flatMap(({ idx, tag }, rank) =>
      idx === rank && numberOf(tag) === String(rank).padStart(4, '0') ? [] : [`${tag} is not number ${rank}`],
    ),
    ...entries.filter(({ tag }) => !existsSync(join(folder, `${tag}.sql`))).map(({ tag }) => `${tag} has no file`),
    ...sqlFilesIn(folder)
      .filter((file) => !known.has(file))
      .map((file) => `${file} is not in the journal`),
  ]
}

/** Statements that end or leave the one transaction in which all migrations run, or that it would refuse. */
const LEAVES_TRANSACTION =
  /(?:^|;|\n)\s*(?:begin|commit|end|rollback|savepoint|release|vacuum|attach|detach)\b(?!\s*,)/iu

/** What the files must not hold: statements about transactions, or another line ending, which would be another history. */
export const contentProblems = (folder: string): readonly string[] =>
  sqlFilesIn(folder).flatMap((file) => {
    const sql = readFileSync(join(folder, file), 'utf8')
    return [
      ...(LEAVES_TRANSACTION.test(withoutComments(sql)) ? [`${file} leaves the transaction`] : []),
      ...(sql.includes('\r') ? [`${file} has another line ending`] : []),
    ]
  })

/** Migrations that drop a table, and so may lose its rows or its children, without a test of their own in `testsFolder`. */
export function untestedDrops(folder: string, testsFolder: string): readonly string[] {
  const tests = existsSync(testsFolder) ? readdirSync(testsFolder).filter((file) => file.endsWith('.test.ts')) : []
  return sqlFilesIn(folder).filter(
    (file) =>
      /\bdrop\s+table\b/iu.test(withoutComments(readFileSync(join(folder, file), 'utf8'))) &&
      !tests.some((test) => test.startsWith(numberOf(file))),
  )
}
