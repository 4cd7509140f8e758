import { describe, expect, it } from 'vitest'
import { CHECK_SYMBOLS, checkSymbols } from '../../../core/session/reed-solomon.ts'

const DATA_SYMBOLS = 26
const packed = (symbols: readonly number[]) => symbols.reduce((bits, symbol) => (bits << 5) | symbol, 0)

/** What each slip of one symbol does to the check: the code is linear, so that slips add up (XOR). */
const slips = Array.from({ length: DATA_SYMBOLS + CHECK_SYMBOLS }, (_, position) =>
  Array.from({ length: 31 }, (_, value) => {
    const word = Array.from({ length: DATA_SYMBOLS + CHECK_SYMBOLS }, (_, index) =>
      index === position ? value + 1 : 0,
    )
    return packed(checkSymbols(word.slice(0, DATA_SYMBOLS))) ^ packed(word.slice(DATA_SYMBOLS))
  }),
)

describe('the check of a recovery key', () => {
  it('tells apart all slips of one or two symbols, hence detects every slip of one to four', () => {
    const seen = new Set([0])
    let counted = 1
    slips.forEach((first, position) => {
      for (const one of first) {
        seen.add(one)
        counted += 1
        for (const second of slips.slice(position + 1)) {
          for (const other of second) {
            seen.add(one ^ other)
            counted += 1
          }
        }
      }
    })
    expect(seen.size).toBe(counted)
  })

  it('is linear', () => {
    const left = Array.from({ length: DATA_SYMBOLS }, (_, index) => (index * 7 + 3) % 32)
    const right = Array.from({ length: DATA_SYMBOLS }, (_, index) => (index * index) % 32)
    const sum = left.map((symbol, index) => symbol ^ (right[index] ?? 0))
    expect(packed(checkSymbols(sum))).toBe(packed(checkSymbols(left)) ^ packed(checkSymbols(right)))
  })

  it('is not made for words longer than the code', () => {
    expect(() => checkSymbols(Array.from({ length: 28 }, () => 0))).toThrow(RangeError)
  })
})
