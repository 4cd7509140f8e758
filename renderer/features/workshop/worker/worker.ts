import type { JobPage } from '../model/job.ts'
import { createPageDrawer, SOURCE_SIDE } from './draw-page.ts'
import { makeFile, SourceGone } from './make-file.ts'
import { decodePhoto, openSource, pictureOf } from './open-source.ts'
import type { Question, Told } from './protocol.ts'

/** Everything that decodes, draws or writes pages, away from the window: one question at a time is enough, answers carry its number. */

type Source = { readonly kind: 'photo' | 'pdf'; readonly file: File }

const sources = new Map<string, Source>()
const cancelled = new Set<number>()
const asked = new Map<number, (picture: ImageBitmap | null) => void>()
let lastAsked = 0

const tell = (told: Told, transfer: Transferable[] = []): void => globalThis.postMessage(told, { transfer })

const present = (...pictures: readonly (ImageBitmap | null)[]): Transferable[] =>
  pictures.flatMap((picture) => (picture === null ? [] : [picture]))

function sourceOf(sourceId: string): Source {
  const source = sources.get(sourceId)
  if (source === undefined) throw new SourceGone(sourceId)
  return source
}

/** The page of a PDF is drawn by the window, which has the library for it. */
const askForPage = ({ sourceId, rank }: JobPage): Promise<ImageBitmap | null> =>
  new Promise((resolve) => {
    lastAsked += 1
    asked.set(lastAsked, resolve)
    tell({ kind: 'draw', id: lastAsked, sourceId, rank, side: SOURCE_SIDE })
  })

async function make(id: number, job: Extract<Question, { kind: 'make' }>['job']): Promise<void> {
  const draw = createPageDrawer((page) => {
    const { kind, file } = sourceOf(page.sourceId)
    return kind === 'photo' ? decodePhoto(file) : askForPage(page)
  })
  const answer = await makeFile(job, {
    kindOf: (sourceId) => sourceOf(sourceId).kind,
    bytesOf: async (sourceId) => {
      const bytes = await sourceOf(sourceId)
        .file.arrayBuffer()
        .catch(() => null)
      if (bytes === null) throw new SourceGone(sourceId)
      return new Uint8Array(bytes)
    },
    draw,
    isCancelled: () => cancelled.has(id),
    onPage: (page, pages) => tell({ kind: 'progress', id, page, pages }),
  })
  cancelled.delete(id)
  tell({ kind: 'made', id, answer }, answer.ok ? [answer.value.bytes.buffer] : [])
}

async function open(id: number, sourceId: string, file: File): Promise<void> {
  const answer = await openSource(file)
  if (answer.ok) sources.set(sourceId, { kind: answer.value.kind, file })
  tell({ kind: 'opened', id, answer }, answer.ok ? present(answer.value.thumbnail) : [])
}

async function answer(question: Question): Promise<void> {
  switch (question.kind) {
    case 'open':
      return open(question.id, question.sourceId, question.file)
    case 'picture': {
      const picture = await pictureOf(sourceOf(question.sourceId).file, question.side)
      return tell({ kind: 'picture', id: question.id, picture }, present(picture))
    }
    case 'make':
      return make(question.id, question.job)
    case 'cancel':
      cancelled.add(question.id)
      return undefined
    case 'drawn':
      asked.get(question.id)?.(question.picture)
      asked.delete(question.id)
      return undefined
    default:
      return question satisfies never
  }
}

globalThis.addEventListener('message', (event: MessageEvent<Question>) => void answer(event.data))
