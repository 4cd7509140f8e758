import type { PDFDocumentProxy } from 'pdfjs-dist'
import { loadPdfLibrary, type PdfLibrary } from './pdf-library.ts'

export type PdfPictures = {
  /** The picture of one page, `side` pixels at the most, as its own rotation shows it; `null` when it cannot be drawn. */
  readonly draw: (file: File, rank: number, side: number) => Promise<ImageBitmap | null>
  readonly close: () => void
}

async function drawPage(document: PDFDocumentProxy, rank: number, side: number): Promise<ImageBitmap> {
  const page = await document.getPage(rank + 1)
  const { width, height } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: side / Math.max(width, height) })
  const canvas = globalThis.document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(viewport.width))
  canvas.height = Math.max(1, Math.round(viewport.height))
  await page.render({ canvas, viewport }).promise
  page.cleanup()
  const picture = await createImageBitmap(canvas)
  // Frees its pixels now rather than when it is collected.
  canvas.width = 0
  return picture
}

/**
 * Draws pages of PDF files, one after the other. Only the file drawn last stays open: a set that mixes many files never holds them all.
 */
export function createPdfPictures(): PdfPictures {
  let library: Promise<PdfLibrary> | null = null
  let opened: { readonly file: File; readonly document: PDFDocumentProxy } | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const documentOf = async (file: File): Promise<PDFDocumentProxy> => {
    if (opened?.file === file) return opened.document
    await opened?.document.loadingTask.destroy()
    opened = null
    library ??= loadPdfLibrary()
    const { open } = await library
    const document = await open(new Uint8Array(await file.arrayBuffer()))
    opened = { file, document }
    return document
  }

  const draw = async (file: File, rank: number, side: number): Promise<ImageBitmap | null> => {
    try {
      return await drawPage(await documentOf(file), rank, side)
    } catch {
      return null
    }
  }

  return {
    draw: (file, rank, side) => {
      const drawn = queue.then(() => draw(file, rank, side))
      queue = drawn
      return drawn
    },
    close: () => {
      void library?.then(({ close }) => close())
      library = null
      opened = null
    },
  }
}
