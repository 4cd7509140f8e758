import type { SessionStatus } from '../../core/contract/session.ts'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import type { HeldKeys, KeyringHeader, OwnSecret, RandomBytes } from '../../db/keyring/index.ts'
import type { OpenJournal } from './access-journal.ts'
import type { InactivityWatch } from './inactivity.ts'
import type { LiveStore, StorePlace } from './open-store.ts'
import type { OwnLogbook } from './own-logbook.ts'
import type { Passphrases } from './passphrases.ts'

/** What is open, for whom, and what must be wiped when it closes. The throw-away store keeps no header: its key dies with it. */
export type Opened = {
  readonly store: LiveStore
  readonly keys: HeldKeys
  readonly header: KeyringHeader | null
  readonly mediatorId: string
  readonly logbook: OwnLogbook
  /** `null` in the throw-away store, and when the disk refuses it. */
  readonly journal: OpenJournal | null
  readonly watch: InactivityWatch
  readonly end: () => void
}

/** Who opens, and the secret that her passphrase alone gives. */
export type Who = { readonly mediatorId: string; readonly own: OwnSecret }

/** What the session lends to those who key its store. */
export type KeyedSession = {
  readonly place: StorePlace
  readonly catalogue: Catalogue
  readonly passphrases: Passphrases
  readonly randomBytes: RandomBytes
  /** One at a time: what takes time to derive a key. */
  readonly inTurn: <Asked, Answered>(work: (asked: Asked) => Promise<Answered>) => (asked: Asked) => Promise<Answered>
  readonly opened: () => Opened | null
  /** Goes on with another header, which is already on the disk. */
  readonly keepHeader: (header: KeyringHeader) => void
  /** Tells the shells where the store stands now. */
  readonly tell: () => SessionStatus
}
