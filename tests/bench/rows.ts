import type Database from 'better-sqlite3'

/** The prepared inserts of a filling, one per table that it writes. */
export function insertsInto(database: Database.Database) {
  const into = <Values extends readonly unknown[]>(table: string, columns: string): Database.Statement<Values> =>
    database.prepare<Values>(`insert into ${table} (${columns}) values (${columns.replaceAll(/\w+/gu, '?')})`)
  return {
    mediator: into<[string, string, number]>('mediators', 'mediator_id, name, created_at'),
    person: into<[number, string, string, string, string | null, string, string, string, string, number, number]>(
      'people',
      'person_number, person_id, family_name, given_name, birth_day, phone, phone_key, email, name_key, created_at, last_contact_at',
    ),
    visit: into<[string, string, string | null, number, number | null, string, string]>(
      'visits',
      'visit_id, subject_kind, person_id, started_at, finished_at, note, draft',
    ),
    visitCasefile: into<[string, string, number]>('visit_casefiles', 'visit_id, casefile_id, attached_at'),
    casefile: into<
      [string, string | null, string, string, string, number, string | null, string | null, string, number, number]
    >(
      'casefiles',
      'casefile_id, person_id, procedure_id, fingerprint, status, is_open, next_actor, next_by, draft_note, opened_at, updated_at',
    ),
    step: into<[string, string, number, string, string, number | null, string | null, string | null, string, number]>(
      'casefile_steps',
      'step_id, casefile_id, rank, sheet_step_id, needs, done_at, done_how, obstacle, obstacle_words, waits_network',
    ),
    requirement: into<[string, string, number, string, number | null]>(
      'casefile_requirements',
      'requirement_id, casefile_id, rank, document_type_id, concerned',
    ),
    entry: into<[string, string, number, string, string]>(
      'timeline_entries',
      'entry_id, casefile_id, at, mediator_id, event',
    ),
    deadline: into<[string, string, string, string, number, number | null]>(
      'deadlines',
      'deadline_id, casefile_id, label, day, created_at, done_at',
    ),
    paper: into<[string, string | null, string, number, string | null]>(
      'held_documents',
      'held_document_id, person_id, document_type_id, seen_at, issued_on',
    ),
    appointment: into<[string, string | null, string, number, string, number, string, string, number]>(
      'appointments',
      'appointment_id, person_id, with_kind, starts_at, time_zone, duration_minutes, place, status, created_at',
    ),
    appointmentCasefile: into<[string, string]>('appointment_casefiles', 'appointment_id, casefile_id'),
  }
}

export type Inserts = ReturnType<typeof insertsInto>
