import {
  EncryptedPDFError,
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFStream,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { err, ok, type Result } from '../../../../core/shared/result.ts'
import type { LeftOut, Refusal } from '../model/job.ts'

export type OpenedPdf = { readonly document: PDFDocument; readonly leftOut: readonly LeftOut[] }

/** Actions that run, send or fetch something (PDF 32000-1, table 198). */
const programActions: ReadonlySet<string> = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'Movie',
  'RichMediaExecute',
])

// As deep as direct objects are nested by any writer; the others are visited by themselves.
const DEEPEST = 12

/** Everything that a PDF holds besides its pages, found in every object: what hides deepest is found like the rest. */
function findLeftOut(document: PDFDocument): readonly LeftOut[] {
  const found = new Set<LeftOut>()
  const visit = (object: PDFObject | undefined, depth: number): void => {
    if (depth > DEEPEST) return
    if (object instanceof PDFStream) visit(object.dict, depth)
    if (object instanceof PDFArray) for (const each of object.asArray()) visit(each, depth + 1)
    if (!(object instanceof PDFDict)) return
    for (const [key, value] of object.entries()) {
      const name = key.decodeText()
      if (name === 'JS' || (name === 'S' && value instanceof PDFName && programActions.has(value.decodeText()))) {
        found.add('program')
      }
      if (name === 'EF' || name === 'EmbeddedFiles') found.add('attachment')
      if (name === 'XFA') found.add('dynamic_form')
      visit(value, depth + 1)
    }
  }
  for (const [, object] of document.context.enumerateIndirectObjects()) visit(object, 0)
  return [...found]
}

/** Reads a PDF, and tells what of it will not be taken over. Never runs anything of it. Refuses an encrypted one, even without a password. */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenedPdf, Refusal>> {
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
    return document.getPageCount() === 0 ? err('unreadable') : ok({ document, leftOut: findLeftOut(document) })
  } catch (cause) {
    return err(cause instanceof EncryptedPDFError ? 'encrypted' : 'unreadable')
  }
}
