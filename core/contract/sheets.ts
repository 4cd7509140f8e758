import { z } from 'zod'
import { DocumentTypeId, OrganisationId, ProcedureId } from './values.ts'

/**
 * The catalogue as it is published: field names are those of the data files and their JSON Schemas (`resources/knowledge/`), because
 * a sheet is quoted, never rewritten. `null` means "not found in a source", never "does not apply".
 */

const Words = z.string().min(1)
const Duration = z.string().regex(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/u)
const WebAddress = z.string().regex(/^https?:\/\/\S+$/u)
/** A year, a month or a day: as precise as the copy that was read. */
const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u)

export const Source = z.strictObject({ title: Words, url: WebAddress, seen: PartialDate.nullable() })
export type Source = z.output<typeof Source>

/** The one thing a step cannot be done without. */
export const Need = z.enum(['none', 'network', 'phone', 'counter', 'post'])
export type Need = z.output<typeof Need>

export const Theme = z.enum([
  'papiers',
  'famille',
  'social',
  'travail',
  'logement',
  'transports',
  'argent',
  'justice',
  'etranger',
  'loisirs',
])
export type Theme = z.output<typeof Theme>

const FixedDate = z
  .strictObject({
    day: z.int().min(1).max(31),
    month: z.int().min(1).max(12),
    year_offset: z.int().nullable(),
    year: z.int().nullable(),
  })
  .nullable()

const SilenceMeaning = z.enum(['acceptance', 'refusal', 'unknown'])

export const SheetDocument = z.strictObject({
  id: DocumentTypeId,
  required: z.boolean(),
  condition: Words.nullable(),
  notes: Words.nullable(),
  validity: Duration.nullable(),
  kind_of_condition: Words.nullable(),
})
export type SheetDocument = z.output<typeof SheetDocument>

export const SheetStep = z.strictObject({
  id: Words,
  text: Words,
  where: Words.nullable(),
  needs: Need,
  fallback: Words.nullable(),
  actor: z.enum(['person', 'mediator_with_person', 'organisation']),
})
export type SheetStep = z.output<typeof SheetStep>

export const SheetDeadline = z.strictObject({
  label: Words,
  rule: z.strictObject({ duration: Duration, anchor: Words, direction: z.enum(['after', 'before']) }),
  kind: z.enum(['user_must_act', 'authority_must_answer', 'silence_means']),
  effect: Words.nullable(),
  note: Words.nullable(),
  source: WebAddress.nullable(),
  compute: z.strictObject({
    start: Words,
    start_label: Words,
    counting: z.enum(['civil', 'franc', 'silence', 'working_days', 'calendar_days', 'fixed_date']),
    recurrence: z
      .strictObject({
        every: z.enum(['P1M', 'P3M', 'P1Y']),
        day_of_month: z.int().nullable(),
        month: z.int().nullable(),
        note: Words.nullable(),
      })
      .nullable(),
    fixed: FixedDate,
    adjust: z.enum(['month_start', 'month_end', 'quarter_end']).nullable(),
    working_week: z.enum(['ouvres', 'ouvrables']).nullable(),
    computable: z.boolean(),
    duration: Duration.optional(),
  }),
})
export type SheetDeadline = z.output<typeof SheetDeadline>

export const SheetAppeal = z.strictObject({
  type: Words,
  delay: Duration.nullable(),
  to: Words,
  silence: Words.nullable(),
  notes: Words.nullable(),
  source: WebAddress.nullable(),
  compute: z.strictObject({
    start: Words,
    start_label: Words,
    counting: z.enum(['civil', 'franc', 'calendar_days', 'fixed_date']),
    duration: Duration.nullable(),
    fixed: FixedDate,
    basis: z.enum(['entry', 'general_rule']).nullable(),
    body_kind: z.enum([
      'cra',
      'cmra',
      'rapo_other',
      'gracious',
      'hierarchical',
      'mediator',
      'judicial_court',
      'administrative_court',
      'other',
    ]),
    mandatory_before_court: z.boolean().nullable(),
    silence: z.strictObject({ meaning: SilenceMeaning, duration: Duration.nullable() }),
    suspends: Words.nullable(),
  }),
})
export type SheetAppeal = z.output<typeof SheetAppeal>

export const ProcedureSheet = z.strictObject({
  id: ProcedureId,
  organisation: OrganisationId,
  other_organisations: z.array(OrganisationId),
  title: Words,
  summary: Words,
  audience_conditions: z.array(Words),
  channels: z.strictObject({
    online: z.strictObject({ url: WebAddress }).nullable(),
    phone: Words.nullable(),
    paper: z.strictObject({ cerfa: Words.nullable(), form: Words.nullable() }).nullable(),
    in_person: Words.nullable(),
    post: Words.nullable(),
  }),
  needs_account: z.strictObject({
    franceconnect: z.boolean().nullable(),
    account: Words.nullable(),
    note: Words.nullable(),
  }),
  cost: Words.nullable(),
  documents: z.array(SheetDocument),
  steps: z.array(SheetStep),
  deadlines: z.array(SheetDeadline),
  after: z.array(Words),
  appeal: z.array(SheetAppeal),
  common_blockers: z.array(z.strictObject({ problem: Words, workaround: Words })),
  source: Source,
  other_sources: z.array(Source),
  confidence: z.enum(['high', 'medium', 'low']),
  notes: Words.nullable(),
  freshest_source_date: PartialDate.nullable(),
  needs_recheck: z.boolean(),
  theme: Theme,
  life_events: z.array(Words),
  keywords: z.array(Words),
  personal_signature_required: z.boolean().nullable(),
  payment: z.boolean(),
  mandate_allowed: z.boolean().nullable(),
  mandate_note: Words.nullable(),
  typical_minutes: z.int(),
  silence: z.strictObject({ meaning: SilenceMeaning, duration: Duration.nullable(), source: WebAddress.nullable() }),
})
export type ProcedureSheet = z.output<typeof ProcedureSheet>

/** How long a paper of this type is accepted, when the catalogue knows it. */
export const ValidityRule = z
  .union([
    z.strictObject({ duration: Duration, from: z.literal('issued_on') }),
    z.strictObject({ until: z.literal('expiry_on_document') }),
  ])
  .nullable()
export type ValidityRule = z.output<typeof ValidityRule>

export const OrganisationSheet = z.strictObject({
  id: OrganisationId,
  name: Words,
  short_name: Words,
  official_site: WebAddress,
  phone: z
    .strictObject({
      number: Words.nullable(),
      cost: Words.nullable(),
      hours: Words.nullable(),
      source: WebAddress.nullable(),
    })
    .nullable(),
  opening_notes: Words.nullable(),
  category: Words,
  is_france_services_partner: z.boolean().nullable(),
  france_services_source: z.array(WebAddress),
  escalation: z.array(Words),
  source: Source,
  other_sources: z.array(Source),
  notes: Words.nullable(),
})
export type OrganisationSheet = z.output<typeof OrganisationSheet>

export const DocumentTypeSheet = z.strictObject({
  id: DocumentTypeId,
  label: Words,
  group: Words,
  group_label: Words,
  typical_validity: z.strictObject({
    duration: Duration.nullable(),
    note: Words.nullable(),
    source: WebAddress.nullable(),
  }),
  issuer: Words,
  how_to_obtain: Words,
  is_sensitive: z.boolean(),
  sensitivity: Words.nullable(),
  never_store_copy: z.boolean(),
  storage_note: Words.nullable(),
  keywords: z.array(Words),
  pictogram: Words,
  validity_rule: ValidityRule,
})
export type DocumentTypeSheet = z.output<typeof DocumentTypeSheet>

export const LifeEventSheet = z.strictObject({ id: Words, label: Words, hint: Words })
export type LifeEventSheet = z.output<typeof LifeEventSheet>

export const ConditionSheet = z.strictObject({ id: Words, group: Words, question: Words })
export type ConditionSheet = z.output<typeof ConditionSheet>

export const DeadlineStartSheet = z.strictObject({
  id: Words,
  label: Words,
  question: Words,
  evidence: z.array(Words),
  caution: Words.nullable(),
})
export type DeadlineStartSheet = z.output<typeof DeadlineStartSheet>

const FirstOfMonth = z.string().regex(/^\d{4}-\d{2}-01$/u)

/** An operator of France Services: the list changes from the first of a month only, and `until` is excluded. */
export const OperatorSheet = z.strictObject({
  id: Words,
  name: Words,
  organisationIds: z.array(OrganisationId).min(1),
  /** `null` since the beginning. */
  from: FirstOfMonth.nullable(),
  until: FirstOfMonth.nullable(),
  source: Words,
})
export type OperatorSheet = z.output<typeof OperatorSheet>

/** Everything one published catalogue contains. */
export const KnowledgePack = z.strictObject({
  procedures: z.array(ProcedureSheet),
  organisations: z.array(OrganisationSheet),
  documentTypes: z.array(DocumentTypeSheet),
  lifeEvents: z.array(LifeEventSheet),
  conditions: z.array(ConditionSheet),
  deadlineStarts: z.array(DeadlineStartSheet),
  /** What people say at the desk when they need a procedure: read by the search, never quoted. */
  everydayWords: z.record(ProcedureId, z.array(Words)),
  /** The procedure whose own sheet says that it gives a paper; one that several may give is left out. */
  obtainedBy: z.partialRecord(DocumentTypeId, ProcedureId),
  operators: z.array(OperatorSheet),
})
export type KnowledgePack = z.output<typeof KnowledgePack>
