import type { OperationName } from '../contract/index.ts'
import type { Role } from '../contract/mediators.ts'

/** What the structure answers for: who comes in, who goes, the key that opens without anyone, and keeping social security numbers. */
const ofHeads: ReadonlySet<OperationName> = new Set<OperationName>([
  'mediators.setRole',
  'journal.acknowledge',
  'rights.restrict',
  'rights.lift',
  'rights.erase',
  'retention.setRule',
  'retention.postpone',
  'retention.execute',
  'retention.openArchive',
  'backups.setSecondPlace',
  'backups.restore',
  'session.inviteMediator',
  'session.renewInvitation',
  'session.removeMediator',
  'session.renewRecoveryKey',
  'identifiers.allowNir',
  'identifiers.forbidNir',
])

/** What a trainer works with: nothing of anyone who was really helped. */
const ofTrainers: ReadonlySet<string> = new Set([
  'session',
  'settings',
  'mediators',
  'procedures',
  'watch',
  'logbook',
  'journal',
])

/** Whether someone with this role may ask this of the door. Roles order work; the keys alone protect the store. */
export function mayCall(role: Role, name: OperationName): boolean {
  switch (role) {
    case 'head':
      return true
    case 'mediator':
      return !ofHeads.has(name)
    case 'trainer':
      return !ofHeads.has(name) && ofTrainers.has(name.slice(0, name.indexOf('.')))
    default:
      return role satisfies never
  }
}
