import type { Category, ColumnEntry, Keeping, Purpose } from './words.ts'

type Table = {
  readonly purpose: Purpose
  readonly keeping: Keeping
  /** Names of columns, parted by spaces. */
  readonly columns: Partial<Record<Category, string>>
}

const accompany = { purpose: 'accompany', keeping: 'dossier' } as const

/** What is kept of people, table by table. A column that is missing here fails the check of the schema. */
const tables = {
  people: {
    purpose: 'find_again',
    keeping: 'dossier',
    columns: {
      reference: 'person_id',
      identity: 'family_name given_name birth_day',
      contact: 'phone email',
      course: 'created_at last_contact_at',
      derived: 'person_number phone_key name_key',
    },
  },
  person_changes: {
    purpose: 'rights',
    keeping: 'dossier',
    columns: { reference: 'change_id person_id mediator_id', course: 'at', identity: 'field before after' },
  },
  restrictions: {
    purpose: 'rights',
    keeping: 'dossier',
    columns: { reference: 'person_id mediator_id', course: 'since', free_text: 'reason' },
  },
  postponements: {
    purpose: 'rights',
    keeping: 'dossier',
    columns: { reference: 'person_id mediator_id', course: 'until_day at', free_text: 'reason' },
  },
  erasure_announcements: {
    purpose: 'rights',
    keeping: 'dossier',
    columns: { reference: 'person_id', course: 'announced_on' },
  },
  distinct_people: {
    purpose: 'find_again',
    keeping: 'dossier',
    columns: { other_person: 'first_person_id second_person_id' },
  },
  casefiles: {
    ...accompany,
    columns: {
      reference: 'casefile_id person_id fingerprint',
      situation: 'procedure_id status',
      free_text: 'draft_note',
      course: 'opened_at updated_at',
      derived: 'is_open next_actor next_by',
    },
  },
  kept_identifiers: {
    ...accompany,
    columns: { reference: 'identifier_id casefile_id', situation: 'kind', identity: 'number', course: 'kept_at' },
  },
  casefile_steps: {
    ...accompany,
    columns: {
      reference: 'step_id casefile_id sheet_step_id',
      situation: 'needs done_how obstacle',
      free_text: 'obstacle_words',
      course: 'rank done_at',
      derived: 'waits_network',
    },
  },
  casefile_requirements: {
    ...accompany,
    columns: { reference: 'requirement_id casefile_id', situation: 'document_type_id concerned', course: 'rank' },
  },
  timeline_entries: {
    ...accompany,
    columns: { reference: 'entry_id casefile_id mediator_id', course: 'at', free_text: 'event' },
  },
  submissions: {
    ...accompany,
    columns: {
      reference: 'submission_id casefile_id',
      situation: 'channel proof_number person_signed person_paid appeal_rank',
      course: 'day recorded_at',
    },
  },
  decisions: {
    ...accompany,
    columns: {
      reference: 'decision_id casefile_id',
      situation: 'outcome evidence reference mentions_remedies',
      course: 'notified_on recorded_at',
    },
  },
  document_requests: {
    ...accompany,
    columns: { reference: 'request_id casefile_id', course: 'received_on answer_before sent_on recorded_at' },
  },
  deadlines: {
    purpose: 'remind',
    keeping: 'dossier',
    columns: {
      reference: 'deadline_id casefile_id sheet_appeal sheet_deadline',
      free_text: 'label',
      situation: 'role start computation',
      course: 'day last_day created_at done_at',
    },
  },
  exchanges: {
    ...accompany,
    columns: {
      reference: 'exchange_id casefile_id mediator_id',
      situation: 'organisation_id channel',
      free_text: 'with_whom said next_step',
      course: 'at day next_by',
    },
  },
  escalations: {
    ...accompany,
    columns: {
      reference: 'casefile_id',
      situation: 'urgency',
      free_text: 'urgency_words asked',
      course: 'prepared_at',
    },
  },
  held_documents: {
    ...accompany,
    columns: {
      reference: 'held_document_id person_id casefile_id',
      situation: 'document_type_id original_holder',
      free_text: 'original_who',
      course: 'seen_at issued_on expires_on',
      derived: 'valid_until',
    },
  },
  copies: {
    purpose: 'accompany',
    keeping: 'copy',
    columns: {
      reference: 'copy_id held_document_id',
      situation: 'purpose media_type bytes pages',
      free_text: 'label',
      course: 'keep_until created_at completed_at',
      derived: 'sha256',
    },
  },
  copy_chunks: {
    purpose: 'accompany',
    keeping: 'copy',
    columns: { reference: 'copy_id', course: 'rank', file: 'bytes' },
  },
  appointments: {
    purpose: 'remind',
    keeping: 'dossier',
    columns: {
      reference: 'appointment_id person_id place_id uid',
      situation: 'with_kind organisation_id mode status',
      free_text: 'place title',
      course: 'starts_at time_zone duration_minutes arrived_at remind_before created_at',
      derived: 'sequence',
    },
  },
  appointment_casefiles: { ...accompany, columns: { reference: 'appointment_id casefile_id' } },
  reminders: {
    purpose: 'remind',
    keeping: 'dossier',
    columns: {
      reference: 'reminder_id person_id casefile_id',
      free_text: 'text',
      course: 'day time repeat created_at settled_at',
    },
  },
  reminder_marks: {
    purpose: 'remind',
    keeping: 'dossier',
    columns: { reference: 'kind subject_id', course: 'occurrence seen_at put_off_until done_at' },
  },
  visits: {
    ...accompany,
    columns: {
      reference: 'visit_id person_id',
      situation: 'subject_kind posture',
      free_text: 'note draft',
      course: 'started_at finished_at leaving_checks',
    },
  },
  visit_casefiles: { ...accompany, columns: { reference: 'visit_id casefile_id', course: 'attached_at' } },
  triages: {
    ...accompany,
    columns: { reference: 'person_id visit_id', situation: 'answers', course: 'answered_at', derived: 'triage_number' },
  },
  capacities: {
    purpose: 'prove_mandate',
    keeping: 'dossier',
    columns: { reference: 'person_id', situation: 'capacity', course: 'declared_on' },
  },
  mandates: {
    purpose: 'prove_mandate',
    keeping: 'mandate',
    columns: {
      reference: 'mandate_id person_id renews template_version fingerprint',
      agreement: 'themes days channels other_structure agreed_by stopped_by stopped_said text',
      course: 'prepared_at informed_at agreed_at paper_due_on paper_received_at ends_at stopped_at',
    },
  },
  mandate_events: {
    purpose: 'prove_mandate',
    keeping: 'mandate',
    columns: { reference: 'event_id mandate_id mediator_id', course: 'at', agreement: 'event' },
  },
  consents: {
    purpose: 'prove_information',
    keeping: 'dossier',
    columns: {
      reference: 'consent_id person_id mediator_id',
      agreement: 'kind structure channels how',
      course: 'given_at withdrawn_at',
    },
  },
  information_notices: {
    purpose: 'prove_information',
    keeping: 'dossier',
    columns: { reference: 'notice_id person_id', agreement: 'how', course: 'given_at' },
  },
  group_participants: {
    purpose: 'count',
    keeping: 'anonymised',
    columns: { reference: 'group_session_id person_id', course: 'rank', situation: 'before after' },
  },
  beneficiary_keys: {
    purpose: 'count',
    keeping: 'dossier',
    columns: { reference: 'person_id beneficiary_key' },
  },
  activity_reports: {
    purpose: 'count',
    keeping: 'anonymised',
    columns: {
      reference: 'report_id visit_id mediator_id beneficiary_key place_id',
      identity: 'gender age_band',
      contact: 'commune',
      situation:
        'subject_kind channel booked posture autonomy referral settled social_status satisfaction equipment digital_themes obstacles',
      course: 'day minutes recorded_at updated_at',
      derived: 'corrected',
    },
  },
  activity_requests: {
    purpose: 'count',
    keeping: 'anonymised',
    columns: { reference: 'report_id', course: 'rank', situation: 'procedure_id organisation_id theme level' },
  },
} as const satisfies Record<string, Table>

const withheld: ReadonlySet<Category> = new Set<Category>(['derived', 'other_person'])

/** Every column about people: what it says of them, why it is kept, how long, and whether it is given to who asks for her data. */
export const personDictionary: readonly ColumnEntry[] = Object.entries<Table>(tables).flatMap(
  ([table, { purpose, keeping, columns }]) =>
    Object.entries(columns).flatMap(([category, names]) =>
      names.split(' ').map((column) => ({
        table,
        column,
        category: category as Category,
        purpose,
        keeping,
        isExported: !withheld.has(category as Category),
      })),
    ),
)
