/** Where the words of a watermark stand on a page of a given size, in the page's own units. */
export type Strokes = {
  readonly fontSize: number
  /** Degrees, counterclockwise. */
  readonly angle: number
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

const ANGLE = 35
const MOST_LETTERS = 80
const ROWS = 4

/** The words as they can be drawn: one line, not too long. */
export const watermarkLine = (typed: string): string => typed.replace(/\s+/gu, ' ').trim().slice(0, MOST_LETTERS)

/**
 * Repeats the words along the slope, four times down the page, so that no part of it can be cut out without them. `widthAt` gives
 * the width of the words at a font size.
 */
export function watermarkStrokes(
  { width, height }: { readonly width: number; readonly height: number },
  widthAt: (fontSize: number) => number,
): Strokes {
  const radians = (ANGLE * Math.PI) / 180
  // One row takes at most half of the height, so that four of them stand apart.
  const slope = Math.min((width * 0.85) / Math.cos(radians), (height * 0.5) / Math.sin(radians))
  const atOne = Math.max(widthAt(1), 1)
  // Readable on paper, whatever the length of the words.
  const fontSize = Math.max(width / 45, Math.min(width / 16, slope / atOne))
  const across = fontSize * atOne * Math.cos(radians)
  const up = fontSize * atOne * Math.sin(radians)
  const step = Math.max(0, height * 0.94 - up) / (ROWS - 1)
  const points = Array.from({ length: ROWS }, (_, row) => ({ x: (width - across) / 2, y: height * 0.03 + row * step }))
  return { fontSize, angle: ANGLE, points }
}
