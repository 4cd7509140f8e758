import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileName, plainName } from '../../../renderer/features/workshop/model/file-name.ts'
import { A4, drawnSize, keptSize, onA4 } from '../../../renderer/features/workshop/model/geometry.ts'
import { lighteningOf } from '../../../renderer/features/workshop/model/light.ts'
import { UNTOUCHED, withEdits } from '../../../renderer/features/workshop/model/pages.ts'
import { partsText, partsWithin, readParts } from '../../../renderer/features/workshop/model/parts.ts'
import { watermarkLine, watermarkStrokes } from '../../../renderer/features/workshop/model/watermark.ts'
import { type Choices, jobOf, nameOf, partsOf } from '../../../renderer/features/workshop/output-choices.ts'

describe('the name of the file', () => {
  const named = {
    label: 'Justificatif d’été : n° 2',
    day: '2026-11-23',
    personName: null,
    format: 'pdf',
    part: null,
  } as const

  test('is dated and says what it holds, in plain letters', () => {
    expect(fileName(named)).toBe('2026-11-23 Justificatif d-ete n 2.pdf')
    expect(fileName({ ...named, format: 'jpeg', part: 3 })).toBe('2026-11-23 Justificatif d-ete n 2 partie 3.jpg')
  })

  test('names the person only when asked', () => {
    expect(fileName({ ...named, personName: 'Zoé D’Œuvre' })).toBe('2026-11-23 Justificatif d-ete n 2 Zoe D-OEuvre.pdf')
  })

  test('whatever is typed, every disk and every form takes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (label) => {
        expect(fileName({ ...named, label })).toMatch(/^[A-Za-z0-9 _-]{10,120}\.pdf$/u)
        expect(plainName(label)).toMatch(/^(?:[A-Za-z0-9](?:[A-Za-z0-9 _-]*[A-Za-z0-9_-])?)?$/u)
      }),
    )
  })
})

describe('the pages of each file', () => {
  test('are read as typed', () => {
    expect(readParts('1-3, 5 ; 6–8', 8)).toEqual({
      ok: true,
      value: [
        { from: 0, to: 2 },
        { from: 4, to: 4 },
        { from: 5, to: 7 },
      ],
    })
  })

  test.each([
    ['', 'parts_unreadable'],
    ['a', 'parts_unreadable'],
    ['3-1', 'parts_unreadable'],
    ['0-2', 'parts_outside'],
    ['1-9', 'parts_outside'],
    ['1-3, 3-4', 'parts_overlap'],
    ['4-5, 1-4', 'parts_overlap'],
  ])('%j is %s', (typed, problem) => {
    expect(readParts(typed, 8)).toEqual({ ok: false, error: problem })
  })

  test('proposed by weight, they hold every page once, in order, none above the limit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 40 }), (sizes) => {
        const parts = partsWithin(sizes, 100) ?? []
        const pages = parts.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, rank) => from + rank))
        expect(pages).toEqual([...sizes.keys()])
        for (const { from, to } of parts) {
          expect(sizes.slice(from, to + 1).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(100)
        }
        expect(readParts(partsText(parts), sizes.length)).toEqual({ ok: true, value: parts })
      }),
    )
    expect(partsWithin([101], 100)).toBeNull()
  })

  const choices: Choices = {
    limit: 2,
    format: 'pdf',
    split: 'whole',
    parts: '',
    marked: true,
    watermark: '  Copie   pour la CAF ',
    label: 'Bail',
    withName: false,
  }
  const pages = [0, 1, 2].map((rank) => ({ pageId: `p${rank}`, sourceId: 's', rank, edits: UNTOUCHED }))

  test('a JPEG holds one page', () => {
    expect(partsOf({ ...choices, format: 'jpeg' }, 3)).toMatchObject({ value: [{ from: 0 }, { from: 1 }, { from: 2 }] })
    expect(partsOf(choices, 3)).toMatchObject({ value: [{ from: 0, to: 2 }] })
  })

  test('a file takes its own pages, its limit and its watermark when there is one', () => {
    const job = jobOf(choices, pages, { from: 1, to: 2 })
    expect(job.pages.map(({ rank }) => rank)).toEqual([1, 2])
    expect(job).toMatchObject({ most: 2_000_000, watermark: 'Copie pour la CAF' })
    expect(jobOf({ ...choices, marked: false }, pages, { from: 0, to: 0 }).watermark).toBe('')
  })

  test('files made together are told apart by their names, and say who only when ticked', () => {
    const naming = { day: '2026-11-23', personName: 'Ada Test', files: 2 }
    expect(nameOf(choices, naming, 1)).toBe('2026-11-23 Bail partie 2.pdf')
    expect(nameOf({ ...choices, withName: true }, { ...naming, files: 1 }, 0)).toBe('2026-11-23 Bail Ada Test.pdf')
  })
})

describe('the drawing', () => {
  test('a picture stands whole on an A4 page turned like it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9000 }), (width, height) => {
        const { page, place } = onA4({ width, height })
        expect(page.width > page.height).toBe(width > height)
        expect(place.x).toBeGreaterThanOrEqual(-1e-6)
        expect(place.y).toBeGreaterThanOrEqual(-1e-6)
        expect(place.x + place.width).toBeLessThanOrEqual(page.width + 1e-6)
        expect(place.y + place.height).toBeLessThanOrEqual(page.height + 1e-6)
        expect(place.width / place.height).toBeCloseTo(width / height, 3)
      }),
    )
    expect(onA4({ width: 10, height: 20 }).page).toEqual(A4)
  })

  test('a part of a turned page has the proportions of the part', () => {
    const kept = withEdits({ ...UNTOUCHED, turn: 90 }, { crop: { x: 0, y: 0, width: 0.5, height: 1 } })
    expect(keptSize({ width: 4000, height: 3000 }, kept)).toEqual({ width: 1500, height: 4000 })
  })

  test('nothing is enlarged', () => {
    expect(drawnSize({ width: 300, height: 200 }, 2480)).toEqual({ width: 300, height: 200 })
    expect(drawnSize({ width: 4000, height: 3000 }, 2000)).toEqual({ width: 2000, height: 1500 })
  })

  test('grey paper is brought to white; white paper and dark pictures stay as they are', () => {
    const page = (light: number) =>
      new Uint8ClampedArray(Array.from({ length: 4000 }, (_, at) => (at % 4 === 3 ? 255 : light)))
    expect(lighteningOf(page(175))).toBe(40)
    expect(lighteningOf(page(250))).toBe(0)
    expect(lighteningOf(page(40))).toBe(0)
    expect(lighteningOf(new Uint8ClampedArray())).toBe(0)
  })

  test('the watermark is repeated down the page, in letters that paper shows', () => {
    const { points, fontSize } = watermarkStrokes(A4, (size) => size * 20)
    expect(points.length).toBeGreaterThanOrEqual(3)
    for (const { x, y } of points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y + fontSize * 20 * Math.sin((35 * Math.PI) / 180)).toBeLessThanOrEqual(A4.height)
    }
    expect(fontSize).toBeGreaterThanOrEqual(12)
    expect(watermarkLine('  a \n b ')).toBe('a b')
    expect(watermarkLine('x'.repeat(500))).toHaveLength(80)
  })
})
