import { foldedWords } from '../shared/text.ts'

/** Equal keys are the same name to the ear: no accent, case or punctuation, words in a fixed order (« Jean-Pierre N’Diaye » is « ndiaye jeanpierre »). */
export function nameKey(familyName: string, givenName: string): string {
  const joined = [familyName, givenName].map((name) => foldedWords(name).join(''))
  return joined.filter((name) => name !== '').toSorted().join(' ')
}

const OVERSEAS: Readonly<Record<string, string>> = { '0262': '262', '0263': '262', '0692': '262', '0693': '262', '0639': '262', '0269': '262', '0590': '590', '0690': '590', '0691': '590', '0594': '594', '0694': '594', '0596': '596', '0696': '596', '0697': '596', '0508': '508' }

/**
 * The number in its international form (`+33612345678`), so that every way of writing it is one key; overseas numbers take their own
 * code (`0692…` is `+262692…`). Short numbers stay as they are; empty when there are fewer than two digits.
 */
export function phoneKey(phone: string): string {
  const written = phone.replace(/\(0\)/gu, '').replace(/[^\d+]/gu, '')
  const digits = written.replace(/\D/gu, '')
  if (digits.length < 2) return ''
  if (written.startsWith('+')) return `+${digits}`
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  if (digits.length === 10 && digits.startsWith('0')) {
    const country = OVERSEAS[digits.slice(0, 4)] ?? '33'
    return `+${country}${digits.slice(1)}`
  }
  return digits
}

/** The national form of a key (`0612345678`), as people say it; the digits as they are for any other country. */
export function nationalPhone(key: string): string {
  const national = /^\+(?:33|262|590|594|596|508)(\d{9})$/u.exec(key)
  return national === null ? key.replace('+', '') : `0${national[1] ?? ''}`
}
