import { describe, expect, it } from 'vitest'
import { readingInWords } from '../../../renderer/features/identifiers/reading-in-words.ts'
import { checkedKinds } from '../../../renderer/messages/identifiers.ts'

const first = (told: ReturnType<typeof readingInWords>): string => told?.sentences[0] ?? ''

describe('a number that is checked as it is typed', () => {
  it('is not judged before there is something', () => {
    for (const kind of checkedKinds) expect(readingInWords(kind, '  ')).toBeNull()
  })

  it.each([
    ['nir', '2 55 08 14 168 025 38'],
    ['tax_number', '30 23 217 600 053'],
    ['iban', 'FR14 2004 1010 0505 0001 3M02 606'],
    ['siret', '732 829 320 00074'],
  ] as const)('%s %s is well formed, which does not say whose it is', (kind, typed) => {
    const told = readingInWords(kind, typed)
    expect(told?.isSound).toBe(true)
    expect(told?.sentences.at(-1)).toContain('comparez-le au document')
  })

  it.each([
    ['nir', '255081416802539', 'Relisez le document'],
    ['nir', '1850175001042', 'Il manque la clé : 09.'],
    ['nir', '12345', 'il en faut 13, ou 15'],
    ['tax_number', '3023217600054', 's’il est bien écrit ainsi, utilisez-le'],
    ['tax_number', '9701987765432', 's’il est bien écrit ainsi, utilisez-le'],
    ['iban', 'FR76 3000 6000 0112 3456 7890 18', 'un compte français en a 27'],
    ['iban', '30006', 'deux lettres'],
    ['siret', '73282932000075', 'Relisez le document'],
  ] as const)('%s %s says what to look at again', (kind, typed, words) => {
    const told = readingInWords(kind, typed)
    expect(told?.isSound).toBe(false)
    expect(first(told)).toContain(words)
  })

  it('tells a number that is not confirmed yet', () => {
    expect(readingInWords('nir', '7850175001051')?.sentences.join(' ')).toContain('pas un numéro définitif')
  })
})
