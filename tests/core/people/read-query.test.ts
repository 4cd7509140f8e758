import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryWords } from '../../../core/people/read-query.ts'

describe('what is typed becomes words to look for', () => {
  it.each([
    ['Diallo Amina', [['diallo'], ['amina']]],
    ['  N’DIAYE   awa ', [['n'], ['diaye'], ['awa']]],
    ['Jean-Pierre', [['jean'], ['pierre']]],
    ['Cœur', [['coeur']]],
    ['محمد', [['محمد']]],
    ['06 39 98 01 23', [['0639980123']]],
    ['06.39.98', [['063998']]],
    ['06.12.12.34.56', [['0612123456']]],
    ['+33 6 39 98', [['063998']]],
    ['+33 (0)6 39 98', [['063998']]],
    ['+33 06 39 98', [['063998']]],
    ['0033 6 39 98', [['063998']]],
    ['+262 692 12', [['069212']]],
    ['+508 41 23', [['05084123']]],
    ['34 56', [['3456']]],
    ['12/03/1980', [['12031980']]],
    ['1/3/1980', [['01031980']]],
    ['12.03.1980', [['12031980']]],
    ['12-03-1980', [['12031980']]],
    ['12 03 1980', [['12031980']]],
    ['12 mars 1980', [['12031980']]],
    ['1er août 1980', [['01081980']]],
    ['1980-03-12', [['19800312']]],
    ['12/03/80', [['12031980', '12032080', '120380']]],
    ['12/03', [['1203']]],
    ['3/1980', [['031980']]],
    ['1980', [['1980']]],
    ['martin 12/03/1980 06 39', [['martin'], ['12031980'], ['0639']]],
    ['31/02/1980', [['31021980']]],
    ['', []],
    ['- * " ( ) ^ :', []],
    ['😀', []],
  ])('%s', (text, words) => {
    expect(queryWords(text)).toEqual(words)
  })

  it('takes six words at most, each cut', () => {
    expect(queryWords('a b c d e f g h')).toHaveLength(6)
    expect(queryWords('x'.repeat(10_000))).toEqual([['x'.repeat(40)]])
  })

  it('never gives anything but letters and digits', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const reading of queryWords(text).flat()) expect(reading).toMatch(/^[\p{L}\p{N}]+$/u)
      }),
    )
  })
})
