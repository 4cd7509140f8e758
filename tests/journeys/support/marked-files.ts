import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** A PDF of one page that says `marker` in clear, in its text and in a program that asks to run when it is opened. */
export function markedPdf(marker: string): Buffer {
  const text = `BT /F1 24 Tf 60 760 Td (${marker}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /S /JavaScript /JS (app.alert\\("${marker}"\\);) >>`,
  ]
  let body = '%PDF-1.7\n'
  const places = objects.map((object, rank) => {
    const place = body.length
    body += `${rank + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = body.length
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(body, 'latin1')
}

/** A photo drawn by the browser, with `marker` in clear in its comment (ITU-T T.81, COM). */
export async function markedPhoto(page: Page, marker: string): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(600, 400)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.fillStyle = '#c33'
    context.fillRect(0, 0, 600, 400)
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())
    return btoa(String.fromCharCode(...bytes))
  })
  const photo = Buffer.from(base64, 'base64')
  const comment = Buffer.from(marker, 'latin1')
  const head = Buffer.from([0xff, 0xfe, (comment.length + 2) >> 8, (comment.length + 2) & 255])
  return Buffer.concat([photo.subarray(0, 2), head, comment, photo.subarray(2)])
}

/** A text as it reads inside the base64 of a longer one, wherever it begins: files cross to the product so. */
export const inBase64 = (text: string): readonly string[] =>
  [0, 1, 2].map((shift) => {
    const whole = Buffer.concat([Buffer.alloc(shift), Buffer.from(text, 'latin1')]).toString('base64')
    // Its first and last signs also depend on what is around.
    return whole.slice(4, -4)
  })

/** Files of the person, on a key of theirs: outside of everything the product writes. Gives how to write them and how to take the key back. */
export function onAKey() {
  const folder = mkdtempSync(join(tmpdir(), 'etabli-cle-'))
  return {
    write: (name: string, bytes: Uint8Array): string => {
      const path = join(folder, name)
      writeFileSync(path, bytes)
      return path
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Where a browser puts what it does not keep in its profile. */
export const browserTemporaryFolders = (): readonly string[] =>
  readdirSync(tmpdir(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /chrom(?:e|ium)|playwright/iu.test(entry.name))
    .map(({ name }) => join(tmpdir(), name))
