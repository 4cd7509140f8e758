import { MOST_COPY_BYTES, type MediaType } from '../../../core/contract/copies.ts'
import { sniffFile } from '../../../core/shared/file-signature.ts'
import { err, ok, type Result } from '../../../core/shared/result.ts'
import { type AcceptedKind, acceptedKind } from '../workshop/model/accepted.ts'
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

const mediaTypes = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
} as const satisfies Record<AcceptedKind, MediaType>

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
  const kind = acceptedKind(sniffFile(bytes))
  if (!kind.ok) return kind
  const mediaType = mediaTypes[kind.value]
  if (isCut(bytes, mediaType)) return err('truncated')
  const opened = await openPages(bytes, mediaType)
  if (!opened.ok) return opened
  const pages = opened.value.count
  opened.value.close()
  return ok({ name: file.name, bytes, mediaType, pages })
}
