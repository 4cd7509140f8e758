import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkGroups,
  formatRecoveryKey,
  groupsToConfirm,
  parseRecoveryKey,
  RECOVERY_KEY_BYTES,
  RECOVERY_KEY_GROUPS,
  recoveryBits,
} from '../../../core/session/recovery-key.ts'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const MALFORMED = { ok: false, error: { code: 'malformed_recovery_key' } }
const bits = fc.uint8Array({ minLength: RECOVERY_KEY_BYTES, maxLength: RECOVERY_KEY_BYTES }).map(recoveryBits)
const different = (character: string, by: number) =>
  ALPHABET.charAt((ALPHABET.indexOf(character) + by) % ALPHABET.length)
const replaceAt = (text: string, index: number, character: string) =>
  text.slice(0, index) + character + text.slice(index + 1)

describe('the recovery key on paper', () => {
  it('is six groups of five characters that nobody confuses', () => {
    fc.assert(
      fc.property(bits, (key) => {
        const groups = formatRecoveryKey(key)
        expect(groups).toHaveLength(RECOVERY_KEY_GROUPS)
        for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/)
      }),
    )
  })

  it('carries exactly 130 bits: the 131st changes nothing, the 130th does', () => {
    const zero = new Uint8Array(RECOVERY_KEY_BYTES)
    const at = (bit: number) => {
      const bytes = Uint8Array.from(zero)
      bytes[bit >> 3] = 0x80 >> (bit & 7)
      return formatRecoveryKey(recoveryBits(bytes)).join('')
    }
    const blank = formatRecoveryKey(recoveryBits(zero)).join('')
    expect(at(130)).toBe(blank)
    expect(new Set(Array.from({ length: 130 }, (_, bit) => at(bit))).add(blank).size).toBe(131)
  })

  it('takes 17 random bytes, no more and no fewer', () => {
    expect(() => recoveryBits(new Uint8Array(16))).toThrow(RangeError)
    expect(() => recoveryBits(new Uint8Array(18))).toThrow(RangeError)
  })
})

describe('reading a recovery key', () => {
  it('gives back the key that was shown', () => {
    fc.assert(
      fc.property(bits, (key) => {
        expect(parseRecoveryKey(formatRecoveryKey(key).join('-'))).toEqual({ ok: true, value: key })
      }),
      { numRuns: 1000 },
    )
  })

  it('tolerates lower case, spaces, dashes, line breaks, and O for 0, I or L for 1', () => {
    fc.assert(
      fc.property(bits, fc.constantFrom('', ' ', '-', ' – ', '\u00A0', '\n', '\u2011', '.'), (key, between) => {
        const shown = formatRecoveryKey(key).join(between)
        const typed = shown.toLowerCase().replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'I')
        expect(parseRecoveryKey(` ${typed}\r\n`)).toEqual({ ok: true, value: key })
      }),
    )
  })

  it('always detects one wrong character, whichever and wherever', () => {
    fc.assert(
      fc.property(bits, fc.nat({ max: 29 }), fc.integer({ min: 1, max: 31 }), (key, index, by) => {
        const shown = formatRecoveryKey(key).join('')
        expect(parseRecoveryKey(replaceAt(shown, index, different(shown.charAt(index), by)))).toEqual(MALFORMED)
      }),
      { numRuns: 1000 },
    )
  })

  it('detects every single wrong character of one key', () => {
    const shown = formatRecoveryKey(recoveryBits(Uint8Array.from({ length: 17 }, (_, index) => index * 37))).join('')
    for (let index = 0; index < shown.length; index += 1) {
      for (let by = 1; by < 32; by += 1) {
        expect(parseRecoveryKey(replaceAt(shown, index, different(shown.charAt(index), by)))).toEqual(MALFORMED)
      }
    }
  })

  it('always detects up to four wrong characters', () => {
    const slips = fc.uniqueArray(fc.tuple(fc.nat({ max: 29 }), fc.integer({ min: 1, max: 31 })), {
      minLength: 2,
      maxLength: 4,
      selector: ([index]) => index,
    })
    fc.assert(
      fc.property(bits, slips, (key, wrong) => {
        const shown = formatRecoveryKey(key).join('')
        const typed = wrong.reduce(
          (text, [index, by]) => replaceAt(text, index, different(text.charAt(index), by)),
          shown,
        )
        expect(parseRecoveryKey(typed)).toEqual(MALFORMED)
      }),
      { numRuns: 1000 },
    )
  })

  it('detects two different characters swapped', () => {
    fc.assert(
      fc.property(bits, fc.nat({ max: 28 }), (key, index) => {
        const shown = formatRecoveryKey(key).join('')
        const [left, right] = [shown.charAt(index), shown.charAt(index + 1)]
        fc.pre(left !== right)
        expect(parseRecoveryKey(replaceAt(replaceAt(shown, index, right), index + 1, left))).toEqual(MALFORMED)
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['a passphrase', 'cheval table nuage orange violon marmite tulipe'],
    ['too few characters', '00000-00000-00000-00000-00000-0000'],
    ['too many characters', '00000-00000-00000-00000-00000-00000-0'],
    ['a letter that is never used', '0000U-00000-00000-00000-00000-00000'],
    ['full-width digits', '００００００００００００００００００００００００００００００'],
  ])('refuses %s', (_, text) => {
    expect(parseRecoveryKey(text)).toEqual(MALFORMED)
  })
})

describe('the two groups asked back', () => {
  const groups = formatRecoveryKey(recoveryBits(Uint8Array.from({ length: 17 }, (_, index) => 255 - index * 11)))

  it('are two different groups of the key, in order, whatever the draw', () => {
    for (let first = 0; first < 6; first += 1) {
      for (let second = 0; second < 5; second += 1) {
        const draws = [first, second]
        const [low, high] = groupsToConfirm(() => draws.shift() ?? 0)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThan(6)
        expect(low).toBeLessThan(high)
      }
    }
  })

  it('are accepted as typed: lower case, spaces, confusions', () => {
    const typed = [groups[1], groups[4]].map((group) => ` ${(group ?? '').toLowerCase().replaceAll('0', 'o')} `)
    expect(checkGroups(groups, [1, 4], typed)).toBe(true)
  })

  it('are refused when one differs, when they are exchanged, or when one is missing', () => {
    const [second = '', fifth = ''] = [groups[1], groups[4]]
    expect(checkGroups(groups, [1, 4], [second, replaceAt(fifth, 2, different(fifth.charAt(2), 1))])).toBe(false)
    expect(checkGroups(groups, [1, 4], [fifth, second])).toBe(false)
    expect(checkGroups(groups, [1, 4], [second])).toBe(false)
    expect(checkGroups(groups, [1, 4], [second, ''])).toBe(false)
    expect(checkGroups(groups, [], [])).toBe(false)
    expect(checkGroups(groups, [9], [''])).toBe(false)
  })
})
