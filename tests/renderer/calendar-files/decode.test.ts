import { describe, expect, it } from 'vitest'
import { decodeCalendar } from '../../../renderer/features/calendar-files/decode.ts'

const text = 'SUMMARY:Réunion'

describe('the bytes of a calendar', () => {
  it('are read as UTF-8, with its mark or without', () => {
    expect(decodeCalendar(new TextEncoder().encode(text))).toBe(text)
    expect(decodeCalendar(Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)))).toBe(text)
  })

  it('are read as UTF-16 when their mark says so, whatever its order', () => {
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
    expect(decodeCalendar(new Uint8Array(little))).toBe(text)
    expect(decodeCalendar(new Uint8Array(Buffer.from(little).swap16()))).toBe(text)
  })

  it('that are not UTF-8 are read as the Western alphabet of Windows', () => {
    expect(decodeCalendar(new Uint8Array(Buffer.from(text, 'latin1')))).toBe(text)
  })

  it('have one character at each end of line', () => {
    expect(decodeCalendar(new TextEncoder().encode('a\r\nb\nc'))).toBe('a\nb\nc')
  })
})
