import type { Edits } from './pages.ts'

export const OUTPUT_FORMATS = ['pdf', 'jpeg'] as const
export type OutputFormat = (typeof OUTPUT_FORMATS)[number]

/** One page to put in a file. */
export type JobPage = { readonly sourceId: string; readonly rank: number; readonly edits: Edits }

/** One file to make. */
export type Job = {
  readonly pages: readonly JobPage[]
  readonly format: OutputFormat
  /** Bytes that the file may weigh at the most. */
  readonly most: number
  /** Drawn across every page; empty for none. */
  readonly watermark: string
}

export type MadeFile = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  /** Pages of a PDF that became pictures, text no longer selectable. */
  readonly redrawn: number
}

/** Why a file was not taken, or not made. */
export const REFUSALS = [
  'empty',
  'too_heavy',
  'too_many_pixels',
  'too_many_pages',
  'heic',
  'office_or_archive',
  'program',
  'picture_format',
  'unknown_format',
  'truncated',
  'unreadable',
  'encrypted',
  'gone',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** What a file held besides its pages, and that was left out. */
export const LEFT_OUT = ['program', 'attachment', 'dynamic_form'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

export type OpenedSource = {
  readonly kind: 'photo' | 'pdf'
  readonly pages: number
  readonly leftOut: readonly LeftOut[]
  /** True when the name says another kind of file than the bytes do. */
  readonly misnamed: boolean
}
