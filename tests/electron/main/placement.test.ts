import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { type Placement, placeWindow, readPlacement, writePlacement } from '../../../electron/main/window/placement.ts'

const folder = mkdtempSync(join(tmpdir(), 'etabli-placement-'))
const file = join(folder, 'window.json')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const large = { x: 0, y: 0, width: 1920, height: 1040 }
const small = { x: 0, y: 0, width: 1366, height: 728 }
const kept: Placement = { bounds: { x: 100, y: 80, width: 1000, height: 700 }, maximized: false, zoomFactor: 1.5 }

test('the first time, the window is in the middle of a large screen', () => {
  expect(placeWindow(null, [large])).toEqual({
    bounds: { x: 320, y: 120, width: 1280, height: 800 },
    maximized: false,
    zoomFactor: 1,
  })
})

test('the first time, the window fills a 1366 × 768 screen and never exceeds it', () => {
  const { bounds, maximized } = placeWindow(null, [small])
  expect(maximized).toBe(true)
  expect(bounds.width).toBeLessThanOrEqual(1366)
  expect(bounds.height).toBeLessThanOrEqual(728)
})

test('the window comes back as it was left, text size included', () => {
  writePlacement(file, kept)
  expect(readPlacement(file)).toEqual(kept)
  expect(placeWindow(readPlacement(file), [small])).toEqual(kept)
})

test('a window left on a projector that is gone comes back to the screen, with its text size', () => {
  const away = { ...kept, bounds: { x: 2500, y: 80, width: 1000, height: 700 } }
  expect(placeWindow(away, [large, { x: 1920, y: 0, width: 1920, height: 1080 }])).toEqual(away)
  expect(placeWindow(away, [large])).toMatchObject({ bounds: { x: 320, y: 120 }, zoomFactor: 1.5 })
})

test('a title bar above the screen could not be caught: the window is placed again', () => {
  const above = { ...kept, bounds: { x: 100, y: -300, width: 1000, height: 700 } }
  expect(placeWindow(above, [large]).bounds.y).toBe(120)
})

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"bounds":{"x":"0","y":0,"width":1,"height":1},"maximized":true,"zoomFactor":1}',
  '{"bounds":{"x":0,"y":0,"width":1e400,"height":1},"maximized":true,"zoomFactor":1}',
  '{"bounds":{"x":0,"y":0,"width":1,"height":1},"maximized":true,"zoomFactor":0}',
  '{"bounds":null,"maximized":true,"zoomFactor":1}',
])('a damaged memory is forgotten: %s', (text) => {
  writeFileSync(file, text)
  expect(readPlacement(file)).toBeNull()
})

test('no memory at all, and a disk that refuses, are not failures', () => {
  expect(readPlacement(join(folder, 'missing.json'))).toBeNull()
  writePlacement(join(folder, 'missing', 'window.json'), kept)
  expect(() => readFileSync(join(folder, 'missing', 'window.json'))).toThrow('ENOENT')
})
