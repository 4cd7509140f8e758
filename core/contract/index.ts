import type { z } from 'zod'
import type { Result } from '../shared/result.ts'
import { activityOperations } from './activity.ts'
import { agendaOperations } from './agenda.ts'
import { appointmentNotesOperations } from './appointment-notes.ts'
import { appealsOperations } from './appeals.ts'
import { autonomyOperations } from './autonomy.ts'
import { backupsOperations } from './backups.ts'
import { calendarFilesOperations } from './calendar-files.ts'
import { casefilesOperations } from './casefiles.ts'
import { collectiveOperations } from './collective.ts'
import { consentsOperations } from './consents.ts'
import { copiesOperations } from './copies.ts'
import { deadlinesOperations } from './deadlines.ts'
import type { Operation } from './define.ts'
import { documentsOperations } from './documents.ts'
import { escalationOperations } from './escalation.ts'
import { exchangesOperations } from './exchanges.ts'
import { exportsOperations } from './exports.ts'
import { handoutsOperations } from './handouts.ts'
import { journalOperations } from './journal.ts'
import { identifiersOperations } from './identifiers.ts'
import { logbookOperations } from './logbook.ts'
import { mandatesOperations } from './mandates.ts'
import { mediatorsOperations } from './mediators.ts'
import { paperListsOperations } from './paper-lists.ts'
import { peopleOperations } from './people.ts'
import { proceduresOperations } from './procedures.ts'
import { remindersOperations } from './reminders.ts'
import { retentionOperations } from './retention.ts'
import { rightsOperations } from './rights.ts'
import { sessionOperations } from './session.ts'
import { settingsOperations } from './settings.ts'
import { statisticsOperations } from './statistics.ts'
import { todayOperations } from './today.ts'
import { triageOperations } from './triage.ts'
import { visitsOperations } from './visits.ts'
import { watchOperations } from './watch.ts'

/** The only surface of the product: everything a screen, a shell or a test can ask of it. */
export const contract = {
  ...sessionOperations,
  ...backupsOperations,
  ...settingsOperations,
  ...mediatorsOperations,
  ...peopleOperations,
  ...visitsOperations,
  ...proceduresOperations,
  ...casefilesOperations,
  ...documentsOperations,
  ...agendaOperations,
  ...deadlinesOperations,
  ...todayOperations,
  ...handoutsOperations,
  ...triageOperations,
  ...mandatesOperations,
  ...consentsOperations,
  ...exchangesOperations,
  ...appealsOperations,
  ...escalationOperations,
  ...autonomyOperations,
  ...remindersOperations,
  ...calendarFilesOperations,
  ...appointmentNotesOperations,
  ...paperListsOperations,
  ...copiesOperations,
  ...activityOperations,
  ...statisticsOperations,
  ...exportsOperations,
  ...collectiveOperations,
  ...logbookOperations,
  ...journalOperations,
  ...rightsOperations,
  ...retentionOperations,
  ...watchOperations,
  ...identifiersOperations,
} as const satisfies Record<string, Operation>

export type Contract = typeof contract
export type OperationName = keyof Contract

type NamesOfKind<Kind> = { [Name in OperationName]: Contract[Name]['kind'] extends Kind ? Name : never }[OperationName]
export type QueryName = NamesOfKind<'query'>
export type CommandName = NamesOfKind<'command'>
export type SessionName = NamesOfKind<'session'>

/** What the caller sends. */
export type Input<Name extends OperationName> = z.input<Contract[Name]['input']>
/** What the handler receives, once parsed. */
export type Parsed<Name extends OperationName> = z.output<Contract[Name]['input']>
/** What the caller gets. */
export type Output<Name extends OperationName> = z.output<Contract[Name]['output']>
/** The refusals an operation declares. */
export type DomainErrorCode<Name extends OperationName> = Contract[Name]['errors'][number]

/**
 * What any operation may answer with: `invalid_input` (with the fields at fault), `secret_suspected` (a command's text looks like a password,
 * a code or a social security number; with the fields at fault, never their text; nothing was changed), `locked` (unlock first), `not_allowed` (someone with another
 * role does this), `passphrase_to_choose` (choose your own passphrase first), `disk_full`, `store_readonly`,
 * `person_restricted`, `retention_over` (whose data it is may only be kept, or is past its end),
 * `store_damaged` (the store refused; nothing was changed), `unexpected` (a bug: reported, rolled back), `host_gone` (the process that
 * holds the store stopped; given by the bridge).
 */
export const systemErrorCodes = [
  'invalid_input',
  'secret_suspected',
  'locked',
  'not_allowed',
  'passphrase_to_choose',
  'person_restricted',
  'retention_over',
  'disk_full',
  'store_readonly',
  'store_damaged',
  'unexpected',
  'host_gone',
] as const
export type SystemErrorCode = (typeof systemErrorCodes)[number]

export type FieldProblem = { readonly path: string; readonly problem: string }

/** A refusal as it crosses the door. `fields` only comes with `invalid_input` and `secret_suspected`. */
export type Refusal<Code extends string = string> = { readonly code: Code; readonly fields?: readonly FieldProblem[] }

export type ErrorCode = DomainErrorCode<OperationName> | SystemErrorCode

/** What a call answers. */
export type Answer<Name extends OperationName> = Result<Output<Name>, Refusal<DomainErrorCode<Name> | SystemErrorCode>>

/** True for the name of an operation; safe on anything, inherited property names included. */
export const isOperationName = (name: unknown): name is OperationName =>
  typeof name === 'string' && Object.hasOwn(contract, name)
