import type { FileKind } from '../../../../core/shared/file-signature.ts'
import { err, ok, type Result } from '../../../../core/shared/result.ts'
import type { Refusal } from './job.ts'

/** The kinds of file that are drawn here. */
export type AcceptedKind = Extract<FileKind, 'pdf' | 'jpeg' | 'png' | 'webp'>

/** Whether a file of this kind, told by its first bytes, is taken; else why not. */
export function acceptedKind(kind: FileKind): Result<AcceptedKind, Refusal> {
  switch (kind) {
    case 'pdf':
    case 'jpeg':
    case 'png':
    case 'webp':
      return ok(kind)
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
