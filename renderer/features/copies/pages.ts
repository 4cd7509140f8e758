import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { MediaType } from '../../../core/contract/copies.ts'
import { err, ok, type Result } from '../../../core/shared/result.ts'
import { loadPdfLibrary } from '../workshop/engine/pdf-library.ts'
import { turnedSize, type Size } from '../workshop/model/geometry.ts'
import type { Refusal } from '../workshop/model/job.ts'
import type { Turn } from '../workshop/model/pages.ts'
import { checkPictureHeader } from '../workshop/model/picture-header.ts'

/** A document that is open in memory, page by page. */
export type OpenedPages = {
  readonly count: number
  /** The size of a page as it is shown unturned, in pixels at a zoom of 1. */
  readonly size: (rank: number) => Promise<Size>
  /** Draws one page, filling the canvas whose size it sets. Gives up in silence when `signal` is aborted. */
  readonly draw: (
    canvas: HTMLCanvasElement,
    rank: number,
    zoom: number,
    turn: Turn,
    signal: AbortSignal,
  ) => Promise<void>
  /** Lets go of everything; nothing can be drawn afterwards. */
  readonly close: () => void
}

type Opening = Promise<Result<OpenedPages, Extract<Refusal, 'encrypted' | 'unreadable' | 'too_many_pixels'>>>

/** PDF points are 1/72 inch, pixels of a page 1/96. */
const PIXELS_A_POINT = 96 / 72

/** A canvas larger than that is blank in some browsers; four bytes a pixel. */
const MOST_CANVAS_PIXELS = 16_000_000

/** A photo is kept open at this size at the most: four bytes a pixel, again. */
const MOST_OPEN_PIXELS = 24_000_000

/** The zoom at which a page of this size still fits in one canvas. */
const bounded = ({ width, height }: Size, zoom: number): number =>
  Math.min(zoom, Math.sqrt(MOST_CANVAS_PIXELS / Math.max(1, width * height)))

function setSize(canvas: HTMLCanvasElement, { width, height }: Size): CanvasRenderingContext2D {
  canvas.width = Math.max(1, Math.floor(width))
  canvas.height = Math.max(1, Math.floor(height))
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas left')
  return context
}

/** Opens a document that is in memory. Nothing of it runs, nothing is fetched, and no byte of it gets an address of its own. */
export const openPages = (bytes: Uint8Array<ArrayBuffer>, mediaType: MediaType): Opening =>
  mediaType === 'application/pdf' ? openPdf(bytes) : openPicture(bytes, mediaType)

const isPasswordAsked = (cause: unknown): boolean => cause instanceof Error && cause.name === 'PasswordException'

async function openPdf(bytes: Uint8Array<ArrayBuffer>): Opening {
  const library = await loadPdfLibrary()
  try {
    // The library takes what it is given over to its worker.
    const document = await library.open(bytes.slice())
    const { info } = await document.getMetadata()
    // A file locked without a password opens here, and nowhere that it could be of use.
    const isLocked = 'EncryptFilterName' in info && info.EncryptFilterName !== null
    if (!isLocked && document.numPages > 0) return ok(pdfPages(document, library.close))
    library.close()
    return err(isLocked ? 'encrypted' : 'unreadable')
  } catch (cause) {
    library.close()
    return err(isPasswordAsked(cause) ? 'encrypted' : 'unreadable')
  }
}

const pdfPages = (document: PDFDocumentProxy, close: () => void): OpenedPages => {
  const size: OpenedPages['size'] = async (rank) => {
    const { width, height } = (await document.getPage(rank + 1)).getViewport({ scale: PIXELS_A_POINT })
    return { width, height }
  }
  return {
    count: document.numPages,
    size,
    draw: async (canvas, rank, zoom, turn, signal) => {
      const page = await document.getPage(rank + 1)
      const scale = bounded(await size(rank), zoom) * PIXELS_A_POINT
      const viewport = page.getViewport({ scale, rotation: (page.rotate + turn) % 360 })
      if (signal.aborted) return
      // Drawn aside: the page shown stays until the next one is ready.
      const aside = globalThis.document.createElement('canvas')
      setSize(aside, viewport)
      const task = page.render({ canvas: aside, viewport })
      signal.addEventListener('abort', () => task.cancel(), { once: true })
      try {
        await task.promise
      } catch (cause) {
        if (signal.aborted) return
        throw cause
      }
      setSize(canvas, aside).drawImage(aside, 0, 0)
      aside.width = 0
    },
    close,
  }
}

async function openPicture(bytes: Uint8Array<ArrayBuffer>, type: MediaType): Opening {
  const header = checkPictureHeader(bytes)
  if (!header.ok) return err(header.error === 'too_many_pixels' ? 'too_many_pixels' : 'unreadable')
  let picture: ImageBitmap
  try {
    // In memory, without an address; upright, as its camera says.
    picture = await createImageBitmap(new Blob([bytes], { type }), { imageOrientation: 'from-image' })
  } catch {
    return err('unreadable')
  }
  const scale = Math.min(1, Math.sqrt(MOST_OPEN_PIXELS / (picture.width * picture.height)))
  const canvas = document.createElement('canvas')
  const context = setSize(canvas, { width: picture.width * scale, height: picture.height * scale })
  drawTurned(context, picture, picture, 0, scale)
  picture.close()
  return ok(picturePages(canvas))
}

function drawTurned(
  context: CanvasRenderingContext2D,
  picture: CanvasImageSource,
  { width, height }: Size,
  turn: Turn,
  zoom: number,
): void {
  const { canvas } = context
  context.imageSmoothingQuality = 'high'
  context.translate(canvas.width / 2, canvas.height / 2)
  context.rotate((turn * Math.PI) / 180)
  context.scale(zoom, zoom)
  context.drawImage(picture, -width / 2, -height / 2)
}

const picturePages = (picture: HTMLCanvasElement): OpenedPages => {
  const size = { width: picture.width, height: picture.height }
  return {
    count: 1,
    size: () => Promise.resolve(size),
    draw: (canvas, _rank, zoom, turn) => {
      const scale = bounded(size, zoom)
      const { width, height } = turnedSize(size, turn)
      drawTurned(setSize(canvas, { width: width * scale, height: height * scale }), picture, size, turn, scale)
      return Promise.resolve()
    },
    close: () => {
      picture.width = 0
    },
  }
}
