import { ok, type Result } from '../../../core/shared/result.ts'
import { fileName } from './model/file-name.ts'
import type { Job, OutputFormat } from './model/job.ts'
import { MEGABYTE, type SizeLimit } from './model/limits.ts'
import type { Pages } from './model/pages.ts'
import { type Part, type PartsProblem, readParts } from './model/parts.ts'
import { watermarkLine } from './model/watermark.ts'

export type Split = 'whole' | 'each' | 'parts'

/** What is asked of the file, as it stands on the screen. */
export type Choices = {
  readonly limit: SizeLimit
  readonly format: OutputFormat
  readonly split: Split
  /** « 1-3, 4-8 », as typed. */
  readonly parts: string
  readonly marked: boolean
  readonly watermark: string
  readonly label: string
  readonly withName: boolean
}

/** The pages of each file to make; a picture holds one page. */
export function partsOf({ format, split, parts }: Choices, pages: number): Result<readonly Part[], PartsProblem> {
  const chosen = format === 'jpeg' ? 'each' : split
  switch (chosen) {
    case 'whole':
      return ok([{ from: 0, to: pages - 1 }])
    case 'each':
      return ok(Array.from({ length: pages }, (_, rank) => ({ from: rank, to: rank })))
    case 'parts':
      return readParts(parts, pages)
    default:
      return chosen satisfies never
  }
}

export const jobOf = ({ format, limit, marked, watermark }: Choices, pages: Pages, { from, to }: Part): Job => ({
  pages: pages.slice(from, to + 1).map(({ sourceId, rank, edits }) => ({ sourceId, rank, edits })),
  format,
  most: limit * MEGABYTE,
  watermark: marked ? watermarkLine(watermark) : '',
})

type Naming = { readonly day: string; readonly personName: string | null; readonly files: number }

/** The name of one of the files, by its rank from 0. */
export const nameOf = (choices: Choices, { day, personName, files }: Naming, rank: number): string =>
  fileName({
    label: choices.label,
    day,
    personName: choices.withName ? personName : null,
    format: choices.format,
    part: files > 1 ? rank + 1 : null,
  })
