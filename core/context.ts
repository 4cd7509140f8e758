import type { AgendaReader, AgendaRepository } from './agenda/repository.ts'
import type { CasefilesReader, CasefilesRepository } from './casefiles/repository.ts'
import type { DeadlinesReader, DeadlinesRepository } from './deadlines/repository.ts'
import type { DocumentsReader, DocumentsRepository } from './documents/repository.ts'
import type { PeopleReader, PeopleRepository } from './people/repository.ts'
import type { Catalogue } from './procedures/catalogue.ts'
import type { ProceduresReader, ProceduresRepository } from './procedures/repository.ts'
import type { SettingsReader, SettingsRepository } from './settings/repository.ts'
import type { Clock, Ids } from './shared/ports.ts'
import type { VisitsReader, VisitsRepository } from './visits/repository.ts'

/** What a query may use: repositories that cannot write. */
export type ReadRepositories = {
  readonly settings: SettingsReader
  readonly people: PeopleReader
  readonly visits: VisitsReader
  readonly procedures: ProceduresReader
  readonly casefiles: CasefilesReader
  readonly documents: DocumentsReader
  readonly agenda: AgendaReader
  readonly deadlines: DeadlinesReader
}

/** What a command may use, all in one transaction. */
export type WriteRepositories = {
  readonly settings: SettingsRepository
  readonly people: PeopleRepository
  readonly visits: VisitsRepository
  readonly procedures: ProceduresRepository
  readonly casefiles: CasefilesRepository
  readonly documents: DocumentsRepository
  readonly agenda: AgendaRepository
  readonly deadlines: DeadlinesRepository
}

export type ReadContext = {
  readonly repositories: ReadRepositories
  readonly catalogue: Catalogue
  readonly clock: Clock
}

export type WriteContext = {
  readonly repositories: WriteRepositories
  readonly catalogue: Catalogue
  readonly clock: Clock
  readonly ids: Ids
}
