import { contract, type OperationName } from '../contract/index.ts'

/** Readings of what is kept of someone: opening, printing, taking out. The lists around them come along and are not told apart. */
const readings: ReadonlySet<OperationName> = new Set<OperationName>([
  'people.read',
  'visits.read',
  'casefiles.read',
  'handouts.read',
  'mandates.read',
  'mandates.receipt',
  'copies.read',
  'appeals.letter',
  'escalation.read',
  'paperLists.read',
  'appointmentNotes.read',
  'calendarFiles.export',
  'exports.activities',
  'rights.read',
  'rights.export',
])

/** Changes that a screen sends by itself while someone types: what is made of them at last is recorded. */
const byThemselves: ReadonlySet<OperationName> = new Set<OperationName>([
  'visits.keep',
  'casefiles.keepDraftNote',
  'triage.save',
  'escalation.keep',
  'copies.addChunk',
  'activity.propose',
  'reminders.markSeen',
])

/** What opens and keys the store. Its closing is written by whoever closes it, while it still can be. */
const keys: ReadonlySet<OperationName> = new Set<OperationName>([
  'session.setUp',
  'session.unlock',
  'session.recover',
  'session.whoRecovers',
  'session.renewRecoveryKey',
  'session.changePassphrase',
  'session.switchMediator',
  'session.inviteMediator',
  'session.renewInvitation',
  'session.removeMediator',
  'session.reopenLogbook',
  'session.restartLogbook',
  'backups.make',
  'backups.setSecondPlace',
  'backups.drill',
  'backups.restore',
])

/** A screen reads again whenever something changes: the same opening by the same person is told once in this time. */
export const SAME_OPENING_MS = 600_000

export type Recording = 'each' | 'once_in_a_while' | 'never'

/** Whether an operation leaves a line in the journal of accesses. */
export function recordingOf(name: OperationName): Recording {
  switch (contract[name].kind) {
    case 'query':
      return readings.has(name) ? 'once_in_a_while' : 'never'
    case 'command':
      return byThemselves.has(name) ? 'never' : 'each'
    case 'session':
      return keys.has(name) ? 'each' : 'never'
    default:
      return contract[name] satisfies never
  }
}
