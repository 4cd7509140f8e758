import type { Mediator } from '../../core/contract/mediators.ts'
import type { PassphraseAssessment } from '../../core/contract/session.ts'
import { assessPassphrase, proposePassphrase } from '../../core/session/passphrase.ts'
import { err, type Result } from '../../core/shared/result.ts'
import {
  type Argon2idParameters,
  type HeldKeys,
  type KeyringHeader,
  openWithPassphrase,
  type PassphraseRequest,
  type RandomBytes,
  type RenewedHeader,
  replacePassphrase,
  wipe,
} from '../../db/keyring/index.ts'

export type PassphraseParts = {
  readonly randomBytes: RandomBytes
  /** Cost of a passphrase; for tests. */
  readonly kdf?: Argon2idParameters
  /** The words that a proposed passphrase is drawn from. */
  readonly frenchWords: readonly string[]
  /** An unbiased integer from 0 to `below` − 1, from a cryptographic source. */
  readonly randomInteger: (below: number) => number
}

/** What is asked of a passphrase at this desk. */
export type Passphrases = {
  readonly propose: () => string
  readonly assess: (passphrase: string, structureName: string) => PassphraseAssessment
  readonly request: (passphrase: string, mediatorId: string) => PassphraseRequest
  /** A header that opens with this passphrase for someone who works here. `passphrase_taken`: a colleague already opens with it. */
  readonly renew: (
    header: KeyringHeader,
    keys: HeldKeys,
    mediator: Mediator | null,
    passphrase: string,
  ) => Promise<Result<RenewedHeader, { code: 'mediator_unknown' | 'passphrase_taken' | 'header_tampered' }>>
}

export function passphrasesWith(parts: PassphraseParts): Passphrases {
  const words = new Set(parts.frenchWords)

  const request = (passphrase: string, mediatorId: string): PassphraseRequest => ({
    passphrase,
    mediatorId,
    randomBytes: parts.randomBytes,
    ...(parts.kdf === undefined ? {} : { kdf: parts.kdf }),
  })

  /** Whose passphrase it is; `null` when it opens nothing. */
  const holderOf = async (header: KeyringHeader, passphrase: string): Promise<string | null> => {
    const opened = await openWithPassphrase(header, passphrase, parts.randomBytes)
    if (!opened.ok) return null
    wipe(opened.value.keys)
    opened.value.own.secret.fill(0)
    return opened.value.mediatorId
  }

  return {
    propose: () => proposePassphrase(parts.frenchWords, parts.randomInteger),
    assess: (passphrase, structureName) => {
      const { accepted, bits, reasons } = assessPassphrase(passphrase, { structureName, frenchWords: words })
      return { accepted, bits, reasons: [...reasons] }
    },
    request,
    renew: async (header, keys, mediator, passphrase) => {
      if (mediator === null || mediator.leftAt !== null) return err({ code: 'mediator_unknown' })
      const { mediatorId } = mediator
      const holderId = await holderOf(header, passphrase)
      if (holderId !== null && holderId !== mediatorId) return err({ code: 'passphrase_taken' })
      const renewed = await replacePassphrase(header, keys, request(passphrase, mediatorId))
      // Parameters below the minimum can only come from someone who weakened the header.
      return renewed.ok ? renewed : err({ code: 'header_tampered' })
    },
  }
}
