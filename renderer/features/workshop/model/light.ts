import { MOST_LIGHTEN } from './pages.ts'

/** The light that the paper of a well-lit page has, of 255. */
const PAPER = 245
/** The paper is the light part of a page: one pixel in ten is lighter. */
const PAPER_SHARE = 0.9
/** A page darker than that on the whole is a dark picture, not a dark photo of a paper. */
const DARKEST_PAPER = 96

/** How many times lighter a page becomes: 100 doubles it. */
export const gainOf = (lighten: number): number => 1 + lighten / MOST_LIGHTEN

/**
 * The lightening that brings the paper of a photo to white, 0 to 100, from its pixels (red, green, blue, alpha). 0 for a page that is
 * light already, or too dark to be a paper.
 */
export function lighteningOf(pixels: Uint8ClampedArray): number {
  const counts = Array.from({ length: 256 }, () => 0)
  const total = Math.floor(pixels.length / 4)
  if (total === 0) return 0
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    // Rec. 709 luma, in thousandths.
    const luma = Math.round((213 * (pixels[at] ?? 0) + 715 * (pixels[at + 1] ?? 0) + 72 * (pixels[at + 2] ?? 0)) / 1000)
    counts[luma] = (counts[luma] ?? 0) + 1
  }
  let seen = 0
  const paper = counts.findIndex((count) => {
    seen += count
    return seen >= total * PAPER_SHARE
  })
  if (paper < DARKEST_PAPER || paper >= PAPER) return 0
  return Math.min(MOST_LIGHTEN, Math.round((PAPER / paper - 1) * MOST_LIGHTEN))
}
