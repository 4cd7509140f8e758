import {
  type Argon2idParameters,
  DEFAULT_ARGON2ID,
  deriveFromPassphrase,
  deriveFromSecret,
  KEY_BYTES,
  SALT_BYTES,
} from './kdf.ts'
import type { RandomBytes } from './random.ts'

/**
 * What a mediator's passphrase gives that opens nothing of the store and that nobody else has: neither a colleague's passphrase nor the
 * recovery key gives it. `salt` and `kdf` tell from which making of the passphrase it comes, so that a former one can be asked again.
 */
export type OwnSecret = { readonly secret: Buffer; readonly salt: string; readonly kdf: Argon2idParameters }

/** The own secret of a passphrase, out of the key that was already derived from it: the cost is paid once. */
export const ownSecretOf = (passphraseKey: Buffer, salt: Buffer, kdf: Argon2idParameters): OwnSecret => ({
  secret: deriveFromSecret(passphraseKey, salt, 'own'),
  salt: salt.toString('hex'),
  kdf,
})

/** The own secret that a passphrase, a former one perhaps, gave with this salt and these parameters. */
export async function ownSecretFrom(
  passphrase: string,
  { salt, kdf }: Pick<OwnSecret, 'salt' | 'kdf'>,
): Promise<OwnSecret> {
  const bytes = Buffer.from(salt, 'hex')
  const key = await deriveFromPassphrase(passphrase, bytes, kdf)
  try {
    return ownSecretOf(key, bytes, kdf)
  } finally {
    key.fill(0)
  }
}

/** An own secret of no passphrase: what it protects is lost with it. */
export const throwAwayOwnSecret = (randomBytes: RandomBytes): OwnSecret => ({
  secret: randomBytes(KEY_BYTES),
  salt: randomBytes(SALT_BYTES).toString('hex'),
  kdf: DEFAULT_ARGON2ID,
})
