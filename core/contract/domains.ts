import { z } from 'zod'

/** What can change, as announced to the screens. One word per folder of `core/`. */
export const Domain = z.enum([
  'settings',
  'mediators',
  'people',
  'visits',
  'procedures',
  'casefiles',
  'documents',
  'agenda',
  'deadlines',
  'triage',
  'mandates',
  'consents',
  'exchanges',
  'escalation',
  'copies',
  'reminders',
  'activity',
  'statistics',
  'exports',
  'collective',
  'logbook',
  'journal',
  'rights',
  'retention',
  'backups',
  'watch',
  'identifiers',
])
export type Domain = z.output<typeof Domain>
