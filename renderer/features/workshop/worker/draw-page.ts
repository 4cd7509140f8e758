import { drawEdited, drawWatermark } from '../drawing.ts'
import type { JobPage } from '../model/job.ts'
import { RUNGS, type Rung } from '../model/size-plan.ts'
import { SourceGone } from './make-file.ts'
import type { DrawnPage } from './write-pdf.ts'

const FINEST = RUNGS[0].side
/** More pixels than the page needs at its finest, so that a part of it is still fine. */
export const SOURCE_SIDE = 3508

/** Gives the whole picture of a page, to be closed after use; `null` when it can no longer be read. */
type PictureOfPage = (page: JobPage) => Promise<ImageBitmap | null>

/**
 * Draws pages one at a time: the bitmap of a page is closed as soon as it was drawn at its finest, and the lesser drawings of the same
 * page are made from that one.
 */
export function createPageDrawer(pictureOf: PictureOfPage) {
  let held: { readonly page: JobPage; readonly canvas: OffscreenCanvas } | null = null

  const master = async (page: JobPage): Promise<OffscreenCanvas> => {
    if (held?.page === page) return held.canvas
    held = null
    const picture = await pictureOf(page)
    if (picture === null) throw new SourceGone(page.sourceId)
    const canvas = new OffscreenCanvas(1, 1)
    drawEdited(canvas, picture, page.edits, FINEST)
    picture.close()
    held = { page, canvas }
    return canvas
  }

  const scaled = (canvas: OffscreenCanvas, side: number): OffscreenCanvas => {
    const scale = Math.min(1, side / Math.max(canvas.width, canvas.height))
    const smaller = new OffscreenCanvas(Math.round(canvas.width * scale), Math.round(canvas.height * scale))
    const context = smaller.getContext('2d')
    if (context === null) throw new Error('no canvas left')
    context.imageSmoothingQuality = 'high'
    context.drawImage(canvas, 0, 0, smaller.width, smaller.height)
    return smaller
  }

  return async (page: JobPage, { side, quality }: Rung, watermark: string): Promise<DrawnPage> => {
    const canvas = scaled(await master(page), side)
    if (watermark !== '') drawWatermark(canvas, watermark)
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    const bytes = new Uint8Array(await blob.arrayBuffer())
    return { size: bytes.length, bytes, picture: { width: canvas.width, height: canvas.height } }
  }
}
