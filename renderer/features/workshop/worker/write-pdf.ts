import { degrees, type PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { onA4, type Size } from '../model/geometry.ts'
import { watermarkStrokes } from '../model/watermark.ts'

/** A page drawn as a JPEG. */
export type DrawnPage = { readonly size: number; readonly bytes: Uint8Array<ArrayBuffer>; readonly picture: Size }

/** Adds an A4 page that holds a picture, as large as it can be. */
export async function addPicture(document: PDFDocument, { bytes, picture }: DrawnPage): Promise<void> {
  const { page, place } = onA4(picture)
  document.addPage([page.width, page.height]).drawImage(await document.embedJpg(bytes), place)
}

/** The words with only the letters that the font has: a standard font of PDF knows those of western Europe. */
function drawable(font: PDFFont, words: string): string {
  const known = new Set(font.getCharacterSet())
  return [...words.replace(/\u202F/gu, '\u00A0')].filter((letter) => known.has(letter.codePointAt(0) ?? 0)).join('')
}

/** Gives the function that writes words across a page of the document, as they would be across a picture. */
export async function watermarker(document: PDFDocument, words: string): Promise<(page: PDFPage) => void> {
  const font = await document.embedFont(StandardFonts.Helvetica)
  const text = drawable(font, words)
  return (page) => {
    const box = page.getCropBox()
    const { fontSize, angle, points } = watermarkStrokes(box, (size) => font.widthOfTextAtSize(text, size))
    for (const { x, y } of points) {
      page.drawText(text, {
        x: box.x + x,
        y: box.y + y,
        size: fontSize,
        font,
        color: rgb(0.35, 0.35, 0.35),
        opacity: 0.35,
        rotate: degrees(angle),
      })
    }
  }
}
