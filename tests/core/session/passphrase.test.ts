import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ACCEPTED_BITS,
  assessPassphrase,
  proposePassphrase,
  type PassphraseContext,
} from '../../../core/session/passphrase.ts'

const words = readFileSync(new URL('../../../resources/words/french-words.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
const context: PassphraseContext = {
  structureName: 'Maison de quartier des Tilleuls',
  words: ['Aïcha Morel', 'Brioude'],
  frenchWords: new Set(words),
}
const assess = (text: string) => assessPassphrase(text, context)

const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const ALPHANUMERIC = `${LOWER}${LOWER.toUpperCase()}0123456789`
const SPECIAL = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~§£€µ°'
const drawn = (alphabet: string, length: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((characters) => characters.join(''))
const classesIn = (text: string) =>
  [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((characterClass) => characterClass.test(text)).length
const wordsOf = (count: number) => fc.uniqueArray(fc.constantFrom(...words), { minLength: count, maxLength: count })

describe('the three examples of the CNIL', () => {
  it.each(['kV7$wq2LmZ!9', 'w{4Rz°Tb8;Ld', 'T9&nq§Xc3/Gp', '}3jHv=Q8s$Zk'])(
    'twelve characters of four classes pass: %s',
    (text) => {
      expect(assess(text)).toEqual({ accepted: true, bits: 79.6, reasons: [] })
    },
  )

  it.each(['aB3dE6gH9kM2pQ', 'Zt4vQx8nRc2LwK', '7hGf2KdPq9XsVb'])('fourteen letters and digits pass: %s', (text) => {
    expect(assess(text)).toEqual({ accepted: true, bits: 83.4, reasons: [] })
  })

  it('seven words pass, with spaces, with dashes, with capitals', () => {
    const phrase = 'cheval table nuage orange violon marmite tulipe'
    expect(assess(phrase)).toEqual({ accepted: true, bits: 90.5, reasons: [] })
    expect(assess(phrase.replaceAll(' ', '-')).accepted).toBe(true)
    expect(assess('Cheval Table Nuage Orange Violon Marmite Tulipe').accepted).toBe(true)
    expect(assess(phrase.toUpperCase()).accepted).toBe(true)
  })

  it('nearly every random draw of the first two passes: a word may appear in it by chance', () => {
    const share = (texts: readonly string[]) => texts.filter((text) => assess(text).accepted).length / texts.length
    const twelve = fc.sample(
      drawn(ALPHANUMERIC + SPECIAL, 12).filter((text) => classesIn(text) === 4),
      { numRuns: 500, seed: 7 },
    )
    const fourteen = fc.sample(
      drawn(ALPHANUMERIC, 14).filter((text) => classesIn(text) === 3),
      { numRuns: 500, seed: 7 },
    )
    expect(share(twelve)).toBeGreaterThan(0.97)
    expect(share(fourteen)).toBeGreaterThan(0.95)
  })
})

describe('what is too weak', () => {
  it('eight characters of four classes, built on a keyboard run', () => {
    const { accepted, bits, reasons } = assess('Az3rty0)')
    expect(accepted).toBe(false)
    expect(bits).toBeLessThan(53)
    expect(reasons).toEqual(['too_short', 'common'])
  })

  it('six words of the list: 77.5 bits', () => {
    expect(assess('cheval table nuage orange violon marmite')).toEqual({
      accepted: false,
      bits: 77.5,
      reasons: ['too_short'],
    })
  })

  it('any six words of the list, however they are joined', () => {
    fc.assert(
      fc.property(wordsOf(6), fc.constantFrom(' ', '-', '.', '_', '  '), (six, separator) => {
        expect(assess(six.join(separator)).accepted).toBe(false)
        expect(assess(six.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')).accepted).toBe(false)
      }),
      { numRuns: 200 },
    )
  })

  it('seven times the same word', () => {
    const { accepted, reasons } = assess('cheval cheval cheval cheval cheval cheval cheval')
    expect(accepted).toBe(false)
    expect(reasons).toContain('repeated_words')
  })

  it.each([
    ['the name of the service, of the application', 'franceservices2026!', 'context_word'],
    ['the name of the structure', 'MaisonDeQuartierDesTilleuls', 'context_word'],
    ['the name of the mediator', 'Aicha-Morel-Brioude-43100', 'context_word'],
    ['a common password with ornaments', 'Motdepasse2026!!', 'common'],
    ['a common password in disguise', 'P@ssw0rd1234567', 'common'],
    ['a sentence that everybody knows', 'Liberté, Égalité, Fraternité !', 'common'],
    ['the start of a tale', 'il était une fois dans une forêt', 'common'],
    ['the alphabet', LOWER, 'too_predictable'],
    ['every key of the keyboard, row by row', 'azertyuiopqsdfghjklmwxcvbn&é"(-è_çà', 'too_predictable'],
    ['dates', '23/04/1961 12/11/1984', 'too_predictable'],
    ['one character many times', 'a'.repeat(1000), 'repeated_words'],
    ['a short pattern many times', 'xK9!'.repeat(50), 'repeated_words'],
    ['two words many times', 'été hiver '.repeat(20), 'repeated_words'],
    ['one emoji many times', '😀'.repeat(20), 'repeated_words'],
    ['a long word', 'anticonstitutionnellement', 'too_short'],
    ['rare words that no list holds', 'pâquerette chrysanthème ornithorynque', 'too_short'],
    ['nothing', '', 'too_short'],
  ] as const)('%s', (_, text, reason) => {
    const assessment = assess(text)
    expect(assessment.accepted).toBe(false)
    expect(assessment.bits).toBeLessThan(ACCEPTED_BITS)
    expect(assessment.reasons).toContain(reason)
  })
})

describe('long texts', () => {
  it('64 and 200 characters pasted from a generator pass', () => {
    fc.assert(
      fc.property(drawn(ALPHANUMERIC, 64), drawn(ALPHANUMERIC + SPECIAL, 200), (short, long) => {
        expect(assess(short).accepted).toBe(true)
        expect(assess(long).accepted).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('an ordinary sentence of ten words passes, accents and capitals or not', () => {
    expect(assess('Je vais au marché tous les samedis avec ma mère').accepted).toBe(true)
    expect(assess('je vais au marche tous les samedis avec ma mere').accepted).toBe(true)
  })
})

describe('an assessment', () => {
  it('never throws, is never negative, and gives reasons exactly when it refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { accepted, bits, reasons } = assess(text)
        expect(bits).toBeGreaterThanOrEqual(0)
        expect(reasons.length === 0).toBe(accepted)
      }),
    )
  })

  it('is the same for the same text written with composed or separate accents', () => {
    const text = 'été forêt brûlé naïf'
    expect(assess(text.normalize('NFD'))).toEqual(assess(text.normalize('NFC')))
  })

  it('stands without any list', () => {
    expect(assessPassphrase('cheval table nuage orange', { frenchWords: new Set() }).accepted).toBe(false)
  })
})

describe('the passphrase offered', () => {
  const always = (value: number) => (maximum: number) => Math.min(value, maximum - 1)

  it('is always accepted, and is seven different words of the list', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (draws) => {
        const phrase = proposePassphrase(words, (maximum) => draws.next().value % maximum)
        const parts = phrase.split(' ')
        expect(new Set(parts).size).toBe(7)
        for (const part of parts) expect(context.frenchWords.has(part)).toBe(true)
        expect(assessPassphrase(phrase, { frenchWords: context.frenchWords }).accepted).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('has different words even when the same draw comes back', () => {
    expect(new Set(proposePassphrase(words, always(0)).split(' ')).size).toBe(7)
    expect(new Set(proposePassphrase(words, always(Number.MAX_SAFE_INTEGER)).split(' ')).size).toBe(7)
    expect(proposePassphrase(['a', 'b', 'c', 'd', 'e', 'f', 'g'], always(0)).split(' ').toSorted().join('')).toBe(
      'abcdefg',
    )
  })

  it('asks for integers below the number of words still to draw', () => {
    const asked: number[] = []
    proposePassphrase(words, (maximum) => {
      asked.push(maximum)
      return 0
    })
    expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6].map((drawnBefore) => words.length - drawnBefore))
  })
})

describe('the list of words', () => {
  it('gives 80 bits or more for seven words and less for six', () => {
    expect(words.length).toBeGreaterThanOrEqual(7776)
    expect(7 * Math.log2(words.length)).toBeGreaterThanOrEqual(80)
    expect(6 * Math.log2(words.length)).toBeLessThan(ACCEPTED_BITS)
  })

  it('holds different words of four to nine letters that any keyboard types', () => {
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word).toMatch(/^[a-z]{4,9}$/)
  })
})
