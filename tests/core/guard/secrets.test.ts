import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suspectedSecrets } from '../../../core/guard/secrets.ts'
import { innocents, leaks } from './corpus.ts'
import { heldOutInnocents, heldOutLeaks } from './held-out-corpus.ts'

const caught = (phrases: readonly string[]) => phrases.filter((phrase) => suspectedSecrets(phrase).length > 0)
const missed = (phrases: readonly string[]) => phrases.filter((phrase) => suspectedSecrets(phrase).length === 0)

describe.each([
  { set: 'the phrases it was tuned on', secret: leaks, harmless: innocents },
  { set: 'phrases it was not tuned on', secret: heldOutLeaks, harmless: heldOutInnocents },
])('on $set', ({ secret, harmless }) => {
  test('at most one leak of twenty is missed', () => {
    expect(secret).toHaveLength(20)
    const gone = missed(secret)
    expect(gone.length).toBeLessThanOrEqual(1)
  })

  test('at most two harmless phrases of twenty are held', () => {
    expect(harmless).toHaveLength(20)
    const held = caught(harmless)
    expect(held.length).toBeLessThanOrEqual(2)
  })
})

describe('a social security number', () => {
  test.each([
    ['with its key', '255081416802538'],
    ['written by groups', 'Sécu 2 55 08 14 168 025 38 sur sa carte'],
    ['without its key', 'sécu 2550814168025'],
    ['of Corse-du-Sud', '1 84 12 2A 004 123 23'],
    ['of Haute-Corse', '184122b00412350'],
  ])('%s is recognised', (_case, text) => {
    expect(suspectedSecrets(text).map(({ kind }) => kind)).toEqual(['nir'])
  })

  test.each([
    ['with a wrong key', '255081416802539'],
    ['of Corsica with the key of the other half', '1 84 12 2A 004 123 50'],
    ['of a month that does not exist', '2551314168025'],
    ['inside a longer number', '92550814168025381'],
    ['of a company, fourteen digits', '55208131766522'],
  ])('%s is none', (_case, text) => {
    expect(suspectedSecrets(text)).toEqual([])
  })
})

describe('an address of the law', () => {
  const address = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042339682/2024-01-01'

  test.each([
    address,
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045174717',
    `Voir le code de la sécurité sociale : ${address}, à relire.`,
  ])('is no code: %s', (text) => {
    expect(suspectedSecrets(text)).toEqual([])
  })

  test('hides nothing that stands beside it', () => {
    const [found] = suspectedSecrets(`${address} mot de passe : Olivier1954`)
    expect(found?.excerpt).toBe('Olivier1954')
  })

  test('is one of that site alone', () => {
    expect(
      suspectedSecrets('https://www.legifrance.gouv.fr.evil.tld/codes/article_lc/LEGIARTI000042339682'),
    ).toHaveLength(1)
  })
})

describe('what is pointed at', () => {
  test('is the value alone, so that the rest of the sentence can stay', () => {
    expect(suspectedSecrets('Mme a donné son mdp : Doudou1965, à effacer')).toEqual([
      { kind: 'secret', start: 22, end: 32, excerpt: 'Doudou1965' },
    ])
  })

  test('is every value, one by one', () => {
    const text = 'login fatou31 mdp Bamako1978, code pin 4412 et sécu 255081416802538'
    expect(suspectedSecrets(text).map(({ excerpt }) => excerpt)).toEqual(['Bamako1978', '4412', '255081416802538'])
  })

  test('does not hide a second value behind a first one', () => {
    const found = suspectedSecrets('mot de passe : Soleil, nouveau : Lune2024')
    expect(found.map(({ excerpt }) => excerpt)).toEqual(['Soleil', 'Lune2024'])
  })

  test('stands where it is said to stand, in any text', () => {
    const piece = fc.constantFrom(
      'mdp',
      'code',
      ' ',
      ': ',
      '=',
      '4412',
      'été',
      'œ',
      'Doudou1965',
      '’',
      'İ',
      '\n',
      '. ',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, excerpt } of suspectedSecrets(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(excerpt)
          last = end
        }
      }),
    )
  })

  test('disappears with the passage: what remains after each erasure holds nothing any more', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...leaks), { minLength: 1, maxLength: 4 }), (phrases) => {
        let text = phrases.join('\n')
        for (let turn = 0; turn < 40; turn += 1) {
          const first = suspectedSecrets(text)[0]
          if (first === undefined) return
          text = text.slice(0, first.start) + text.slice(first.end)
        }
        expect(suspectedSecrets(text)).toEqual([])
      }),
    )
  })
})
