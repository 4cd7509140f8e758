import type { ProcedureBrief } from '../contract/procedures.ts'
import type {
  ConditionSheet,
  DeadlineStartSheet,
  DocumentTypeSheet,
  KnowledgePack,
  LifeEventSheet,
  OrganisationSheet,
  ProcedureSheet,
} from '../contract/sheets.ts'

/** The catalogue in force, held in memory: sheets by identifier, and the search over them. Built once, never changed. */
export type Catalogue = {
  /** Identifies the published set: the first 12 hexadecimal digits of its SHA-256. */
  readonly version: string
  readonly pack: KnowledgePack
  readonly procedure: (procedureId: string) => ProcedureSheet | null
  readonly organisation: (organisationId: string) => OrganisationSheet | null
  readonly documentType: (documentTypeId: string) => DocumentTypeSheet | null
  /** The procedure that gives a paper of this type, when the catalogue says one plainly. */
  readonly obtainedBy: (documentTypeId: string) => ProcedureSheet | null
  readonly condition: (conditionId: string) => ConditionSheet | null
  readonly deadlineStart: (startId: string) => DeadlineStartSheet | null
  readonly lifeEvents: readonly LifeEventSheet[]
  /** Identifies the text of one sheet: two equal fingerprints are the same words. `null` when the catalogue has no such sheet. */
  readonly fingerprint: (procedureId: string) => string | null
  readonly brief: (sheet: ProcedureSheet) => ProcedureBrief
  /** Best first; everyday words, one typing error, whole sentences. */
  readonly search: (text: string, limit: number) => readonly ProcedureSheet[]
  /** The same for types of paper. */
  readonly searchDocumentTypes: (text: string, limit: number) => readonly DocumentTypeSheet[]
}
