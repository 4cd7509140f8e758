import type Database from 'better-sqlite3'
import type { Named } from '../../core/rights/repository.ts'

/** Whose each thing is, by what a message calls it: `casefileId` is a `casefile`. */
const owners = {
  person: 'select ? as person_id',
  casefile: 'select person_id from casefiles where casefile_id = ?',
  visit: 'select person_id from visits where visit_id = ?',
  openVisit: 'select person_id from visits where visit_id = ?',
  step: 'select c.person_id from casefile_steps s join casefiles c using (casefile_id) where s.step_id = ?',
  requirement:
    'select c.person_id from casefile_requirements r join casefiles c using (casefile_id) where r.requirement_id = ?',
  heldDocument: `select coalesce(h.person_id, c.person_id) as person_id
    from held_documents h left join casefiles c using (casefile_id) where h.held_document_id = ?`,
  copy: `select coalesce(h.person_id, c.person_id) as person_id
    from copies join held_documents h using (held_document_id) left join casefiles c using (casefile_id) where copy_id = ?`,
  appointment: 'select person_id from appointments where appointment_id = ?',
  deadline: 'select c.person_id from deadlines d join casefiles c using (casefile_id) where d.deadline_id = ?',
  mandate: 'select person_id from mandates where mandate_id = ?',
  consent: 'select person_id from consents where consent_id = ?',
  exchange: 'select c.person_id from exchanges e join casefiles c using (casefile_id) where e.exchange_id = ?',
  identifier:
    'select c.person_id from kept_identifiers k join casefiles c using (casefile_id) where k.identifier_id = ?',
  reminder: `select coalesce(r.person_id, c.person_id) as person_id
    from reminders r left join casefiles c using (casefile_id) where r.reminder_id = ?`,
} as const

/** What messages name that is nobody's: it can be reached whoever's data is closed. */
export const ofNobody: ReadonlySet<string> = new Set([
  'place',
  'organisation',
  'procedure',
  'mediator',
  'documentType',
  'report',
  'permanence',
  'groupSession',
  'watchNote',
  'model',
  'entry',
  'closure',
  'subject',
  'condition',
])

export const ownedKinds: readonly string[] = Object.keys(owners)

/** Finds whose the things that a message names are. */
export function ownersOver(client: Database.Database): (named: readonly Named[]) => readonly string[] {
  const statements = new Map(
    Object.entries(owners).map(([kind, source]) => [kind, client.prepare<[string], string | null>(source).pluck()]),
  )
  return (named) =>
    named.flatMap(({ kind, id }) => {
      const personId = statements.get(kind)?.get(id)
      return typeof personId === 'string' ? [personId] : []
    })
}
