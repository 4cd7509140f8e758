import type { Result } from '../../../../core/shared/result.ts'
import type { Job, OpenedSource, Refusal } from '../model/job.ts'
import { THUMBNAIL_SIDE } from '../model/limits.ts'
import type { Made, Question, Told } from '../worker/protocol.ts'
import { createPdfPictures } from './pdf-pictures.ts'

export type Engine = {
  /** Takes a file in under this identifier, or says why not. */
  readonly open: (sourceId: string, file: File) => Promise<Result<OpenedSource, Refusal>>
  /** The picture of one page before any edit, `side` pixels at the most. The caller closes it. */
  readonly picture: (sourceId: string, rank: number, side: number) => Promise<ImageBitmap | null>
  /** The same at the size of the grid, drawn once; never to be closed by the caller. */
  readonly thumbnail: (sourceId: string, rank: number) => Promise<ImageBitmap | null>
  /** Makes one file; `cancel` is heard between two pages. */
  readonly make: (
    job: Job,
    told: { readonly onPage: (page: number, pages: number) => void; readonly cancel: AbortSignal },
  ) => Promise<Made>
  /** Ends both workers and lets go of every picture: nothing stays behind. */
  readonly close: () => void
}

type Waiting = {
  readonly onOpened?: (told: Extract<Told, { kind: 'opened' }>) => void
  readonly onPicture?: (told: Extract<Told, { kind: 'picture' }>) => void
  readonly onMade?: (told: Extract<Told, { kind: 'made' }>) => void
  readonly onPage?: (page: number, pages: number) => void
}

/** The workshop's machine room: a worker for photos and files, another for the pages of PDFs. */
export function createEngine(): Engine {
  const worker = new Worker(new URL('../worker/worker.ts', import.meta.url), { type: 'module' })
  const pdf = createPdfPictures()
  const sources = new Map<string, { readonly file: File; readonly kind: OpenedSource['kind'] }>()
  const thumbnails = new Map<string, Promise<ImageBitmap | null>>()
  const waiting = new Map<number, Waiting>()
  let last = 0

  const ask = (question: Question, transfer: Transferable[] = []): void => worker.postMessage(question, { transfer })

  const expectAnswer = (listeners: Waiting): number => {
    last += 1
    waiting.set(last, listeners)
    return last
  }

  const drawFor = async ({ id, sourceId, rank, side }: Extract<Told, { kind: 'draw' }>): Promise<void> => {
    const file = sources.get(sourceId)?.file
    const picture = file === undefined ? null : await pdf.draw(file, rank, side)
    ask({ kind: 'drawn', id, picture }, picture === null ? [] : [picture])
  }

  worker.addEventListener('message', ({ data: told }: MessageEvent<Told>) => {
    const listeners = waiting.get(told.id)
    switch (told.kind) {
      case 'draw':
        return void drawFor(told)
      case 'progress':
        return listeners?.onPage?.(told.page, told.pages)
      case 'opened':
        waiting.delete(told.id)
        return listeners?.onOpened?.(told)
      case 'picture':
        waiting.delete(told.id)
        return listeners?.onPicture?.(told)
      case 'made':
        waiting.delete(told.id)
        return listeners?.onMade?.(told)
      default:
        return told satisfies never
    }
  })

  const picture: Engine['picture'] = (sourceId, rank, side) => {
    const source = sources.get(sourceId)
    if (source === undefined) return Promise.resolve(null)
    if (source.kind === 'pdf') return pdf.draw(source.file, rank, side)
    return new Promise((resolve) => {
      const id = expectAnswer({ onPicture: (told) => resolve(told.picture) })
      ask({ kind: 'picture', id, sourceId, side })
    })
  }

  return {
    open: (sourceId, file) =>
      new Promise((resolve) => {
        const id = expectAnswer({
          onOpened: ({ answer }) => {
            if (!answer.ok) return resolve(answer)
            const { thumbnail, ...source } = answer.value
            sources.set(sourceId, { file, kind: source.kind })
            if (thumbnail !== null) thumbnails.set(`${sourceId}/0`, Promise.resolve(thumbnail))
            return resolve({ ok: true, value: source })
          },
        })
        ask({ kind: 'open', id, sourceId, file })
      }),
    picture,
    thumbnail: (sourceId, rank) => {
      const key = `${sourceId}/${rank}`
      const drawn = thumbnails.get(key) ?? picture(sourceId, rank, THUMBNAIL_SIDE)
      thumbnails.set(key, drawn)
      return drawn
    },
    make: (job, { onPage, cancel }) =>
      new Promise((resolve) => {
        const id = expectAnswer({ onPage, onMade: ({ answer }) => resolve(answer) })
        cancel.addEventListener('abort', () => ask({ kind: 'cancel', id }), { once: true })
        ask({ kind: 'make', id, job })
      }),
    close: () => {
      worker.terminate()
      pdf.close()
      for (const thumbnail of thumbnails.values()) void thumbnail.then((drawn) => drawn?.close())
    },
  }
}
