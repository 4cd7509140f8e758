import { sniffFile } from '../../../../core/shared/file-signature.ts'
import { err, ok, type Result } from '../../../../core/shared/result.ts'
import { drawEdited } from '../drawing.ts'
import { type AcceptedKind, acceptedKind } from '../model/accepted.ts'
import type { Refusal } from '../model/job.ts'
import { MOST_SOURCE_BYTES, THUMBNAIL_SIDE } from '../model/limits.ts'
import { UNTOUCHED } from '../model/pages.ts'
import { checkPictureHeader, HEADER_BYTES, isWholeJpeg, isWholePng } from '../model/picture-header.ts'
import { openPdf } from './pdf-source.ts'
import type { Opened } from './protocol.ts'

type PictureKind = Exclude<AcceptedKind, 'pdf'>

const extensions: Readonly<Record<AcceptedKind, RegExp>> = {
  pdf: /\.pdf$/iu,
  jpeg: /\.(?:jpe?g|jpe|jfif)$/iu,
  png: /\.png$/iu,
  webp: /\.webp$/iu,
}

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer())

/** Takes a file in, or says why not: size, kind by its bytes, pixels by its header, then whether it can be read. */
export async function openSource(file: File): Promise<Result<Opened, Refusal>> {
  if (file.size === 0) return err('empty')
  if (file.size > MOST_SOURCE_BYTES) return err('too_heavy')
  let bytes: Uint8Array<ArrayBuffer>
  try {
    const kind = acceptedKind(sniffFile(await bytesOf(file.slice(0, 1024))))
    if (!kind.ok) return kind
    bytes = await bytesOf(file)
    const misnamed = !extensions[kind.value].test(file.name)
    return kind.value === 'pdf' ? await pdfOf(bytes, misnamed) : await photoOf(file, bytes, kind.value, misnamed)
  } catch {
    return err('gone')
  }
}

async function pdfOf(bytes: Uint8Array, misnamed: boolean): Promise<Result<Opened, Refusal>> {
  const opened = await openPdf(bytes)
  if (!opened.ok) return opened
  const { document, leftOut } = opened.value
  return ok({ kind: 'pdf', pages: document.getPageCount(), leftOut, misnamed, thumbnail: null })
}

async function photoOf(
  file: File,
  bytes: Uint8Array,
  kind: PictureKind,
  misnamed: boolean,
): Promise<Result<Opened, Refusal>> {
  const header = checkPictureHeader(bytes.subarray(0, HEADER_BYTES))
  // A camera may hide more than that before the size of the picture.
  const checked = header.ok || header.error === 'too_many_pixels' ? header : checkPictureHeader(bytes)
  if (!checked.ok) return checked
  if ((kind === 'jpeg' && !isWholeJpeg(bytes)) || (kind === 'png' && !isWholePng(bytes))) return err('truncated')
  const thumbnail = await pictureOf(file, THUMBNAIL_SIDE)
  return thumbnail === null ? err('unreadable') : ok({ kind: 'photo', pages: 1, leftOut: [], misnamed, thumbnail })
}

/** The whole photo, upright as its camera says; `null` when it cannot be decoded. The caller closes it. */
export const decodePhoto = (file: Blob): Promise<ImageBitmap | null> =>
  createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)

/** A photo as a picture of `side` pixels at the most; `null` when it cannot be decoded. */
export async function pictureOf(file: Blob, side: number): Promise<ImageBitmap | null> {
  const photo = await decodePhoto(file)
  if (photo === null) return null
  const canvas = new OffscreenCanvas(1, 1)
  drawEdited(canvas, photo, UNTOUCHED, side)
  photo.close()
  return canvas.transferToImageBitmap()
}
