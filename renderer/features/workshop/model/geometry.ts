import type { Edits, Rectangle, Turn } from './pages.ts'

export type Size = { readonly width: number; readonly height: number }

/** A4 in PDF points (1/72 inch), upright. */
export const A4: Size = { width: 595.28, height: 841.89 }

export const turnedSize = ({ width, height }: Size, turn: Turn): Size =>
  turn === 90 || turn === 270 ? { width: height, height: width } : { width, height }

/** The part kept of a page of this size once turned, in its own units, at least one of them each way. */
export function keptSize(size: Size, { turn, crop }: Edits): Size {
  const { width, height } = turnedSize(size, turn)
  return { width: Math.max(1, width * crop.width), height: Math.max(1, height * crop.height) }
}

/** In whole pixels, its longest side `side` or its own when it has fewer: nothing is ever enlarged. */
export function drawnSize({ width, height }: Size, side: number): Size {
  const scale = Math.min(1, side / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** The A4 page that suits a picture, upright or lying, and the place of the picture in it: as large as it can be, in the middle. */
export function onA4(picture: Size): { readonly page: Size; readonly place: Rectangle } {
  const page = picture.width > picture.height ? { width: A4.height, height: A4.width } : A4
  const scale = Math.min(page.width / picture.width, page.height / picture.height)
  const width = picture.width * scale
  const height = picture.height * scale
  return { page, place: { x: (page.width - width) / 2, y: (page.height - height) / 2, width, height } }
}
