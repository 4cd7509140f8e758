import type { PDFDocumentProxy } from 'pdfjs-dist'
import { MOST_PIXELS } from '../model/limits.ts'

export type PdfLibrary = {
  /** Reads a PDF, whose bytes it takes over. Rejects when it cannot be read, or asks for a password. */
  readonly open: (data: Uint8Array) => Promise<PDFDocumentProxy>
  readonly close: () => void
}

/** Where the build puts the library's decoders that no browser has (fax and JPEG 2000 scans). */
const decodersFolder = (): string => new URL('assets/pdf/', document.baseURI).href

/** The library, loaded when the first PDF comes. Scripts, dynamic forms and anything from outside stay off. */
export async function loadPdfLibrary(): Promise<PdfLibrary> {
  const { getDocument, PDFWorker } = await import('pdfjs-dist')
  const port = new Worker(new URL('./pdf-decoder.ts', import.meta.url), { type: 'module' })
  const worker = PDFWorker.create({ port })
  return {
    open: (data) =>
      getDocument({
        data,
        worker,
        useWasm: false,
        wasmUrl: decodersFolder(),
        useWorkerFetch: false,
        useSystemFonts: true,
        enableXfa: false,
        maxImageSize: MOST_PIXELS,
      }).promise,
    close: () => {
      worker.destroy()
      port.terminate()
    },
  }
}
