import type { Result } from '../../../../core/shared/result.ts'
import type { Job, MadeFile, OpenedSource, Refusal } from '../model/job.ts'
import type { TooBig } from '../model/size-plan.ts'

/** A source as opened; a photo comes with its thumbnail, the pages of a PDF are drawn elsewhere. */
export type Opened = OpenedSource & { readonly thumbnail: ImageBitmap | null }

export type MakeFailure =
  | ({ readonly reason: 'too_big' } & TooBig)
  | { readonly reason: 'cancelled' }
  /** A source that can no longer be read: taken away, or changed on its disk. */
  | { readonly reason: 'source'; readonly sourceId: string }

export type Made = Result<MadeFile, MakeFailure>

/** What the page asks of the worker; each question has a number of its own, which its answer repeats. */
export type Question =
  | { readonly kind: 'open'; readonly id: number; readonly sourceId: string; readonly file: File }
  | { readonly kind: 'picture'; readonly id: number; readonly sourceId: string; readonly side: number }
  | { readonly kind: 'make'; readonly id: number; readonly job: Job }
  | { readonly kind: 'cancel'; readonly id: number }
  | { readonly kind: 'drawn'; readonly id: number; readonly picture: ImageBitmap | null }

/** What the worker tells the page; `draw` asks it for the picture of a PDF page. */
export type Told =
  | { readonly kind: 'opened'; readonly id: number; readonly answer: Result<Opened, Refusal> }
  | { readonly kind: 'picture'; readonly id: number; readonly picture: ImageBitmap | null }
  | { readonly kind: 'progress'; readonly id: number; readonly page: number; readonly pages: number }
  | { readonly kind: 'made'; readonly id: number; readonly answer: Made }
  | {
      readonly kind: 'draw'
      readonly id: number
      readonly sourceId: string
      readonly rank: number
      readonly side: number
    }
