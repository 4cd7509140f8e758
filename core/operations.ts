import { activityHandlers } from './activity/operations.ts'
import { agendaHandlers } from './agenda/operations.ts'
import { appointmentNotesHandlers } from './appointment-notes/operations.ts'
import { appealsHandlers } from './appeals/operations.ts'
import { autonomyHandlers } from './autonomy/operations.ts'
import { calendarFilesHandlers } from './calendar-files/operations.ts'
import { casefilesHandlers } from './casefiles/operations.ts'
import { collectiveHandlers } from './collective/operations.ts'
import { consentsHandlers } from './consents/operations.ts'
import { copiesHandlers } from './copies/operations.ts'
import { deadlinesHandlers } from './deadlines/operations.ts'
import { documentsHandlers } from './documents/operations.ts'
import { escalationHandlers } from './escalation/operations.ts'
import { exchangesHandlers } from './exchanges/operations.ts'
import { exportsHandlers } from './exports/operations.ts'
import type { CommandHandlers, QueryHandlers } from './handlers.ts'
import { handoutsHandlers } from './handouts/operations.ts'
import { journalHandlers } from './journal/operations.ts'
import { identifiersHandlers } from './identifiers/operations.ts'
import { logbookHandlers } from './logbook/operations.ts'
import { mandatesHandlers } from './mandates/operations.ts'
import { mediatorsHandlers } from './mediators/operations.ts'
import { paperListsHandlers } from './paper-lists/operations.ts'
import { peopleHandlers } from './people/operations.ts'
import { proceduresHandlers } from './procedures/operations.ts'
import { remindersHandlers } from './reminders/operations.ts'
import { retentionHandlers } from './retention/operations.ts'
import { rightsHandlers } from './rights/operations.ts'
import { settingsHandlers } from './settings/operations.ts'
import { statisticsHandlers } from './statistics/operations.ts'
import { todayHandlers } from './today/operations.ts'
import { triageHandlers } from './triage/operations.ts'
import { visitsHandlers } from './visits/operations.ts'
import { watchHandlers } from './watch/operations.ts'

/** Every use case of the product, by the name of its operation. */
export const handlers = {
  ...settingsHandlers,
  ...mediatorsHandlers,
  ...peopleHandlers,
  ...visitsHandlers,
  ...proceduresHandlers,
  ...casefilesHandlers,
  ...documentsHandlers,
  ...agendaHandlers,
  ...deadlinesHandlers,
  ...todayHandlers,
  ...handoutsHandlers,
  ...triageHandlers,
  ...mandatesHandlers,
  ...consentsHandlers,
  ...exchangesHandlers,
  ...appealsHandlers,
  ...escalationHandlers,
  ...autonomyHandlers,
  ...remindersHandlers,
  ...calendarFilesHandlers,
  ...appointmentNotesHandlers,
  ...paperListsHandlers,
  ...copiesHandlers,
  ...activityHandlers,
  ...statisticsHandlers,
  ...exportsHandlers,
  ...collectiveHandlers,
  ...logbookHandlers,
  ...journalHandlers,
  ...rightsHandlers,
  ...retentionHandlers,
  ...watchHandlers,
  ...identifiersHandlers,
} satisfies QueryHandlers & CommandHandlers
