import type { Size } from '../workshop/model/geometry.ts'
import { turnedSize } from '../workshop/model/geometry.ts'
import type { Turn } from '../workshop/model/pages.ts'

/** `fit` follows the width of the window. */
export type Zoom = number | 'fit'

export const ZOOMS = [0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const

const [LEAST] = ZOOMS
const MOST = 4

/** The zoom that shows the whole width of a page; a small picture is not enlarged past its own pixels. */
export const fitting = (page: Size, turn: Turn, width: number, isPicture: boolean): number =>
  Math.max(LEAST, Math.min(width / turnedSize(page, turn).width, isPicture ? 1 : MOST))

/** The next step up (1) or down (−1) from a zoom, whatever it is; the same at the end. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const steps =
    direction === 1 ? ZOOMS.filter((step) => step > zoom + 0.001) : ZOOMS.filter((step) => step < zoom - 0.001)
  return (direction === 1 ? steps[0] : steps.at(-1)) ?? zoom
}

/** A quarter turn to the right. */
export const turnedRight = (turn: Turn): Turn => {
  switch (turn) {
    case 0:
      return 90
    case 90:
      return 180
    case 180:
      return 270
    case 270:
      return 0
    default:
      return turn satisfies never
  }
}
