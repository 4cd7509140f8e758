import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const MM = 72 / 25.4

export type PaperText = {
  readonly text: string
  /** Distances from the left and the top of its page, in millimetres. */
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export type Paper = {
  readonly pages: readonly (readonly PaperText[])[]
  /** What assistive software reads of the file. */
  readonly title: string
  readonly language: string
  readonly tagged: boolean
}

/** A printed file as a reader that is not the printer's finds it: its words, where they stand, its tags. */
export async function readPaper(pdf: Uint8Array): Promise<Paper> {
  const file = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 }).promise
  const { info } = await file.getMetadata()
  const mark = await file.getMarkInfo()
  const pages: PaperText[][] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const height = page.getViewport({ scale: 1 }).height
    const { items } = await page.getTextContent()
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , , x, y] = item.transform.map(Number)
        const [left, baseline] = [(x ?? 0) / MM, (height - (y ?? 0)) / MM]
        return [
          { text: item.str, left, right: left + item.width / MM, top: baseline - item.height / MM, bottom: baseline },
        ]
      }),
    )
  }
  const told = (name: string): string => {
    const value: unknown = Reflect.get(info, name)
    return typeof value === 'string' ? value : ''
  }
  const paper = {
    pages,
    title: told('Title'),
    language: told('Language'),
    tagged: mark instanceof Map && mark.get('Marked') === true,
  }
  await file.loadingTask.destroy()
  return paper
}

/**
 * What the window of an envelope may show of a sheet folded in three (DL, C5/6) or in two (C5), wherever the window is and however the sheet
 * slips: windows end 15 mm above the bottom of a C5/6, 60 mm above that of a C5 of 162 mm (SN 010130 and DIN 680), thus 102 mm at most below the top.
 */
const WINDOW_BOTTOM = 102

export const shownInWindow = ({ pages }: Paper): readonly PaperText[] =>
  pages.flat().filter(({ top }) => top < WINDOW_BOTTOM)
