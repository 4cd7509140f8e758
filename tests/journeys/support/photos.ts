import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

export type PhotoOf = { readonly width: number; readonly height: number; readonly quality: number }

/** What a phone of today makes: 12 million pixels, about 4 MB. */
export const phonePhoto: PhotoOf = { width: 4000, height: 3000, quality: 0.9 }

/**
 * Photographs of a page of text on a table, drawn by the browser and written to `folder`: paper, small print, and the grain of a
 * camera, which is what weighs. Gives their paths.
 */
export async function takePhotos(
  page: Page,
  folder: string,
  count: number,
  photo = phonePhoto,
): Promise<readonly string[]> {
  const paths: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const base64 = await page.evaluate(
      async ([{ width, height, quality }, rank]) => {
        const canvas = new OffscreenCanvas(width, height)
        const context = canvas.getContext('2d')
        if (context === null) throw new Error('no canvas')
        context.fillStyle = '#8a7a66'
        context.fillRect(0, 0, width, height)
        context.fillStyle = '#d8d4cc'
        context.fillRect(width * 0.06, height * 0.05, width * 0.88, height * 0.9)
        context.fillStyle = '#222'
        context.font = `${Math.round(height / 60)}px serif`
        for (let line = 0; line < 40; line += 1) {
          context.fillText(
            `${rank}.${line} ressources du trimestre, justificatif ${line * 37}`,
            width * 0.1,
            height * (0.1 + line * 0.02),
          )
        }
        const pixels = context.getImageData(0, 0, width, height)
        let seed = rank * 7919
        for (let at = 0; at < pixels.data.length; at += 4) {
          seed = (seed * 1103515245 + 12345) & 0x7fffffff
          const grain = ((seed >> 16) & 31) - 16
          for (let channel = 0; channel < 3; channel += 1)
            pixels.data[at + channel] = (pixels.data[at + channel] ?? 0) + grain
        }
        context.putImageData(pixels, 0, 0)
        const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg', quality })).arrayBuffer())
        let text = ''
        for (let at = 0; at < bytes.length; at += 0x8000)
          text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
        return btoa(text)
      },
      [photo, number] as const,
    )
    const path = join(folder, `photo-${number}.jpg`)
    writeFileSync(path, Buffer.from(base64, 'base64'))
    paths.push(path)
  }
  return paths
}
