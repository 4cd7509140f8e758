import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64, encodeBase64 } from '../../../core/shared/base64.ts'

describe('base64', () => {
  it('is written as every other program writes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      }),
    )
  })

  it('gives the same bytes back, more than one block of them too', () => {
    const long = Uint8Array.from({ length: 30_001 }, (_, rank) => (rank * 7) % 256)
    expect(decodeBase64(encodeBase64(long))).toEqual(long)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes)
      }),
    )
  })

  it.each(['A', 'AA', 'AAA', '=', '====', 'A===', 'AA=A', 'AAA\n', 'AA A', 'AAAÀ', 'AA-_', 'AB==', 'AAB=', 'AAAA='])(
    'is not %j',
    (text) => {
      expect(decodeBase64(text)).toBeNull()
    },
  )

  it('of nothing is nothing', () => {
    expect(encodeBase64(new Uint8Array())).toBe('')
    expect(decodeBase64('')).toEqual(new Uint8Array())
  })

  it('has one text for the same bytes: any other is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AZaz09+/=B'), maxLength: 12 }), (text) => {
        const bytes = decodeBase64(text)
        expect(bytes === null || encodeBase64(bytes) === text).toBe(true)
      }),
    )
  })
})
