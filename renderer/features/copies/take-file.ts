import { MOST_COPY_BYTES, type MediaType } from '../../../core/contract/copies.ts'
import { type FileKind, sniffFile } from '../../../core/shared/file-signature.ts'
import { err, ok, type Result } from '../../../core/shared/result.ts'
import type { Refusal } from '../workshop/model/job.ts'
import { isWholeJpeg, isWholePng } from '../workshop/model/picture-header.ts'
import { openPages } from './pages.ts'

/** A file that may be kept: told by its bytes, whole, readable. */
export type TakenFile = {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mediaType: MediaType
  readonly pages: number
}

/** The media type of a file by its first bytes, or why it is not taken. */
export function mediaTypeOf(kind: FileKind): Result<MediaType, Refusal> {
  switch (kind) {
    case 'pdf':
      return ok('application/pdf')
    case 'jpeg':
      return ok('image/jpeg')
    case 'png':
      return ok('image/png')
    case 'webp':
      return ok('image/webp')
    case 'heic':
      return err('heic')
    case 'zip':
      return err('office_or_archive')
    case 'executable':
      return err('program')
    case 'gif':
    case 'tiff':
      return err('picture_format')
    case 'unknown':
      return err('unknown_format')
    default:
      return kind satisfies never
  }
}

const isCut = (bytes: Uint8Array, mediaType: MediaType): boolean =>
  (mediaType === 'image/jpeg' && !isWholeJpeg(bytes)) || (mediaType === 'image/png' && !isWholePng(bytes))

/** Takes a file in, or says why not: its size, its kind, its end, its pixels, then whether it can be read. */
export async function takeFile(file: File): Promise<Result<TakenFile, Refusal>> {
  if (file.size === 0) return err('empty')
  if (file.size > MOST_COPY_BYTES) return err('too_heavy')
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return err('gone')
  }
  const mediaType = mediaTypeOf(sniffFile(bytes))
  if (!mediaType.ok) return mediaType
  if (isCut(bytes, mediaType.value)) return err('truncated')
  const opened = await openPages(bytes, mediaType.value)
  if (!opened.ok) return opened
  const pages = opened.value.count
  opened.value.close()
  return ok({ name: file.name, bytes, mediaType: mediaType.value, pages })
}
