import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import { logbookWords as words } from '../../messages/logbook.ts'
import { type Chapter, lineOf, partsOf } from './page-parts.ts'

const FONT = 'Calibri'

/** A text of several lines, each where it was. */
const textOf = (text: string): Paragraph =>
  new Paragraph({
    children: text.split('\n').map((line, rank) => new TextRun({ text: line, ...(rank === 0 ? {} : { break: 1 }) })),
  })

/** The chosen pages as a Word document (Office Open XML, ECMA-376) to correct and copy from. */
export async function writeDossier(chapters: readonly Chapter[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Document({
    title: words.sheetTitle,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 22, language: { value: 'fr-FR' } },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: words.sheetTitle, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: words.certification }),
          ...chapters.flatMap(({ title, pages }) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
            ...pages.flatMap((page) => [
              new Paragraph({ text: page.title, heading: HeadingLevel.HEADING_2 }),
              new Paragraph({ children: [new TextRun({ text: lineOf(page), italics: true })] }),
              ...partsOf(page).flatMap(({ heading, text }) => [
                new Paragraph({ text: heading, heading: HeadingLevel.HEADING_3 }),
                textOf(text),
              ]),
            ]),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.pack(file, 'arraybuffer'))
}
