import {
  concatTransformationMatrix,
  degrees,
  drawObject,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFStream,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib'
import type { Turn } from '../model/pages.ts'

const name = (text: string): PDFName => PDFName.of(text)

/** Entries of a page that say or do something besides showing it. Links and dates lead to other pages, which must not follow. */
const besides = ['AA', 'Annots', 'B', 'Dur', 'Metadata', 'PieceInfo', 'StructParents', 'Tabs', 'Thumb', 'Trans', 'VP']

// PDF 32000-1, table 165.
const HIDDEN = 1 << 1
const NO_VIEW = 1 << 5

/** What an annotation shows (a filled field, a stamp, a note), as a form to draw; `null` when it shows nothing. */
function appearanceOf(annotation: PDFDict): PDFRef | null {
  const flags = annotation.lookupMaybe(name('F'), PDFNumber)?.asNumber() ?? 0
  if ((flags & (HIDDEN | NO_VIEW)) !== 0) return null
  const looks = annotation.lookupMaybe(name('AP'), PDFDict)
  const normal = looks?.lookup(name('N'))
  if (looks === undefined || normal === undefined) return null
  const place = normal instanceof PDFStream ? looks.get(name('N')) : stateOf(annotation, normal)
  return place instanceof PDFRef ? place : null
}

function stateOf(annotation: PDFDict, looks: unknown): unknown {
  const state = annotation.lookupMaybe(name('AS'), PDFName)
  return looks instanceof PDFDict && state !== undefined ? looks.get(state) : undefined
}

const numbersOf = (array: PDFArray | undefined, length: number): readonly number[] | null => {
  const numbers = array?.asArray().flatMap((_, rank) => {
    const value = array.lookup(rank)
    return value instanceof PDFNumber ? [value.asNumber()] : []
  })
  return numbers?.length === length ? numbers : null
}

/** Draws what an annotation shows where it stands (PDF 32000-1, 12.5.5, algorithm 8.1). */
function drawAppearance(page: PDFPage, annotation: PDFDict, look: PDFRef): void {
  const form = page.doc.context.lookup(look)
  if (!(form instanceof PDFStream)) return
  const box = numbersOf(form.dict.lookupMaybe(name('BBox'), PDFArray), 4)
  const rectangle = numbersOf(annotation.lookupMaybe(name('Rect'), PDFArray), 4)
  if (box === null || rectangle === null) return
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(form.dict.lookupMaybe(name('Matrix'), PDFArray), 6) ?? []
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box
  const corners = [x0, x1].flatMap((x) => [y0, y1].map((y) => [a * x + c * y + e, b * x + d * y + f] as const))
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const [left, bottom, right, top] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
  if (right <= left || top <= bottom) return
  const [rx0 = 0, ry0 = 0, rx1 = 0, ry1 = 0] = rectangle
  const scaleX = Math.abs(rx1 - rx0) / (right - left)
  const scaleY = Math.abs(ry1 - ry0) / (top - bottom)
  form.dict.set(name('Type'), name('XObject'))
  form.dict.set(name('Subtype'), name('Form'))
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(
      scaleX,
      0,
      0,
      scaleY,
      Math.min(rx0, rx1) - left * scaleX,
      Math.min(ry0, ry1) - bottom * scaleY,
    ),
    drawObject(page.node.newXObject('Note', look)),
    popGraphicsState(),
  )
}

/**
 * Leaves of a page what it shows and nothing else: filled fields and stamps become part of it, whatever could act, lead elsewhere or
 * accompany it is dropped.
 */
function neutralise(page: PDFPage): void {
  const annotations = page.node.lookupMaybe(name('Annots'), PDFArray)
  for (let rank = 0; rank < (annotations?.size() ?? 0); rank += 1) {
    const annotation = annotations?.lookup(rank)
    if (!(annotation instanceof PDFDict) || annotation.lookupMaybe(name('Subtype'), PDFName) === name('Popup')) continue
    const look = appearanceOf(annotation)
    if (look !== null) drawAppearance(page, annotation, look)
  }
  for (const entry of besides) page.node.delete(name(entry))
}

export type WantedPage = { readonly rank: number; readonly turn: Turn }

/** Copies pages of one document into another, neutralised and turned. The source is changed: it must not be used for anything else. */
export async function copyInto(
  target: PDFDocument,
  source: PDFDocument,
  wanted: readonly WantedPage[],
): Promise<PDFPage[]> {
  for (const rank of new Set(wanted.map((page) => page.rank))) neutralise(source.getPage(rank))
  const copies = await target.copyPages(
    source,
    wanted.map(({ rank }) => rank),
  )
  return copies.map((page, index) => {
    page.setRotation(degrees((page.getRotation().angle + (wanted[index]?.turn ?? 0)) % 360))
    return page
  })
}
