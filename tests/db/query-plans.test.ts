import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { OperationName } from '../../core/contract/index.ts'
import type { Door } from '../support/door.ts'
import { kept } from '../support/copies.ts'
import { aCasefile, aPerson, doWhatCanBeDone, ofPerson, plan, seen, sharedDoor } from '../support/desk.ts'

/** Sees every statement that the product prepares, and the store it prepares it on. */
const prepare = vi.spyOn(Database.prototype, 'prepare')

const door = sharedDoor()

/** A day at the desk: every query a screen runs, and every command it gives. */
async function liveADay(door: Door): Promise<void> {
  const personId = await aPerson(door, {
    familyName: 'Diallo',
    givenName: 'Amina',
    birthDay: '1987-03-14',
    phone: '06 39 98 01 23',
  })
  const { visitId } = await door.ask('visits.start', { personId })
  const casefile = await aCasefile(door, personId, 'caf-aide-logement', visitId)
  const { casefileId } = casefile
  await doWhatCanBeDone(door, casefile)
  const { heldDocumentId } = await seen(door, ofPerson(personId), 'rib')
  const { copyId } = await kept(door, heldDocumentId)
  await door.ask('copies.readChunk', { copyId, rank: 0 })
  await door.ask('copies.changeEnd', { copyId, end: { kind: 'day', day: '2026-04-01' } })
  await door.ask('copies.remove', { copyId })
  await door.ask('documents.forget', { heldDocumentId })
  const { appointmentId } = await plan(door, personId, [casefileId], '2026-03-02', '16:00')
  await door.ask('agenda.setStatus', { appointmentId, status: 'honoured' })
  const { deadlineId } = await door.ask('deadlines.add', {
    casefileId,
    sheetDeadline: null,
    label: 'x',
    day: '2026-03-05',
  })
  await door.ask('deadlines.setDone', { deadlineId, done: true })
  await door.ask('casefiles.addNote', { casefileId, text: 'x' })
  await door.ask('visits.keep', { visitId, note: 'x' })
  const details = { familyName: 'Diallo', givenName: 'Amina', birthDay: '1987-03-14', phone: '', email: '' }
  const asked: readonly (readonly [OperationName, unknown])[] = [
    ['people.search', { text: 'dialo', limit: 10 }],
    ['people.search', { text: '', limit: 10 }],
    ['people.read', { personId }],
    ['people.findDuplicates', { details, except: personId }],
    ['people.change', { personId, details }],
    ['visits.read', { visitId }],
    ['visits.unfinished', {}],
    ['casefiles.read', { casefileId }],
    ['casefiles.ofPerson', { personId }],
    ['casefiles.ofVisit', { visitId }],
    ['casefiles.search', { text: '', limit: 10 }],
    ['casefiles.search', { text: 'diallo apl', limit: 10 }],
    ['documents.ofPerson', { personId }],
    ['agenda.list', { from: '2026-03-01', endsBefore: '2026-03-08' }],
    ['agenda.ofPerson', { personId }],
    ['today.read', {}],
    ['handouts.read', { casefileIds: [casefileId] }],
    ['handouts.recordPrinted', { casefileIds: [casefileId] }],
    ['deadlines.remove', { deadlineId }],
    ['casefiles.setStatus', { casefileId, status: 'abandoned', reason: 'x', outcome: 'other' }],
    ['visits.finish', { visitId }],
  ]
  for (const [name, input] of asked) expect(await door.raw(name, input)).toMatchObject({ ok: true })
}

type Step = { readonly detail: string }

/** How SQLite will run a statement, whatever the values: none is bound. */
function planOf(source: string, database: Database.Database): readonly string[] {
  const values = source.match(/\?/gu)?.map(() => null) ?? []
  const explain = database.prepare<unknown[], Step>(`explain query plan ${source}`)
  return explain.all(...values).map(({ detail }) => detail)
}

type Statement = readonly [source: string, database: Database.Database]

/** What was prepared so far that reads or changes rows, each statement once. */
function preparedSoFar(): readonly Statement[] {
  const contexts = prepare.mock.contexts as readonly Database.Database[]
  const statements = new Map(
    prepare.mock.calls.flatMap(([source], rank) => {
      const database = contexts[rank]
      return database === undefined ? [] : [[source, database] as const]
    }),
  )
  return [...statements].filter(
    ([source]) => /^\s*(?:select|update|delete)/iu.test(source) && !/sqlite_master|__drizzle_migrations/u.test(source),
  )
}

// Not the pairs judged distinct: a mediator makes a handful of them.
const bigTables = [
  'people',
  'casefiles',
  'visits',
  'visit_casefiles',
  'timeline_entries',
  'casefile_steps',
  'casefile_requirements',
  'held_documents',
  'copies',
  'copy_chunks',
  'appointments',
  'appointment_casefiles',
  'deadlines',
]

describe('whatever the number of people and dossiers', () => {
  let statements: readonly Statement[] = []
  beforeAll(async () => {
    await liveADay(door())
    statements = preparedSoFar()
  })
  afterAll(() => vi.restoreAllMocks())

  it('the queries of a day are all seen here', () => {
    const seenTables = bigTables.filter((table) =>
      statements.some(([source]) => new RegExp(`from "?${table}\\b`, 'u').test(source)),
    )
    expect(seenTables).toEqual(bigTables)
  })

  it('none reads a whole table', () => {
    const scans = statements.flatMap(([source, database]) =>
      planOf(source, database)
        .filter((detail) =>
          bigTables.some((table) => new RegExp(`^SCAN ${table}(?!\\w| USING (?:COVERING )?INDEX)`, 'u').test(detail)),
        )
        .map((detail) => `${detail}: ${source}`),
    )
    expect(scans).toEqual([])
  })

  it('one that follows an index from its beginning stops at its limit, or reads only what waits', () => {
    const endless = statements.flatMap(([source, database]) =>
      planOf(source, database)
        .filter((detail) => /^SCAN \w+ USING (?:COVERING )?INDEX/u.test(detail))
        .filter(
          (detail) =>
            !/ limit \?/iu.test(source) &&
            // A desk restricts the data of a handful of people.
            !/SCAN restrictions|casefile_steps_waiting_network|visits_unfinished|reminders_unsettled|copies_until_closing/u.test(
              detail,
            ),
        )
        .map((detail) => `${detail}: ${source}`),
    )
    expect(endless).toEqual([])
  })

  it.each([
    [
      'the last dossiers touched',
      /from "casefiles" where "casefiles"\."is_open" = 1 order by/u,
      'casefiles_open_by_update',
    ],
    ['where the mediator must act, by date', /"next_by" is not null/u, 'casefiles_open_by_next'],
    ['where the mediator must act, without date', /"next_by" is null\) order by/u, 'casefiles_open_by_next'],
    ['the open dossiers of a procedure', /"casefiles"\."procedure_id" = \? and/u, 'casefiles_open_by_procedure'],
    [
      'what waits for the network',
      /select "casefile_id", "step_id", "rank" from "casefile_steps" where "casefile_steps"\."waits_network"/u,
      'casefile_steps_waiting_network',
    ],
    ['the deadlines of the week', /"deadlines"\."done_at" is null and "deadlines"\."day"/u, 'casefiles_open_by_next'],
    ['the unfinished visits', /"visits"\."finished_at" is null/u, 'visits_unfinished'],
    ['the history of a dossier', /from "timeline_entries"/u, 'timeline_entries_by_casefile'],
    [
      'the appointments of a day',
      /from "appointments" where \("appointments"\."starts_at" >= \?/u,
      'appointments_by_start',
    ],
    ['the last people met', /from "people" order by "people"\."last_contact_at" desc/u, 'people_by_last_contact'],
    [
      'the links of a visit',
      /from "visit_casefiles" where "visit_casefiles"\."visit_id"/u,
      'sqlite_autoindex_visit_casefiles_1',
    ],
  ])('%s: by the index made for it', (_name, pattern, index) => {
    const matching = statements.filter(([source]) => pattern.test(source))
    expect(matching.length).toBeGreaterThan(0)
    for (const [source, database] of matching) expect(planOf(source, database).join(' | ')).toContain(index)
  })

  it.each([
    ['the last dossiers touched', /from "casefiles" where "casefiles"\."is_open" = 1 order by/u],
    ['where the mediator must act', /"next_by" is (?:not )?null\) order by/u],
    ['the deadlines of the week', /"deadlines"\."done_at" is null and "deadlines"\."day"/u],
    ['the last people met', /from "people" order by/u],
    ['the unfinished visits', /"visits"\."finished_at" is null/u],
  ])('%s: in order, without sorting them all', (_name, pattern) => {
    for (const [source, database] of statements.filter(([one]) => pattern.test(one) && !/json_each/u.test(one))) {
      expect(planOf(source, database).join(' | ')).not.toContain('TEMP B-TREE')
    }
  })
})
