import { PDFDocument } from '@cantoo/pdf-lib'
import { err, ok } from '../../../../core/shared/result.ts'
import type { Job, JobPage } from '../model/job.ts'
import { isOnlyTurned } from '../model/pages.ts'
import { planSizes, type Rung } from '../model/size-plan.ts'
import { copyInto } from './pdf-pages.ts'
import { openPdf } from './pdf-source.ts'
import type { Made } from './protocol.ts'
import { addPicture, type DrawnPage, watermarker } from './write-pdf.ts'

export type Tools = {
  readonly kindOf: (sourceId: string) => 'photo' | 'pdf'
  /** The bytes of a PDF; throws `SourceGone` when it can no longer be read. */
  readonly bytesOf: (sourceId: string) => Promise<Uint8Array>
  /** Draws one page as a JPEG; throws `SourceGone`. */
  readonly draw: (page: JobPage, rung: Rung, watermark: string) => Promise<DrawnPage>
  readonly isCancelled: () => boolean
  /** Told of the page being worked on, from 1. */
  readonly onPage: (page: number, pages: number) => void
}

/** A source that was there when it was opened, and no longer is. */
export class SourceGone extends Error {
  readonly sourceId: string
  constructor(sourceId: string) {
    super('a source is gone')
    this.sourceId = sourceId
  }
}

class Cancelled extends Error {}

/** What a PDF adds around each picture, in bytes, and for itself. */
const PAGE_OVERHEAD = 700
const FILE_OVERHEAD = 4_000

/**
 * Makes one file within its limit. Pages of a PDF that were only turned are copied as they are, unless the limit or the format demands
 * pictures. Cancelling is heard between two drawings.
 */
export async function makeFile(job: Job, tools: Tools): Promise<Made> {
  try {
    return job.format === 'jpeg' ? await makePicture(job, tools) : await makePdf(job, tools)
  } catch (cause) {
    if (cause instanceof Cancelled) return err({ reason: 'cancelled' })
    if (cause instanceof SourceGone) return err({ reason: 'source', sourceId: cause.sourceId })
    throw cause
  }
}

const drawAll = (pages: readonly JobPage[], budget: number, { watermark }: Job, tools: Tools) =>
  planSizes(pages.length, budget, async (rank, rung) => {
    const page = pages[rank]
    if (page === undefined) throw new Error('no such page')
    tools.onPage(rank + 1, pages.length)
    if (tools.isCancelled()) throw new Cancelled()
    return tools.draw(page, rung, watermark)
  })

async function makePicture(job: Job, tools: Tools): Promise<Made> {
  const drawn = await drawAll(job.pages.slice(0, 1), job.most, job, tools)
  if (!drawn.ok) return err({ reason: 'too_big', ...drawn.error })
  const [first] = drawn.value
  if (first === undefined) throw new Error('a picture has one page')
  const redrawn = job.pages.filter((page) => tools.kindOf(page.sourceId) === 'pdf').length
  return ok({ bytes: first.bytes, pages: 1, redrawn })
}

async function makePdf(job: Job, tools: Tools): Promise<Made> {
  const isCopied = (page: JobPage): boolean => tools.kindOf(page.sourceId) === 'pdf' && isOnlyTurned(page.edits)
  const copied = job.pages.filter(isCopied)
  if (copied.length > 0) {
    const asIs = await assemble({ ...job, pages: copied }, [], tools)
    const made = asIs.length <= job.most ? await makeWith(job, tools, isCopied, asIs.length) : null
    if (made?.ok === true) return made
  }
  return makeWith(job, tools, () => false, 0)
}

/** `copiedWeight`: what the pages that are copied weigh together. */
async function makeWith(
  job: Job,
  tools: Tools,
  isCopied: (page: JobPage) => boolean,
  copiedWeight: number,
): Promise<Made> {
  const toDraw = job.pages.filter((page) => !isCopied(page))
  const budget = job.most - copiedWeight - FILE_OVERHEAD - PAGE_OVERHEAD * toDraw.length
  const drawn = await drawAll(toDraw, budget, job, tools)
  if (!drawn.ok) return err({ reason: 'too_big', least: drawn.error.least.map((size) => size + PAGE_OVERHEAD) })
  const bytes = await assemble(job, drawn.value, tools, isCopied)
  const redrawn = toDraw.filter((page) => tools.kindOf(page.sourceId) === 'pdf').length
  return ok({ bytes, pages: job.pages.length, redrawn })
}

/** Puts copied and drawn pages in their order, in a document that says nothing of who made it. */
async function assemble(
  { pages, watermark }: Job,
  drawn: readonly DrawnPage[],
  tools: Tools,
  isCopied: (page: JobPage) => boolean = () => true,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create({ updateMetadata: false })
  document.setLanguage('fr-FR')
  const copies = await copiesOf(document, pages.filter(isCopied), tools)
  const mark = watermark === '' || copies.size === 0 ? null : await watermarker(document, watermark)
  const pictures = drawn.values()
  for (const page of pages) {
    const copy = copies.get(page)
    if (copy !== undefined) {
      document.addPage(copy)
      mark?.(copy)
      continue
    }
    const picture = pictures.next().value
    if (picture !== undefined) await addPicture(document, picture)
  }
  return new Uint8Array(await document.save())
}

/** Each source is read once, its pages copied together, so that what they share is written once. */
async function copiesOf(document: PDFDocument, pages: readonly JobPage[], tools: Tools) {
  const copies = new Map<JobPage, Awaited<ReturnType<typeof copyInto>>[number]>()
  for (const [sourceId, ofSource] of Map.groupBy(pages, (page) => page.sourceId)) {
    const opened = await openPdf(await tools.bytesOf(sourceId))
    if (!opened.ok) throw new SourceGone(sourceId)
    const wanted = ofSource.map(({ rank, edits }) => ({ rank, turn: edits.turn }))
    const made = await copyInto(document, opened.value.document, wanted)
    for (const [rank, page] of ofSource.entries()) {
      const copy = made[rank]
      if (copy !== undefined) copies.set(page, copy)
    }
  }
  return copies
}
