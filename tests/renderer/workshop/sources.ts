import { deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A PDF whose pages each say their own words. */
export async function pdfSaying(words: readonly string[]): Promise<PDFDocument> {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const text of words) document.addPage([595.28, 841.89]).drawText(text, { x: 60, y: 700, size: 18, font })
  return document
}

/** The same with everything a PDF can hold to act by itself, and a filled field. */
export async function hostilePdf(): Promise<Uint8Array> {
  const document = await pdfSaying(['PREMIERE', 'SECRETE'])
  const { context, catalog } = document
  const script = { S: 'JavaScript', JS: PDFString.of('app.alert("boum")') }
  catalog.set(PDFName.of('OpenAction'), context.register(context.obj(script)))
  catalog.set(PDFName.of('AA'), context.obj({ WC: context.obj(script) }))
  document.addJavaScript('boum', 'app.alert("boum")')
  await document.attach(Buffer.from('MZ attached'), 'facture.exe', { mimeType: 'application/octet-stream' })
  const [first, second] = document.getPages()
  if (first === undefined || second === undefined) throw new Error('two pages')
  first.node.set(PDFName.of('AA'), context.obj({ O: context.obj(script) }))
  const field = document.getForm().createTextField('nom')
  field.setText('REMPLI')
  field.addToPage(first, { x: 60, y: 600, width: 200, height: 30, borderColor: rgb(0, 0, 0) })
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 100, 100],
    A: context.obj({ S: 'Launch', F: PDFString.of('calc.exe') }),
    Dest: context.obj([second.ref, 'Fit']),
  })
  first.node.addAnnot(context.register(link))
  document.getForm().updateFieldAppearances()
  document.getForm().acroForm.dict.set(PDFName.of('XFA'), context.obj([]))
  // The library would take the dynamic form out again.
  return document.save({ updateFieldAppearances: false })
}

/** Reads a PDF with a library that did not write it. */
export const readBack = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise

export async function wordsOf(document: PDFDocumentProxy, rank: number): Promise<string> {
  const { items } = await (await document.getPage(rank + 1)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}

/** The beginning of a PNG that announces these dimensions: a few bytes can announce thirty thousand pixels a side. */
export function pngAnnouncing(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.alloc(100))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

/** One white pixel, as the smallest whole JPEG there is. */
export const tinyJpeg = Uint8Array.from(
  Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
    'base64',
  ),
)
