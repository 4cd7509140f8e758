import { existsSync } from 'node:fs'
import type Database from 'better-sqlite3'
import type { ArchivedMandate } from '../../core/contract/retention.ts'
import type { Archive, ArchiveOpening } from '../../core/retention/archive.ts'
import { StoredLetter } from '../../core/mandates/view.ts'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { closeDatabase, createDatabase, openDatabase, type Refused, type StoreAccess } from '../client.ts'
import { copyUnderKey } from '../rekey.ts'

const SCHEMA = `
  create table mandates (
    mandate_id text primary key,
    archived_at integer not null,
    keep_until text not null,
    family_name text not null,
    given_name text not null,
    birth_day text,
    letter text not null,
    agreed_at integer not null,
    ended_at integer not null
  );
  create index mandates_by_end on mandates (keep_until);
  create table openings (at integer not null, mediator_id text not null, reason text not null);
`
const COLUMNS = `mandate_id as mandateId, archived_at as archivedAt, keep_until as keepUntil, family_name as familyName,
  given_name as givenName, birth_day as birthDay, letter, agreed_at as agreedAt, ended_at as endedAt`

type Row = Omit<ArchivedMandate, 'title' | 'blocks'> & { readonly letter: string }

const rowOf = ({ title, blocks, ...mandate }: ArchivedMandate): Row => ({
  ...mandate,
  letter: JSON.stringify({ title, blocks }),
})

const mandateOf = ({ letter, ...row }: Row): ArchivedMandate => ({ ...row, ...StoredLetter.parse(JSON.parse(letter)) })

const unavailable = err({ code: 'archive_unavailable' } as const)

/**
 * The intermediate archive (standards PRIV-03): a file of its own, under a key of its own, opened for the time of one act and for a reason.
 * Until something is archived there is no file.
 */
export function archiveAt(access: StoreAccess): Archive {
  const within = <Value>(work: (database: Database.Database) => Value): Value | null => {
    const isNew = !existsSync(access.path)
    const opened = isNew ? createDatabase(access) : openDatabase(access)
    if (!opened.ok) return null
    try {
      if (isNew) opened.value.exec(SCHEMA)
      return work(opened.value)
    } finally {
      closeDatabase(opened.value)
    }
  }
  const withinExisting = <Value>(work: (database: Database.Database) => Value): Value | null =>
    existsSync(access.path) ? within(work) : null

  return {
    add: (mandates) => {
      const added = within((database) => {
        const insert = database.prepare<[Row]>(
          `insert or replace into mandates values (@mandateId, @archivedAt, @keepUntil, @familyName, @givenName, @birthDay, @letter,
             @agreedAt, @endedAt)`,
        )
        database.transaction(() => mandates.forEach((mandate) => insert.run(rowOf(mandate))))()
        return true
      })
      return added === null ? unavailable : ok(null)
    },
    count: () =>
      withinExisting((database) => database.prepare<[], number>('select count(*) from mandates').pluck().get()) ?? 0,
    open: ({ at, mediatorId, reason }) => {
      const read = within((database) => {
        database.prepare('insert into openings values (?, ?, ?)').run(at, mediatorId, reason)
        return {
          mandates: database
            .prepare<[], Row>(`select ${COLUMNS} from mandates order by family_name, given_name, ended_at`)
            .all()
            .map(mandateOf),
          openings: database
            .prepare<[], ArchiveOpening>(
              'select at, mediator_id as mediatorId, reason from openings order by at desc limit 200',
            )
            .all(),
        }
      })
      return read === null ? unavailable : ok(read)
    },
    eraseBefore: (day) =>
      withinExisting((database) => database.prepare('delete from mandates where keep_until < ?').run(day).changes) ?? 0,
  }
}

/** Writes at `path` a copy of the archive that `key` opens and the key of this one does not; nothing where there is no archive. */
export function copyArchiveUnderKey(access: StoreAccess, path: string, key: Buffer): Result<null, Refused> {
  if (!existsSync(access.path)) return ok(null)
  const opened = openDatabase(access)
  if (!opened.ok) return opened
  try {
    return copyUnderKey(opened.value, path, access.key, key)
  } finally {
    closeDatabase(opened.value)
  }
}
