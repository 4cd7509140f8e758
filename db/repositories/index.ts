import type { WriteRepositories } from '../../core/context.ts'
import type { Orm } from '../orm.ts'
import { activityRepository } from './activity.ts'
import { agendaRepository } from './agenda.ts'
import { casefilesRepository } from './casefiles.ts'
import { collectiveRepository } from './collective.ts'
import { consentsRepository } from './consents.ts'
import { copiesRepository } from './copies.ts'
import { deadlinesRepository } from './deadlines.ts'
import { documentsRepository } from './documents.ts'
import { escalationRepository } from './escalation.ts'
import { exchangesRepository } from './exchanges.ts'
import { exportsRepository } from './exports.ts'
import { journalRepository } from './journal.ts'
import { identifiersRepository } from './identifiers.ts'
import { logbookRepository } from './logbook.ts'
import { mandatesRepository } from './mandates.ts'
import { mediatorsRepository } from './mediators.ts'
import { peopleRepository } from './people.ts'
import { proceduresRepository } from './procedures.ts'
import { remindersRepository } from './reminders.ts'
import { retentionRepository } from './retention.ts'
import { rightsRepository } from './rights.ts'
import { settingsRepository } from './settings.ts'
import { statisticsRepository } from './statistics.ts'
import { triageRepository } from './triage.ts'
import { visitsRepository } from './visits.ts'
import { watchRepository } from './watch.ts'

/** Every repository over one open store, their statements prepared once. */
export function repositoriesOver(orm: Orm): WriteRepositories {
  const procedures = proceduresRepository(orm)
  return {
    settings: settingsRepository(orm),
    mediators: mediatorsRepository(orm),
    people: peopleRepository(orm),
    visits: visitsRepository(orm),
    procedures,
    casefiles: casefilesRepository(orm, procedures),
    documents: documentsRepository(orm),
    agenda: agendaRepository(orm),
    deadlines: deadlinesRepository(orm),
    triage: triageRepository(orm),
    mandates: mandatesRepository(orm),
    consents: consentsRepository(orm),
    exchanges: exchangesRepository(orm),
    escalation: escalationRepository(orm),
    reminders: remindersRepository(orm),
    copies: copiesRepository(orm),
    activity: activityRepository(orm),
    statistics: statisticsRepository(orm),
    exports: exportsRepository(orm),
    collective: collectiveRepository(orm),
    logbook: logbookRepository(orm),
    journal: journalRepository(orm),
    rights: rightsRepository(orm),
    retention: retentionRepository(orm),
    watch: watchRepository(orm),
    identifiers: identifiersRepository(orm),
  }
}
