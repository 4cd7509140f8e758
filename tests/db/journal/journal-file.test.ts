import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { JournalLine } from '../../../core/journal/line.ts'
import { closeDatabase, openDatabase } from '../../../db/client.ts'
import { type JournalAccess, type JournalFile, openJournal } from '../../../db/journal/journal-file.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const PERSON = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
const ME = '0190bbbb-bbbb-7ccc-8ddd-eeeeeeeeeeee'
const HER = '0190cccc-bbbb-7ccc-8ddd-eeeeeeeeeeee'
const HOUR_MS = 3_600_000
const tamperedAt = (sequence: number) => ({ ok: false, error: { code: 'journal_tampered', sequence } })
const sound = { ok: true, value: null }

const aLine = (changes: Partial<JournalLine> = {}): JournalLine => ({
  at: 1_000,
  mediatorId: ME,
  action: 'people.read',
  subjects: [{ kind: 'person', id: PERSON }],
  result: 'done',
  ...changes,
})

const place = () => ({
  path: join(temporaryFolder(), 'etabli-journal.db'),
  key: randomBytes(32),
  chainKey: randomBytes(32),
})

function opened(access: JournalAccess): JournalFile {
  const journal = openJournal(access)
  if (!journal.ok) throw new Error(journal.error.code)
  onTestFinished(() => journal.value.close())
  return journal.value
}

/** A closed journal of five lines, an hour apart. */
function five() {
  const access = place()
  const journal = opened(access)
  for (let hour = 0; hour < 5; hour += 1)
    journal.record(aLine({ at: hour * HOUR_MS, mediatorId: hour % 2 === 0 ? ME : HER }))
  const head = journal.head()
  journal.close()
  return { access, head }
}

/** What someone does who has the key and another tool. */
function meddle(access: { path: string; key: Buffer }, sql: string): void {
  const database = openDatabase(access)
  if (!database.ok) throw new Error(database.error.code)
  database.value.exec(`drop trigger lines_are_never_rewritten; ${sql}`)
  closeDatabase(database.value)
}

describe('the journal of accesses', () => {
  it('keeps its lines in order, from one opening to the next', () => {
    const { access } = five()
    const journal = opened(access)
    journal.record(aLine({ at: 9 * HOUR_MS, action: 'people.change', result: 'person_unknown' }))
    expect(journal.verify(null)).toEqual(sound)
    expect(
      journal
        .latest({ mediatorId: null, subjectId: null, before: null }, 3)
        .map(({ sequence, action }) => [sequence, action]),
    ).toEqual([
      [6, 'people.change'],
      [5, 'people.read'],
      [4, 'people.read'],
    ])
  })

  it('tells what one mediator did, and who was there about someone', () => {
    const { access } = five()
    const journal = opened(access)
    journal.record(aLine({ mediatorId: HER, subjects: [] }))
    expect(
      journal.latest({ mediatorId: HER, subjectId: null, before: null }, 10).map(({ sequence }) => sequence),
    ).toEqual([6, 4, 2])
    expect(journal.latest({ mediatorId: null, subjectId: PERSON, before: null }, 10)).toHaveLength(5)
    expect(
      journal.latest({ mediatorId: HER, subjectId: PERSON, before: null }, 10).map(({ subjects }) => subjects),
    ).toEqual([[{ kind: 'person', id: PERSON }], [{ kind: 'person', id: PERSON }]])
  })

  it('is read with its own key only, and has nothing in clear', () => {
    const { access } = five()
    expect(openJournal({ ...access, key: randomBytes(32) })).toEqual({ ok: false, error: { code: 'store_damaged' } })
    expect(readFileSync(access.path).includes(PERSON)).toBe(false)
    expect(opened(access).verify(null)).toEqual(sound)
  })

  it('refuses to rewrite a line', () => {
    const { access } = five()
    const database = openDatabase(access)
    if (!database.ok) throw new Error(database.error.code)
    expect(() => database.value.exec(`update lines set result = 'x'`)).toThrow('only added to')
    closeDatabase(database.value)
  })
})

describe('a journal that something else changed', () => {
  it.each([
    ['at', 7],
    ['mediator_id', `'${HER}'`],
    ['action', `'people.search'`],
    ['subjects', `'[]'`],
    ['result', `'locked'`],
    ['seal', `x'00'`],
  ])('is seen: another %s', (column, value) => {
    const { access } = five()
    meddle(access, `update lines set ${column} = ${value} where sequence = 3`)
    expect(opened(access).verify(null)).toEqual(tamperedAt(3))
  })

  it('is seen: a line taken out, moved, or added', () => {
    for (const [sql, sequence] of [
      ['delete from lines where sequence = 2', 2],
      ['delete from lines where sequence = 1', 1],
      ['delete from lines where sequence = 2; update lines set sequence = 2 where sequence = 3', 2],
      [`insert into lines select 6, at, mediator_id, action, subjects, result, seal from lines where sequence = 5`, 6],
    ] as const) {
      const { access } = five()
      meddle(access, sql)
      expect(opened(access).verify(null)).toEqual(tamperedAt(sequence))
    }
  })

  it('is seen by the head that was noted elsewhere: its end cut off, all of it gone', () => {
    const { access, head } = five()
    meddle(access, 'delete from lines where sequence > 3')
    const journal = opened(access)
    expect(journal.verify(null)).toEqual(sound)
    expect(journal.verify(head)).toEqual(tamperedAt(4))
    journal.record(aLine())
    journal.record(aLine())
    expect(journal.verify(head)).toEqual(tamperedAt(5))
    expect(opened(place()).verify(head)).toEqual(tamperedAt(1))
  })
})

describe('after twelve months', () => {
  it('older lines are gone and those that are left still vouch for each other', () => {
    const { access, head } = five()
    const journal = opened(access)
    journal.forgetBefore(3 * HOUR_MS)
    expect(
      journal.latest({ mediatorId: null, subjectId: null, before: null }, 10).map(({ sequence }) => sequence),
    ).toEqual([5, 4])
    expect(journal.verify(head)).toEqual(sound)
    journal.forgetBefore(99 * HOUR_MS)
    expect(journal.verify(head)).toEqual(sound)
    journal.record(aLine())
    expect(journal.head().sequence).toBe(6)
    expect(journal.verify(head)).toEqual(sound)
  })

  it('nobody can pretend that lines were too old', () => {
    const { access } = five()
    meddle(
      access,
      `insert into base select 1, sequence, seal, zeroblob(32) from lines where sequence = 3; delete from lines where sequence <= 3`,
    )
    expect(opened(access).verify(null)).toEqual(tamperedAt(3))
  })
})
