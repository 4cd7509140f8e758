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
  addPassphraseSlot,
  createKeyring,
  type CreatedKeyring,
  type OpenedKeyring,
  openWithPassphrase,
  openWithRecoveryKey,
  type PassphraseRequest,
  type RecoverableHeader,
  removePassphrases,
  replacePassphrase,
  replaceRecoveryKey,
  throwAwayKeys,
} from './keyring.ts'
export { type RandomBytes } from './random.ts'
