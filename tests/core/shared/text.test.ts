import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldedWords, isWithinOneError } from '../../../core/shared/text.ts'

describe('folded text', () => {
  it.each([
    ['Éléonore', 'eleonore'],
    ['E\u0301le\u0301onore', 'eleonore'],
    ['ÇELİK', 'celik'],
    ['Cœur ŒUVRE', 'coeur oeuvre'],
    ['Lætitia', 'laetitia'],
    ['Straße GROẞ', 'strasse gross'],
    ['Нина', 'нина'],
    ['محمد', 'محمد'],
  ])('%s is %s', (text, expected) => {
    expect(fold(text)).toBe(expected)
  })

  it('gives the words, without punctuation', () => {
    expect(foldedWords('  Jean-Pierre N’Diaye (père), 75 ans ')).toEqual([
      'jean',
      'pierre',
      'n',
      'diaye',
      'pere',
      '75',
      'ans',
    ])
  })

  it('is folded once for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
  })
})

/** Damerau-Levenshtein (optimal string alignment), by the book: what the fast rule is compared with. */
function distance(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= left.length; row += 1) {
    rows[row] = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1]
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      rows[row]?.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          row > 1 && column > 1 && swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
  }
  return at(left.length, right.length)
}

describe('one error of the hand', () => {
  it.each([
    ['diallo', 'diallo', true],
    ['diallo', 'dialo', true],
    ['diallo', 'diallou', true],
    ['diallo', 'dialli', true],
    ['diallo', 'dialol', true],
    ['diallo', 'dailol', false],
    ['diallo', 'dial', false],
    ['', 'a', true],
    ['', 'ab', false],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(isWithinOneError(left, right)).toBe(expected)
  })

  it('is what the distance of the books says', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(words, words, (left, right) => isWithinOneError(left, right) === distance(left, right) <= 1),
      { numRuns: 3000 },
    )
  })
})
