/** A part of a page, in fractions of its width and height, from its top left corner. */
export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type Turn = 0 | 90 | 180 | 270

/** What was done to a page. In this order: turned (clockwise), straightened about its centre, cut, lightened. */
export type Edits = {
  readonly turn: Turn
  /** Degrees, clockwise, −15 to 15. */
  readonly straighten: number
  readonly crop: Rectangle
  /** 0 leaves the page as it is; 100 doubles its light. */
  readonly lighten: number
}

/** One page of the set: which page of which file, and what was done to it. */
export type Page = {
  readonly pageId: string
  readonly sourceId: string
  /** Rank in its file, 0 for the first. */
  readonly rank: number
  readonly edits: Edits
}

export const WHOLE: Rectangle = { x: 0, y: 0, width: 1, height: 1 }
export const UNTOUCHED: Edits = { turn: 0, straighten: 0, crop: WHOLE, lighten: 0 }

export const MOST_STRAIGHTEN = 15
export const MOST_LIGHTEN = 100
/** A part smaller than this cannot be seen nor taken hold of. */
export const LEAST_CROP = 0.05

const between = (value: number, least: number, most: number): number =>
  Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : least

/** The nearest part that lies within the page and can still be taken hold of. */
export function clampRectangle({ x, y, width, height }: Rectangle): Rectangle {
  const kept = { width: between(width, LEAST_CROP, 1), height: between(height, LEAST_CROP, 1) }
  return { ...kept, x: between(x, 0, 1 - kept.width), y: between(y, 0, 1 - kept.height) }
}

/** True when nothing but turning was done: a PDF page can then be kept as it is, text and all. */
export const isOnlyTurned = ({ straighten, crop, lighten }: Edits): boolean =>
  straighten === 0 && lighten === 0 && crop.x === 0 && crop.y === 0 && crop.width === 1 && crop.height === 1

const turned = (turn: Turn): Turn => {
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

/** A quarter turn clockwise; the part that was kept turns with the page. */
export function turnRight({ crop, ...edits }: Edits): Edits {
  return {
    ...edits,
    turn: turned(edits.turn),
    crop: { x: 1 - crop.y - crop.height, y: crop.x, width: crop.height, height: crop.width },
  }
}

/** Edits with their values brought within what is allowed. */
export const withEdits = (edits: Edits, change: Partial<Omit<Edits, 'turn'>>): Edits => ({
  ...edits,
  straighten: between(change.straighten ?? edits.straighten, -MOST_STRAIGHTEN, MOST_STRAIGHTEN),
  lighten: between(change.lighten ?? edits.lighten, 0, MOST_LIGHTEN),
  crop: clampRectangle(change.crop ?? edits.crop),
})

export type Pages = readonly Page[]

export const changePage = (pages: Pages, pageId: string, change: (edits: Edits) => Edits): Pages =>
  pages.map((page) => (page.pageId === pageId ? { ...page, edits: change(page.edits) } : page))

export const removePage = (pages: Pages, pageId: string): Pages => pages.filter((page) => page.pageId !== pageId)

/** Puts a page at another rank, held within the set; the others keep their order. */
export function movePage(pages: Pages, pageId: string, rank: number): Pages {
  const page = pages.find((each) => each.pageId === pageId)
  if (page === undefined) return pages
  const others = removePage(pages, pageId)
  return others.toSpliced(between(rank, 0, others.length), 0, page)
}
