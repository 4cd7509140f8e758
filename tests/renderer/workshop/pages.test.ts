import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance, begin, undo } from '../../../renderer/features/workshop/model/history.ts'
import {
  changePage,
  clampRectangle,
  type Edits,
  isOnlyTurned,
  LEAST_CROP,
  movePage,
  type Pages,
  removePage,
  turnRight,
  UNTOUCHED,
  withEdits,
} from '../../../renderer/features/workshop/model/pages.ts'
import { gridMove } from '../../../renderer/features/workshop/grid-keys.ts'
import { withCorner } from '../../../renderer/features/workshop/crop-frame.tsx'

const setOf = (count: number): Pages =>
  Array.from({ length: count }, (_, rank) => ({ pageId: `p${rank}`, sourceId: 's', rank, edits: UNTOUCHED }))
const idsOf = (pages: Pages) => pages.map(({ pageId }) => pageId)

const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const edits: fc.Arbitrary<Edits> = fc
  .record({ x: fraction, y: fraction, width: fraction, height: fraction })
  .map((crop) => ({ ...UNTOUCHED, crop: clampRectangle(crop) }))

describe('the order of the pages', () => {
  test('a moved page is at its new rank, and the others keep their order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.nat(20), fc.integer({ min: -5, max: 20 }), (count, from, to) => {
        const pages = setOf(count)
        const pageId = `p${from % count}`
        const moved = movePage(pages, pageId, to)
        expect(idsOf(moved).indexOf(pageId)).toBe(Math.min(count - 1, Math.max(0, to)))
        expect(idsOf(removePage(moved, pageId))).toEqual(idsOf(removePage(pages, pageId)))
      }),
    )
  })

  test('a page that is gone moves nothing', () => {
    const pages = setOf(3)
    expect(movePage(pages, 'gone', 0)).toBe(pages)
  })

  test('each step can be undone, and undoing stops at the beginning', () => {
    const first = setOf(3)
    const history = advance(advance(begin<Pages>(first), removePage(first, 'p0')), [])
    expect(idsOf(undo(history).present)).toEqual(['p1', 'p2'])
    expect(undo(undo(undo(history))).present).toBe(first)
    expect(advance(begin<Pages>(first), first).past).toEqual([])
  })
})

describe('what is done to a page', () => {
  test('four quarter turns give the page back, with the part that was kept', () => {
    fc.assert(
      fc.property(edits, (before) => {
        const after = turnRight(turnRight(turnRight(turnRight(before))))
        expect(after.turn).toBe(0)
        for (const side of ['x', 'y', 'width', 'height'] as const) {
          expect(after.crop[side]).toBeCloseTo(before.crop[side], 9)
        }
      }),
    )
  })

  test('the top left corner becomes the top right one', () => {
    const kept = withEdits(UNTOUCHED, { crop: { x: 0, y: 0, width: 0.2, height: 0.4 } })
    const { crop, turn } = turnRight(kept)
    expect(turn).toBe(90)
    expect(crop.x).toBeCloseTo(0.6)
    expect(crop).toMatchObject({ y: 0, width: 0.4, height: 0.2 })
  })

  test('no value leaves its bounds, whatever is asked', () => {
    const any = fc.double({ noDefaultInfinity: false })
    fc.assert(
      fc.property(any, any, any, any, any, any, (x, y, width, height, straighten, lighten) => {
        const kept = withEdits(UNTOUCHED, { crop: { x, y, width, height }, straighten, lighten })
        expect(kept.crop.x).toBeGreaterThanOrEqual(0)
        expect(kept.crop.y).toBeGreaterThanOrEqual(0)
        expect(kept.crop.x + kept.crop.width).toBeLessThanOrEqual(1 + 1e-9)
        expect(kept.crop.y + kept.crop.height).toBeLessThanOrEqual(1 + 1e-9)
        expect(kept.crop.width).toBeGreaterThanOrEqual(LEAST_CROP)
        expect(Math.abs(kept.straighten)).toBeLessThanOrEqual(15)
        expect(kept.lighten).toBeGreaterThanOrEqual(0)
        expect(kept.lighten).toBeLessThanOrEqual(100)
      }),
    )
  })

  test('a page is copied as it is only when it was at most turned', () => {
    expect(isOnlyTurned(turnRight(UNTOUCHED))).toBe(true)
    expect(isOnlyTurned(withEdits(UNTOUCHED, { lighten: 1 }))).toBe(false)
    expect(isOnlyTurned(withEdits(UNTOUCHED, { straighten: 0.5 }))).toBe(false)
    expect(isOnlyTurned(withEdits(UNTOUCHED, { crop: { x: 0, y: 0, width: 0.99, height: 1 } }))).toBe(false)
  })

  test('only the page that was chosen changes', () => {
    const pages = changePage(setOf(3), 'p1', turnRight)
    expect(pages.map((page) => page.edits.turn)).toEqual([0, 90, 0])
  })

  test('a corner that is dragged leaves the opposite one where it was', () => {
    const start = { x: 0.2, y: 0.2, width: 0.6, height: 0.6 }
    fc.assert(
      fc.property(fc.double({ min: -1, max: 2, noNaN: true }), fc.double({ min: -1, max: 2, noNaN: true }), (x, y) => {
        const { x: left, y: top, width, height } = withCorner(start, 'nw', { x, y })
        expect(left + width).toBeCloseTo(0.8)
        expect(top + height).toBeCloseTo(0.8)
        expect(width).toBeGreaterThanOrEqual(LEAST_CROP - 1e-9)
        expect(left).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('the keys of the grid', () => {
  const key = (name: string, altKey = false) => ({ key: name, altKey, ctrlKey: false, metaKey: false })
  const place = { rank: 4, total: 12, columns: 5 }

  test.each([
    ['ArrowLeft', 3],
    ['ArrowRight', 5],
    ['ArrowDown', 9],
    ['Home', 0],
    ['End', 11],
  ])('%s', (name, rank) => {
    expect(gridMove(key(name), place)).toEqual({ kind: 'focus', rank })
    expect(gridMove(key(name, true), place)).toEqual({ kind: 'carry', rank })
  })

  test('the ends stop, and other keys do nothing', () => {
    expect(gridMove(key('ArrowUp'), place)).toBeNull()
    expect(gridMove(key('ArrowRight'), { ...place, rank: 11 })).toBeNull()
    expect(gridMove(key('a'), place)).toBeNull()
    expect(gridMove({ ...key('ArrowRight'), ctrlKey: true }, place)).toBeNull()
  })
})
