import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import type { Domain } from '../../core/contract/domains.ts'
import { contract } from '../../core/contract/index.ts'
import { createDispatch, type Dispatch } from '../../core/dispatch.ts'
import type { CommandHandlers, QueryHandlers, SessionHandlers } from '../../core/handlers.ts'
import { handlers } from '../../core/operations.ts'
import { presentMediator } from '../../core/mediators/present.ts'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import { archiveAt } from '../../db/archive/archive-file.ts'
import { createDatabase, storeFailure } from '../../db/client.ts'
import { throwAwayOwnSecret } from '../../db/keyring/index.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { ormOver } from '../../db/orm.ts'
import { repositoriesOver } from '../../db/repositories/index.ts'
import { unitOfWorkOn } from '../../db/unit-of-work.ts'
import { loadCatalogue } from '../../electron/host/knowledge.ts'
import { loadMandateWriter } from '../../electron/host/mandate-letters.ts'
import { calendarFiles } from '../../electron/host/calendar-files/index.ts'
import { openLogbook } from '../../electron/host/own-logbook.ts'
import { recurrences } from '../../electron/host/recurrences.ts'
import { systemIds } from '../../electron/host/system.ts'
import { fakeClock } from './fake-clock.ts'
import { temporaryFolder } from './temporary-folder.ts'

const root = join(import.meta.dirname, '../..')

let catalogue: Catalogue | null = null
const shippedCatalogue = (): Catalogue => (catalogue ??= loadCatalogue(join(root, 'resources')))

/** The dispatcher on a real encrypted store that the test can look into, with any handler replaced. */
export type BareDoor = {
  readonly dispatch: Dispatch
  readonly database: Database.Database
  readonly announced: (readonly Domain[])[]
  readonly reports: { readonly cause: unknown; readonly operation: string }[]
  /** Operations on the session that were reached; they all refuse with `locked`. */
  readonly sessionCalls: string[]
  /** Every row of every table, as one text. */
  readonly dump: () => string
}

const tablesIn = (database: Database.Database): readonly string[] =>
  database.prepare<[], string>(`select name from sqlite_master where type = 'table' order by name`).pluck().all()

export function bareDoor(
  replaced: { readonly queries?: Partial<QueryHandlers>; readonly commands?: Partial<CommandHandlers> } = {},
): BareDoor {
  const created = createDatabase({ path: join(temporaryFolder(), 'etabli.db'), key: randomBytes(32) })
  if (!created.ok) throw new Error(created.error.code)
  const database = created.value
  const migrated = migrateDatabase(database, join(root, 'db/migrations'), temporaryFolder())
  if (!migrated.ok) throw new Error(migrated.error.code)

  const clock = fakeClock()
  const ids = systemIds(() => clock.now())
  const repositories = repositoriesOver(ormOver(database))
  repositories.settings.create(
    {
      structureName: 'Espace de Testville',
      mediatorName: 'Dominique Test',
      mediatorId: ids.next(),
      autoLockMinutes: 5,
      colourScheme: 'auto',
      timeZone: 'Europe/Paris',
      holidayZone: 'metropole',
      network: 'present',
      reminderNotice: 'hidden',
      visitMinutes: 20,
      structureAddress: '',
      structurePhone: '',
      dataProtectionContact: '',
      coopBridge: 'off',
      screenCapture: 'allowed',
      recoveryKeyConfirmed: true,
    },
    clock.now(),
  )

  const { mediatorId } = repositories.settings.read()
  const unitOfWork = unitOfWorkOn(database, repositories)
  const own = throwAwayOwnSecret(randomBytes)
  const ownSeal = openLogbook({ repositories, unitOfWork }, { storeId: 'bare', mediatorId }, own, randomBytes).seal()
  const announced: (readonly Domain[])[] = []
  const reports: { cause: unknown; operation: string }[] = []
  const sessionCalls: string[] = []
  const sessions = Object.fromEntries(
    Object.keys(contract).map((name) => [
      name,
      () => {
        sessionCalls.push(name)
        return Promise.resolve({ ok: false, error: { code: 'locked' } })
      },
    ]),
  ) as unknown as SessionHandlers
  const store = {
    unitOfWork,
    catalogue: shippedCatalogue(),
    practice: false,
    ownSeal,
    mediator: presentMediator(repositories),
    journal: { latest: () => [] },
    archive: archiveAt({ path: join(temporaryFolder(), 'etabli-archive.db'), key: randomBytes(32) }),
  }

  return {
    dispatch: createDispatch({
      queries: { ...handlers, ...replaced.queries },
      commands: { ...handlers, ...replaced.commands },
      sessions,
      openStore: () => store,
      isInnocent: () => false,
      clock,
      ids,
      mandateWriter: loadMandateWriter(join(root, 'resources')),
      recurrences,
      calendarFiles,
      announce: (domains) => announced.push(domains),
      classify: storeFailure,
      recordAccess: () => {},
      report: (cause, operation) => reports.push({ cause, operation }),
    }),
    database,
    announced,
    reports,
    sessionCalls,
    dump: () =>
      JSON.stringify(tablesIn(database).map((table) => [table, database.prepare(`select * from "${table}"`).all()])),
  }
}
