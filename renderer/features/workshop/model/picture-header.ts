import { imageSize } from 'image-size'
import { err, ok, type Result } from '../../../../core/shared/result.ts'
import type { Refusal } from './job.ts'
import { MOST_PIXELS, MOST_SIDE } from './limits.ts'

/** How much of a photo is read to know its size: its thumbnail and colour profile come before. */
export const HEADER_BYTES = 1024 * 1024

/** Refuses a picture by what its header announces, before a pixel is decoded. `head` is the beginning of the file. */
export function checkPictureHeader(head: Uint8Array): Result<null, Refusal> {
  try {
    const { width, height } = imageSize(head)
    if (!(width > 0 && height > 0)) return err('unreadable')
    return width * height > MOST_PIXELS || Math.max(width, height) > MOST_SIDE ? err('too_many_pixels') : ok(null)
  } catch {
    return err('unreadable')
  }
}

/** Position just after the header of the picture itself, past the thumbnails that a camera hides before it; −1 when there is none. */
function startOfScan(bytes: Uint8Array): number {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda) return at + 2
    if (marker === 0xff) at += 1
    else at += 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  }
  return -1
}

/**
 * True when a JPEG reaches its end marker (ITU-T T.81, EOI): a decoder shows a cut photo with a grey band and says nothing. What some phones
 * write after the end does no harm.
 */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  const from = startOfScan(bytes)
  if (from === -1) return false
  for (let at = bytes.length - 2; at >= from; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  }
  return false
}

/** True when a PNG has its last chunk (ISO/IEC 15948, IEND). */
export const isWholePng = (bytes: Uint8Array): boolean =>
  String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - 1024))).includes('IEND')
