import { existsSync } from 'node:fs'
import type Database from 'better-sqlite3'
import type { OperationName } from '../../core/contract/index.ts'
import type { AccessJournal, JournalLine, JournalLines, Subject, WrittenLine } from '../../core/journal/line.ts'
import { err, ok, type Result } from '../../core/shared/result.ts'
import { closeDatabase, createDatabase, openDatabase, type Refused, type StoreAccess } from '../client.ts'
import { copyUnderKey } from '../rekey.ts'
import { type JournalHead, NO_LINE, sameSeal, sealBase, sealLine } from './chain.ts'

/** Lines were changed, added or taken out by something else than this: the first rank that is not as it was written. */
export type Tampering = { readonly code: 'journal_tampered'; readonly sequence: number }

/** Where the journal is, its own key, and the key of its seals, which is kept apart: the file alone is not enough to forge a line. */
export type JournalAccess = StoreAccess & { readonly chainKey: Buffer }

/** The journal of accesses in its own encrypted file, under its own key. */
export type JournalFile = AccessJournal &
  JournalLines & {
    readonly head: () => JournalHead
    /** Reads every line against its seal, and the head that was noted elsewhere: lines cut off the end are seen too. */
    readonly verify: (noted: JournalHead | null) => Result<null, Tampering>
    /** Takes out the lines before this time, in ms UTC; those that are left still vouch for each other. */
    readonly forgetBefore: (at: number) => void
    /** Writes at `path` a copy that `next` opens and `former`, its key, does not. */
    readonly copyUnderKey: (path: string, former: Buffer, next: Buffer) => Result<null, Refused>
    readonly close: () => void
  }

type Row = {
  readonly sequence: number
  readonly at: number
  readonly mediatorId: string | null
  readonly action: string
  readonly subjects: string
  readonly result: string
  readonly seal: Buffer
}

const SCHEMA = `
  create table lines (
    sequence integer primary key,
    at integer not null,
    mediator_id text,
    action text not null,
    subjects text not null,
    result text not null,
    seal blob not null
  );
  create index lines_by_mediator on lines (mediator_id, sequence);
  create table base (base_id integer primary key check (base_id = 1), sequence integer not null, seal blob not null, mac blob not null);
  create trigger lines_are_never_rewritten before update on lines begin select raise(abort, 'a journal is only added to'); end;
`
const COLUMNS = 'sequence, at, mediator_id as mediatorId, action, subjects, result, seal'

/** Opens the journal at `path` with its key, or begins one. A journal that another key made, or that is damaged, is a refusal and stays as it is. */
export function openJournal({ chainKey, ...access }: JournalAccess): Result<JournalFile, Refused> {
  const isNew = !existsSync(access.path)
  const opened = isNew ? createDatabase(access) : openDatabase(access)
  if (!opened.ok) return opened
  // A power cut may take the last lines, which no one was told of; a key press must not wait for the disk twice.
  opened.value.pragma('synchronous = NORMAL')
  if (isNew) opened.value.exec(SCHEMA)
  return ok(journalOn(opened.value, Buffer.from(chainKey)))
}

// What is written was typed by the contract; what is read back is shown, and judged by its seal.
const lineOf = ({ sequence, at, mediatorId, action, subjects, result }: Row): WrittenLine => ({
  sequence,
  at,
  mediatorId,
  action: action as OperationName,
  subjects: JSON.parse(subjects) as readonly Subject[],
  result,
})

function journalOn(database: Database.Database, key: Buffer): JournalFile {
  const add = database.prepare(
    'insert into lines (sequence, at, mediator_id, action, subjects, result, seal) values (?, ?, ?, ?, ?, ?, ?)',
  )
  const last = database.prepare<[], JournalHead>('select sequence, seal from lines order by sequence desc limit 1')
  const baseRow = database.prepare<[], JournalHead & { readonly mac: Buffer }>(
    'select sequence, seal, mac from base where base_id = 1',
  )
  const all = database.prepare<[], Row>(`select ${COLUMNS} from lines order by sequence`)
  const before = database.prepare<[number], JournalHead>(
    'select sequence, seal from lines where at < ? order by sequence desc limit 1',
  )
  const found = database.prepare<(string | number | null)[], Row>(
    `select ${COLUMNS} from lines
     where (? is null or mediator_id = ?)
       and (? is null or instr(subjects, ?) > 0)
       and (? is null or sequence < ?)
     order by sequence desc limit ?`,
  )

  const head = (): JournalHead => last.get() ?? baseRow.get() ?? NO_LINE

  const record = (line: JournalLine): void => {
    const { at, mediatorId, action, subjects, result } = line
    const { sequence, seal } = sealLine(key, head(), line)
    add.run(sequence, at, mediatorId, action, JSON.stringify(subjects), result, seal)
  }

  const verify = (noted: JournalHead | null): Result<null, Tampering> => {
    const tampered = (sequence: number) => err({ code: 'journal_tampered', sequence } as const)
    const base = baseRow.get()
    if (base !== undefined && !sameSeal(base.mac, sealBase(key, base))) return tampered(base.sequence)
    let known: JournalHead = base ?? NO_LINE
    let isNotedSeen = noted === null || noted.sequence <= known.sequence
    if (noted !== null && noted.sequence === known.sequence && !sameSeal(noted.seal, known.seal))
      return tampered(noted.sequence)
    for (const row of all.iterate()) {
      const expected = sealLine(key, known, lineOf(row))
      if (row.sequence !== expected.sequence || !sameSeal(row.seal, expected.seal)) return tampered(expected.sequence)
      known = expected
      if (noted?.sequence === known.sequence) {
        if (!sameSeal(noted.seal, known.seal)) return tampered(known.sequence)
        isNotedSeen = true
      }
    }
    return isNotedSeen ? ok(null) : tampered(known.sequence + 1)
  }

  const forgetBefore = database.transaction((at: number): void => {
    const base = before.get(at)
    if (base === undefined) return
    database
      .prepare('insert or replace into base (base_id, sequence, seal, mac) values (1, ?, ?, ?)')
      .run(base.sequence, base.seal, sealBase(key, base))
    database.prepare('delete from lines where sequence <= ?').run(base.sequence)
  })

  return {
    record,
    head,
    verify,
    latest: ({ mediatorId, subjectId, before: rank }, limit) =>
      found.all(mediatorId, mediatorId, subjectId, subjectId, rank, rank, limit).map(lineOf),
    forgetBefore: (at) => forgetBefore(at),
    copyUnderKey: (path, former, next) => copyUnderKey(database, path, former, next),
    close: () => {
      key.fill(0)
      closeDatabase(database)
    },
  }
}
