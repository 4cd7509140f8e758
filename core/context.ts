import type { ActivityReader, ActivityRepository } from './activity/repository.ts'
import type { Mediator } from './contract/mediators.ts'
import type { CalendarFiles } from './agenda/calendar-file.ts'
import type { Recurrences } from './agenda/recurrence.ts'
import type { AgendaReader, AgendaRepository } from './agenda/repository.ts'
import type { CollectiveReader, CollectiveRepository } from './collective/repository.ts'
import type { ConsentsReader, ConsentsRepository } from './consents/repository.ts'
import type { CasefilesReader, CasefilesRepository } from './casefiles/repository.ts'
import type { CopiesReader, CopiesRepository } from './copies/repository.ts'
import type { DeadlinesReader, DeadlinesRepository } from './deadlines/repository.ts'
import type { DocumentsReader, DocumentsRepository } from './documents/repository.ts'
import type { EscalationReader, EscalationRepository } from './escalation/repository.ts'
import type { ExchangesReader, ExchangesRepository } from './exchanges/repository.ts'
import type { ExportsReader, ExportsRepository } from './exports/repository.ts'
import type { JournalLines } from './journal/line.ts'
import type { JournalReader, JournalRepository } from './journal/repository.ts'
import type { IdentifiersReader, IdentifiersRepository } from './identifiers/repository.ts'
import type { LogbookReader, LogbookRepository } from './logbook/repository.ts'
import type { OwnSeal } from './logbook/seal.ts'
import type { MandatesReader, MandatesRepository } from './mandates/repository.ts'
import type { MandateWriter } from './mandates/text.ts'
import type { MediatorsReader, MediatorsRepository } from './mediators/repository.ts'
import type { PeopleReader, PeopleRepository } from './people/repository.ts'
import type { Catalogue } from './procedures/catalogue.ts'
import type { ProceduresReader, ProceduresRepository } from './procedures/repository.ts'
import type { RemindersReader, RemindersRepository } from './reminders/repository.ts'
import type { Archive } from './retention/archive.ts'
import type { RetentionReader, RetentionRepository } from './retention/repository.ts'
import type { RightsReader, RightsRepository } from './rights/repository.ts'
import type { SettingsReader, SettingsRepository } from './settings/repository.ts'
import type { Clock, Ids } from './shared/ports.ts'
import type { StatisticsReader, StatisticsRepository } from './statistics/repository.ts'
import type { TriageReader, TriageRepository } from './triage/repository.ts'
import type { VisitsReader, VisitsRepository } from './visits/repository.ts'
import type { WatchReader, WatchRepository } from './watch/repository.ts'

/** What a query may use: repositories that cannot write. */
export type ReadRepositories = {
  readonly settings: SettingsReader
  readonly mediators: MediatorsReader
  readonly people: PeopleReader
  readonly visits: VisitsReader
  readonly procedures: ProceduresReader
  readonly casefiles: CasefilesReader
  readonly documents: DocumentsReader
  readonly agenda: AgendaReader
  readonly deadlines: DeadlinesReader
  readonly triage: TriageReader
  readonly mandates: MandatesReader
  readonly consents: ConsentsReader
  readonly exchanges: ExchangesReader
  readonly escalation: EscalationReader
  readonly reminders: RemindersReader
  readonly copies: CopiesReader
  readonly activity: ActivityReader
  readonly statistics: StatisticsReader
  readonly exports: ExportsReader
  readonly collective: CollectiveReader
  readonly logbook: LogbookReader
  readonly journal: JournalReader
  readonly rights: RightsReader
  readonly retention: RetentionReader
  readonly watch: WatchReader
  readonly identifiers: IdentifiersReader
}

/** What a command may use, all in one transaction. */
export type WriteRepositories = {
  readonly settings: SettingsRepository
  readonly mediators: MediatorsRepository
  readonly people: PeopleRepository
  readonly visits: VisitsRepository
  readonly procedures: ProceduresRepository
  readonly casefiles: CasefilesRepository
  readonly documents: DocumentsRepository
  readonly agenda: AgendaRepository
  readonly deadlines: DeadlinesRepository
  readonly triage: TriageRepository
  readonly mandates: MandatesRepository
  readonly consents: ConsentsRepository
  readonly exchanges: ExchangesRepository
  readonly escalation: EscalationRepository
  readonly reminders: RemindersRepository
  readonly copies: CopiesRepository
  readonly activity: ActivityRepository
  readonly statistics: StatisticsRepository
  readonly exports: ExportsRepository
  readonly collective: CollectiveRepository
  readonly logbook: LogbookRepository
  readonly journal: JournalRepository
  readonly rights: RightsRepository
  readonly retention: RetentionRepository
  readonly watch: WatchRepository
  readonly identifiers: IdentifiersRepository
}

export type ReadContext = {
  readonly repositories: ReadRepositories
  readonly catalogue: Catalogue
  readonly mandateWriter: MandateWriter
  readonly recurrences: Recurrences
  readonly calendarFiles: CalendarFiles
  readonly clock: Clock
  /** Who opened the store: signs what is done. */
  readonly mediator: Mediator
  /** What was recorded of the accesses to the store. */
  readonly journal: JournalLines
  /** Mandates kept apart. */
  readonly archive: Archive
  /** True in the throw-away store of fictitious people. */
  readonly practice: boolean
  /** Of whoever opened the store; `null` while her logbook is closed to her. */
  readonly ownSeal: OwnSeal | null
}

export type WriteContext = Omit<ReadContext, 'repositories'> & {
  readonly repositories: WriteRepositories
  readonly ids: Ids
}
