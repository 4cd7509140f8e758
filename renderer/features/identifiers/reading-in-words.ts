import { readIban } from '../../../core/shared/identifiers/iban.ts'
import { readNir } from '../../../core/shared/identifiers/nir.ts'
import { readSiret } from '../../../core/shared/identifiers/siret.ts'
import { readTaxNumber } from '../../../core/shared/identifiers/tax-number.ts'
import { type CheckedKind, identifiersWords as words } from '../../messages/identifiers.ts'

/** What is said of a number: that it is well formed, or what to look at again. */
export type Told = { readonly isSound: boolean; readonly sentences: readonly string[] }

const sound = (...more: readonly string[]): Told => ({
  isSound: true,
  sentences: [words.valid, ...more, words.validHint],
})
const again = (...sentences: readonly string[]): Told => ({ isSound: false, sentences })

/** Judges what is typed; `null` while there is nothing to judge. */
export function readingInWords(kind: CheckedKind, typed: string): Told | null {
  if (typed.trim() === '') return null
  switch (kind) {
    case 'nir':
      return nirInWords(typed)
    case 'tax_number':
      return taxNumberInWords(typed)
    case 'iban':
      return ibanInWords(typed)
    case 'siret':
      return siretInWords(typed)
    default:
      return kind satisfies never
  }
}

function nirInWords(typed: string): Told {
  const reading = readNir(typed)
  switch (reading.kind) {
    case 'valid':
      return sound(...(reading.isProvisional ? [words.provisional] : []))
    case 'without_key':
      return again(words.withoutKey(reading.key), ...(reading.isProvisional ? [words.provisional] : []))
    case 'wrong_key':
      return again(words.wrongKey)
    case 'wrong_format':
      return again(words.formats.nir)
    case 'wrong_length':
      return again(words.lengths.nir(reading.length))
    default:
      return reading satisfies never
  }
}

function taxNumberInWords(typed: string): Told {
  const reading = readTaxNumber(typed)
  switch (reading.kind) {
    case 'valid':
      return sound()
    case 'wrong_key':
    case 'wrong_start':
      return again(words.doubtful)
    case 'wrong_format':
      return again(words.formats.tax_number)
    case 'wrong_length':
      return again(words.lengths.tax_number(reading.length))
    default:
      return reading satisfies never
  }
}

function ibanInWords(typed: string): Told {
  const reading = readIban(typed)
  switch (reading.kind) {
    case 'valid':
      return sound()
    case 'wrong_key':
      return again(words.wrongKey)
    case 'wrong_rib_key':
      return again(words.wrongRibKey)
    case 'wrong_format':
      return again(words.formats.iban)
    case 'wrong_length':
      return again(words.ibanLength(reading.length, reading.expected))
    default:
      return reading satisfies never
  }
}

function siretInWords(typed: string): Told {
  const reading = readSiret(typed)
  switch (reading.kind) {
    case 'valid':
      return sound()
    case 'wrong_key':
      return again(words.wrongKey)
    case 'wrong_format':
      return again(words.formats.siret)
    case 'wrong_length':
      return again(words.lengths.siret(reading.length))
    default:
      return reading satisfies never
  }
}
