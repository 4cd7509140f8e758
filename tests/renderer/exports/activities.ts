import type { ReportFacts } from '../../../core/contract/activity.ts'
import type { ExportedActivity } from '../../../core/contract/exports.ts'
import { ReportId } from '../../../core/contract/values.ts'
import { plainFacts } from '../../support/activity.ts'

/** One line of the activity: a question at a place of the structure, unless the test says otherwise. */
export const anActivity = (
  facts: Partial<ReportFacts> = {},
  more: Partial<ExportedActivity> = {},
): ExportedActivity => ({
  reportId: ReportId.parse('0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'),
  recordedAt: Date.UTC(2026, 2, 2, 8, 30),
  updatedAt: Date.UTC(2026, 2, 2, 8, 30),
  facts: { ...plainFacts, equipment: ['computer'], ...facts },
  place: { name: 'Mairie de Testville', address: '1 place de la Mairie, 01000 Testville' },
  requests: [{ procedureId: null, organisationId: null, theme: null, level: 'information', procedureTitle: null }],
  ...more,
})
