import { z } from 'zod'
import { session } from './define.ts'
import { JournalAlert } from './journal.ts'
import { Role } from './mediators.ts'
import { Line, MediatorId, Nothing } from './values.ts'

/** Minutes of inactivity after which the store locks; 15 at most (CNIL délibération 2022-100, security guide). */
export const AutoLockMinutes = z.int().min(1).max(15)

/** Why a store cannot be opened or written at all. */
export const storeFailures = [
  'store_damaged',
  'store_missing',
  'store_plaintext',
  'store_from_future',
  'migration_drift',
  'migration_failed',
  'header_damaged',
  'header_from_future',
  'header_missing',
  'header_tampered',
  'folder_synced',
  'folder_on_network',
  'store_in_use',
  'store_readonly',
  'disk_full',
] as const
export type StoreFailure = (typeof storeFailures)[number]

/** SHA-256 of a text, its line ends written \n, in hexadecimal: tells whether it is the same without telling what it is. */
export const TextDigest = z.string().regex(/^[0-9a-f]{64}$/u, 'invalid')

/** What the shell that runs the host can do around its screens. */
export const ShellAbilities = z.strictObject({
  /** Keeps the window out of captures and shared screens. */
  blocksCapture: z.boolean(),
  /** Takes back what we put in the clipboard, whatever window is in front. A browser only can while its window stayed there. */
  clearsClipboard: z.boolean(),
})
export type ShellAbilities = z.output<typeof ShellAbilities>

/** Where the store stands. `failed` names why it cannot be opened at all; nothing was changed. */
export const SessionStatus = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('new') }),
  z.strictObject({ state: z.literal('locked') }),
  z.strictObject({
    state: z.literal('unlocked'),
    /** A throw-away store with fictitious people: said on every screen. */
    demo: z.boolean(),
    structureName: z.string(),
    mediatorId: MediatorId,
    mediatorName: z.string(),
    role: Role,
    /** How many others may take the place. */
    colleagues: z.int().min(0),
    /** True while she opens with words that were chosen for her: nothing else is answered until she chose her own. */
    mustChoosePassphrase: z.boolean(),
    autoLockMinutes: AutoLockMinutes,
    /** What is wrong with the journal of accesses, until a head of the structure acknowledged it. */
    journalAlert: JournalAlert.nullable(),
    /** True until two groups of the recovery key were typed back. */
    recoveryKeyPending: z.boolean(),
    shell: ShellAbilities,
  }),
  z.strictObject({
    state: z.literal('failed'),
    reason: z.enum(storeFailures),
  }),
])
export type SessionStatus = z.output<typeof SessionStatus>

/** A secret typed by the mediator: never trimmed, never normalised away, 1,000 characters at most. */
const Secret = z.string().min(1, 'required').max(1000, 'too_long')

export const passphraseWeaknesses = [
  'too_short',
  'common',
  'context_word',
  'repeated_words',
  'too_predictable',
] as const
export const PassphraseWeakness = z.enum(passphraseWeaknesses)
export type PassphraseWeakness = z.output<typeof PassphraseWeakness>

export const PassphraseAssessment = z.strictObject({
  accepted: z.boolean(),
  /** Estimated strength in bits; 80 is the floor for a secret that nothing else protects. */
  bits: z.number().min(0),
  reasons: z.array(PassphraseWeakness),
})
export type PassphraseAssessment = z.output<typeof PassphraseAssessment>

/** The recovery key as shown once, in groups, and the two groups (0-based) that are asked back. */
export const RecoveryKeyShown = z.strictObject({
  groups: z.array(z.string()),
  groupsToConfirm: z.tuple([z.int().min(0), z.int().min(0)]),
})
export type RecoveryKeyShown = z.output<typeof RecoveryKeyShown>

/** Words that let someone in, once: shown to whoever invites, who hands them over, and replaced at the first opening. */
export const Invitation = z.strictObject({ mediatorId: MediatorId, name: z.string(), passphrase: z.string() })
export type Invitation = z.output<typeof Invitation>

export const sessionOperations = {
  'session.status': session(Nothing, SessionStatus),
  'session.proposePassphrase': session(Nothing, z.strictObject({ passphrase: z.string() })),
  'session.assessPassphrase': session(
    z.strictObject({ passphrase: z.string().max(1000), structureName: z.string().max(120) }),
    PassphraseAssessment,
  ),
  /** Creates the store and its keys, and leaves it unlocked with its recovery key still to be confirmed. */
  'session.setUp': session(
    z.strictObject({ structureName: Line, mediatorName: Line, passphrase: Secret }),
    RecoveryKeyShown,
    ['weak_passphrase', 'already_set_up', ...storeFailures],
  ),
  /** Compares the two groups asked back with the key that was shown. */
  'session.confirmRecoveryKey': session(
    z.strictObject({ groups: z.tuple([z.string().max(40), z.string().max(40)]) }),
    SessionStatus,
    ['recovery_groups_differ', 'no_recovery_key_shown'],
  ),
  /** Replaces the recovery key by a new one, shown once; the former no longer opens anything. */
  'session.renewRecoveryKey': session(Nothing, RecoveryKeyShown, ['locked', 'disk_full', 'store_readonly']),
  'session.unlock': session(z.strictObject({ passphrase: Secret }), SessionStatus, [
    'wrong_passphrase',
    ...storeFailures,
  ]),
  /** Opens with the printed recovery key and sets a new passphrase in the place of the lost one: of whoever worked last, unless said. */
  'session.recover': session(
    z.strictObject({ recoveryKey: z.string().max(200), newPassphrase: Secret, mediatorId: MediatorId.optional() }),
    SessionStatus,
    [
      'wrong_recovery_key',
      'malformed_recovery_key',
      'weak_passphrase',
      'passphrase_taken',
      'mediator_unknown',
      ...storeFailures,
    ],
  ),
  /** Who works at the desk that the recovery key opens: one of them is about to choose a new passphrase. Nothing stays open. */
  'session.whoRecovers': session(
    z.strictObject({ recoveryKey: z.string().max(200) }),
    z.strictObject({ mediators: z.array(z.strictObject({ mediatorId: MediatorId, name: z.string() })) }),
    ['wrong_recovery_key', 'malformed_recovery_key', ...storeFailures],
  ),
  /** Lets someone new open the store. */
  'session.inviteMediator': session(z.strictObject({ name: Line, role: Role }), Invitation, [
    'locked',
    'too_many_mediators',
    'disk_full',
    'store_readonly',
  ]),
  /** New words for someone who lost her passphrase: the former ones open nothing any more. */
  'session.renewInvitation': session(z.strictObject({ mediatorId: MediatorId }), Invitation, [
    'locked',
    'mediator_unknown',
    'own_passphrase',
    'disk_full',
    'store_readonly',
  ]),
  /**
   * Replaces the passphrase of whoever works now; a re-wrap, whatever the size of the store. `passphrase`: the present one; `null` only while she
   * opens with words that were chosen for her. `passphrase_taken`: a colleague opens with it.
   */
  'session.changePassphrase': session(
    z.strictObject({ passphrase: Secret.nullable(), newPassphrase: Secret }),
    SessionStatus,
    ['locked', 'wrong_passphrase', 'weak_passphrase', 'passphrase_taken', 'disk_full', 'store_readonly'],
  ),
  /** Someone else sits down: her passphrase, without closing the store in between. */
  'session.switchMediator': session(z.strictObject({ passphrase: Secret }), SessionStatus, [
    'locked',
    'wrong_passphrase',
    'disk_full',
    'store_readonly',
  ]),
  /**
   * Takes someone's way in for good: the store is encrypted again with a new key, which neither her passphrase nor the former recovery key
   * opens. Asks for the passphrase of whoever does it; gives the new recovery key. Her logbook goes, since nobody could open it.
   */
  'session.removeMediator': session(z.strictObject({ mediatorId: MediatorId, passphrase: Secret }), RecoveryKeyShown, [
    'locked',
    'wrong_passphrase',
    'mediator_unknown',
    'own_departure',
    ...storeFailures,
  ]),
  /**
   * Opens the logbook of whoever works now with the passphrase that she had when it was last open: the recovery key gave her the store back, not
   * her logbook, which nobody else can open. `wrong_passphrase`: it is not that one.
   */
  'session.reopenLogbook': session(z.strictObject({ formerPassphrase: Secret }), Nothing, [
    'locked',
    'wrong_passphrase',
    'disk_full',
    'store_readonly',
  ]),
  /** Takes out the pages that can no longer be opened, for ever, and begins a new logbook. `logbook_open`: it can be read. */
  'session.restartLogbook': session(Nothing, Nothing, ['locked', 'logbook_open', 'disk_full', 'store_readonly']),
  /** Wipes the keys and closes the store. */
  'session.lock': session(Nothing, SessionStatus),
  /** Says that a person is at the keyboard: postpones the automatic lock. */
  'session.stayActive': session(Nothing, Nothing),
  /**
   * Something of ours was just put in the clipboard, told by its {@link TextDigest} alone. Two minutes later, or at the lock if it comes
   * before, the shells are asked to take it back (`clear_copied`).
   */
  'session.copied': session(z.strictObject({ digest: TextDigest }), Nothing),
  /** The same, now: the person leaves. */
  'session.clearCopied': session(Nothing, Nothing),
  /**
   * Takes a passage that looked like a secret for what it is not: the same passage then passes, until the lock. Kept in memory, never in
   * the store.
   */
  'session.confirmInnocent': session(z.strictObject({ excerpt: Line }), Nothing, ['locked']),
  /** Opens a throw-away store with fictitious people, beside any real one and never mixed with it. */
  'session.openDemo': session(Nothing, SessionStatus, storeFailures),
  /** Forgets the throw-away store and returns to the real one, locked, or to the first run. */
  'session.leaveDemo': session(Nothing, SessionStatus),
}
