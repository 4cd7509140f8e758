/** Where the words of a watermark stand on a page of a given size, in the page's own units. */
export type Strokes = {
  readonly fontSize: number
  /** Degrees, counterclockwise. */
  readonly angle: number
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

const ANGLE = 35
const MOST_LETTERS = 120

/** The words as they can be drawn: one line, not too long. */
export const watermarkLine = (typed: string): string => typed.replace(/\s+/gu, ' ').trim().slice(0, MOST_LETTERS)

/**
 * Repeats the words along the slope, three or more times down the page, so that no part of it can be cut out without them. `widthAt` gives
 * the width of the words at a font size.
 */
export function watermarkStrokes(
  { width, height }: { readonly width: number; readonly height: number },
  widthAt: (fontSize: number) => number,
): Strokes {
  const radians = (ANGLE * Math.PI) / 180
  const slope = Math.min(width / Math.cos(radians), height / Math.sin(radians))
  const atOne = Math.max(widthAt(1), 1)
  // Readable on paper, whatever the length of the words.
  const fontSize = Math.max(width / 45, Math.min(width / 16, (slope * 0.85) / atOne))
  const drawn = fontSize * atOne
  const rows = 4
  const points = Array.from({ length: rows }, (_, row) => {
    const middle = { x: width / 2, y: (height * (row + 0.5)) / rows }
    return { x: middle.x - (drawn / 2) * Math.cos(radians), y: middle.y - (drawn / 2) * Math.sin(radians) }
  })
  return { fontSize, angle: ANGLE, points }
}
