import { agendaHandlers } from './agenda/operations.ts'
import { casefilesHandlers } from './casefiles/operations.ts'
import { deadlinesHandlers } from './deadlines/operations.ts'
import { documentsHandlers } from './documents/operations.ts'
import type { CommandHandlers, QueryHandlers } from './handlers.ts'
import { handoutsHandlers } from './handouts/operations.ts'
import { peopleHandlers } from './people/operations.ts'
import { proceduresHandlers } from './procedures/operations.ts'
import { settingsHandlers } from './settings/operations.ts'
import { todayHandlers } from './today/operations.ts'
import { visitsHandlers } from './visits/operations.ts'

/** Every use case of the product, by the name of its operation. */
export const handlers = {
  ...settingsHandlers,
  ...peopleHandlers,
  ...visitsHandlers,
  ...proceduresHandlers,
  ...casefilesHandlers,
  ...documentsHandlers,
  ...agendaHandlers,
  ...deadlinesHandlers,
  ...todayHandlers,
  ...handoutsHandlers,
} satisfies QueryHandlers & CommandHandlers
