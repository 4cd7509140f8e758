import { createHash, randomBytes } from 'node:crypto'
import { CHEAPEST_ARGON2ID } from '../../../db/keyring/kdf.ts'
import { createKeyring, type CreatedKeyring, type PassphraseRequest } from '../../../db/keyring/keyring.ts'

export const PASSPHRASE = 'cheval table nuage orange violon marmite tulipe'
export const MEDIATOR = '0198a000-0000-7000-8000-000000000001'

export const request = (passphrase = PASSPHRASE, mediatorId = MEDIATOR): PassphraseRequest => ({
  passphrase,
  mediatorId,
  randomBytes,
  kdf: CHEAPEST_ARGON2ID,
})

/** The value of a result that must be accepted. */
export function accepted<Value>(result: { ok: true; value: Value } | { ok: false; error: unknown }): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`)
  return result.value
}

export const newKeyring = async (): Promise<CreatedKeyring> => accepted(await createKeyring(request()))

/** What a forger writes: any content, with the checksum that anyone can compute. */
export function withChecksum(content: string): string {
  const checksum = createHash('sha256').update(content).digest('hex')
  return `{"checksum":"${checksum}","header":${content}}\n`
}
