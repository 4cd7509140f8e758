import { z } from 'zod'
import { query } from './define.ts'
import {
  ConditionSheet,
  DocumentTypeSheet,
  LifeEventSheet,
  OrganisationSheet,
  ProcedureSheet,
  Theme,
} from './sheets.ts'
import { Nothing, OrganisationId, ProcedureId, SearchText } from './values.ts'

/** One line of the catalogue. */
export const ProcedureBrief = z.strictObject({
  procedureId: ProcedureId,
  title: z.string(),
  summary: z.string(),
  organisationId: OrganisationId,
  organisationName: z.string(),
  theme: Theme,
  lifeEvents: z.array(z.string()),
  needsRecheck: z.boolean(),
  typicalMinutes: z.int(),
})
export type ProcedureBrief = z.output<typeof ProcedureBrief>

export const OrganisationBrief = z.strictObject({
  organisationId: OrganisationId,
  name: z.string(),
  shortName: z.string(),
  phone: z.string().nullable(),
  officialSite: z.string(),
})
export type OrganisationBrief = z.output<typeof OrganisationBrief>

export const proceduresOperations = {
  /** Best first; an empty text gives nothing. */
  'procedures.search': query(
    z.strictObject({ text: SearchText, limit: z.int().min(1).max(50) }),
    z.array(ProcedureBrief),
    ['procedures'],
  ),
  /** The whole catalogue in brief, for browsing by organisation, theme and life event. */
  'procedures.browse': query(
    Nothing,
    z.strictObject({
      version: z.string(),
      procedures: z.array(ProcedureBrief),
      organisations: z.array(OrganisationBrief),
      lifeEvents: z.array(LifeEventSheet),
    }),
    ['procedures'],
  ),
  /** One sheet with everything it names. */
  'procedures.read': query(
    z.strictObject({ procedureId: ProcedureId }),
    z.strictObject({
      sheet: ProcedureSheet,
      /** The organisation that decides first, then the others the sheet names. */
      organisations: z.array(OrganisationSheet),
      documentTypes: z.array(DocumentTypeSheet),
      conditions: z.array(ConditionSheet),
    }),
    ['procedures'],
    ['procedure_unknown'],
  ),
}
