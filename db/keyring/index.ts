export { type KeyringHeader } from './header.ts'
export {
  HEADER_FILE,
  type HeaderReadFailure,
  type HeaderWriteFailure,
  previousHeaderPath,
  readHeader,
  writeHeader,
} from './header-file.ts'
export { type HeldKeys, wipe } from './held-keys.ts'
export { type Argon2idParameters, CHEAPEST_ARGON2ID, DEFAULT_ARGON2ID } from './kdf.ts'
export {
  createKeyring,
  type CreatedKeyring,
  type OpenedByPassphrase,
  type OpenedByRecoveryKey,
  openWithPassphrase,
  openWithRecoveryKey,
  type PassphraseRequest,
  type RecoverableHeader,
  type RekeyedHeader,
  type RenewedHeader,
  renewDataKey,
  replacePassphrase,
  replaceRecoveryKey,
  throwAwayKeys,
} from './keyring.ts'
export {
  openText,
  type OwnKeyOwner,
  readOwnKey,
  sealText,
  unwrapOwnKey,
  type WrappedOwnKey,
  wrapOwnKey,
} from './own-key.ts'
export { type OwnSecret, ownSecretFrom, throwAwayOwnSecret } from './own-secret.ts'
export { type RandomBytes } from './random.ts'
