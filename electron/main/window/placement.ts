import { readFileSync, writeFileSync } from 'node:fs'
import type { Rectangle } from 'electron'

/** How the window was left: its normal size, and how large its text is. */
export type Placement = { readonly bounds: Rectangle; readonly maximized: boolean; readonly zoomFactor: number }

const USUAL = { width: 1280, height: 800 } as const
// A smaller screen than this has no room to lose: the window starts maximised.
const ROOMY_WIDTH = 1440
const SMALLEST_VISIBLE = 120

const isFiniteNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)

function isPlacement(value: unknown): value is Placement {
  if (typeof value !== 'object' || value === null) return false
  const { bounds, maximized, zoomFactor } = value as Partial<Record<keyof Placement, unknown>>
  if (typeof bounds !== 'object' || bounds === null || typeof maximized !== 'boolean') return false
  const { x, y, width, height } = bounds as Partial<Record<keyof Rectangle, unknown>>
  return (
    [x, y, width, height].every(Number.isInteger) && isFiniteNumber(zoomFactor) && zoomFactor >= 0.5 && zoomFactor <= 5
  )
}

/** The placement kept in this file, or `null` when there is none that can be read. */
export function readPlacement(file: string): Placement | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return isPlacement(value) ? value : null
  } catch {
    return null
  }
}

/** Keeps the placement; a disk that refuses costs a size, not the work. */
export function writePlacement(file: string, placement: Placement): void {
  try {
    writeFileSync(file, JSON.stringify(placement))
  } catch {
    return
  }
}

const overlap = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart)

/**
 * Where the window opens: as it was left when that place is still on one of the screens (a projector may be gone), otherwise in the
 * middle of the first, maximised when it is small. `workAreas` are the screens without their bars, the main one first.
 */
export function placeWindow(kept: Placement | null, workAreas: readonly [Rectangle, ...Rectangle[]]): Placement {
  const isVisible = ({ x, y, width, height }: Rectangle): boolean =>
    workAreas.some(
      (area) =>
        overlap(x, width, area.x, area.width) >= SMALLEST_VISIBLE &&
        overlap(y, height, area.y, area.height) >= SMALLEST_VISIBLE &&
        y >= area.y,
    )
  if (kept !== null && isVisible(kept.bounds)) return kept
  const [area] = workAreas
  const width = Math.min(USUAL.width, area.width)
  const height = Math.min(USUAL.height, area.height)
  return {
    bounds: {
      x: area.x + Math.floor((area.width - width) / 2),
      y: area.y + Math.floor((area.height - height) / 2),
      width,
      height,
    },
    maximized: area.width < ROOMY_WIDTH,
    zoomFactor: kept?.zoomFactor ?? 1,
  }
}
