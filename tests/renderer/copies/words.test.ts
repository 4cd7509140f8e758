import { describe, expect, it } from 'vitest'
import { weight } from '../../../renderer/messages/copies.ts'
import { contentsOf, keptFor, nameOf } from '../../../renderer/features/copies/copy-in-words.ts'
import { acceptedKind } from '../../../renderer/features/workshop/model/accepted.ts'
import { fitting, nextZoom, turnedRight, ZOOMS } from '../../../renderer/features/copies/zoom.ts'

describe('a copy in words', () => {
  it.each([
    [1, '1\u00A0Ko'],
    [239_700, '240\u00A0Ko'],
    [999_499, '999\u00A0Ko'],
    [1_250_000, '1,3\u00A0Mo'],
  ])('%i bytes weigh « %s »', (bytes, words) => {
    expect(weight(bytes)).toBe(words)
  })

  it('has its own name, else its paper’s', () => {
    expect(nameOf({ label: 'Recto', documentLabel: 'RIB' })).toBe('Recto')
    expect(nameOf({ label: '', documentLabel: 'RIB' })).toBe('RIB')
  })

  it('counts the pages of a PDF only', () => {
    expect(contentsOf({ mediaType: 'application/pdf', pages: 3, bytes: 5_000 })).toBe('PDF, 3\u00A0pages, 5\u00A0Ko')
    expect(contentsOf({ mediaType: 'image/jpeg', pages: 1, bytes: 5_000 })).toBe('Photo JPEG, 5\u00A0Ko')
  })

  it('says until when, as far as it is known', () => {
    expect(keptFor({ purpose: 'attach', lastDay: null })).toContain('30\u00A0jours après la clôture')
    expect(keptFor({ purpose: 'proof', lastDay: '2026-04-19' })).toContain('gardée jusqu’au 19 avril 2026')
  })
})

it.each(['pdf', 'jpeg', 'png', 'webp'] as const)('a file that is a %s is taken', (kind) => {
  expect(acceptedKind(kind)).toEqual({ ok: true, value: kind })
})

it.each([
  ['zip', 'office_or_archive'],
  ['executable', 'program'],
  ['heic', 'heic'],
  ['tiff', 'picture_format'],
  ['gif', 'picture_format'],
  ['unknown', 'unknown_format'],
] as const)('a file that is a %s is refused as %s', (kind, refusal) => {
  expect(acceptedKind(kind)).toEqual({ ok: false, error: refusal })
})

describe('the zoom', () => {
  it('goes up and down by steps, from anywhere, and stops at both ends', () => {
    expect([nextZoom(1, 1), nextZoom(1, -1), nextZoom(0.93, 1), nextZoom(0.93, -1)]).toEqual([1.25, 0.75, 1, 0.75])
    expect([nextZoom(4, 1), nextZoom(ZOOMS[0], -1)]).toEqual([4, ZOOMS[0]])
  })

  it('fits the width of what is shown, turned or not, and never enlarges a photo', () => {
    const page = { width: 800, height: 1000 }
    expect(fitting(page, 0, 1600, false)).toBe(2)
    expect(fitting(page, 90, 500, false)).toBe(0.5)
    expect(fitting(page, 0, 1600, true)).toBe(1)
  })

  it('four quarter turns come back', () => {
    expect(turnedRight(turnedRight(turnedRight(turnedRight(0))))).toBe(0)
  })
})
