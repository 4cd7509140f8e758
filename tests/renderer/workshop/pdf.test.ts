import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Job, JobPage } from '../../../renderer/features/workshop/model/job.ts'
import { UNTOUCHED, withEdits } from '../../../renderer/features/workshop/model/pages.ts'
import { makeFile, SourceGone, type Tools } from '../../../renderer/features/workshop/worker/make-file.ts'
import { openPdf } from '../../../renderer/features/workshop/worker/pdf-source.ts'
import { hostilePdf, pdfSaying, readBack, tinyJpeg, wordsOf } from './sources.ts'

/** A JPEG of the weight that a drawing at this rung would have. */
const drawnAt = (side: number, quality: number, heaviness: number) => {
  const weight = Math.round((side * side * quality * heaviness) / 10)
  const bytes = new Uint8Array(Math.max(tinyJpeg.length, weight))
  bytes.set(tinyJpeg)
  return { size: bytes.length, bytes, picture: { width: 1754, height: 1240 } }
}

type World = { readonly pdf?: Uint8Array; readonly heaviness?: number; readonly cancelAfter?: number }

function toolsFor({ pdf, heaviness = 1, cancelAfter = Infinity }: World) {
  const progress: string[] = []
  const tools: Tools = {
    kindOf: (sourceId) => (sourceId === 'pdf' ? 'pdf' : 'photo'),
    bytesOf: (sourceId) => (pdf === undefined ? Promise.reject(new SourceGone(sourceId)) : Promise.resolve(pdf)),
    draw: (_page, { side, quality }) => Promise.resolve(drawnAt(side, quality, heaviness)),
    isCancelled: () => progress.length > cancelAfter,
    onPage: (page, pages) => progress.push(`${page}/${pages}`),
  }
  return { tools, progress }
}

const photo: JobPage = { sourceId: 'photo', rank: 0, edits: UNTOUCHED }
const pdfPage = (rank: number): JobPage => ({ sourceId: 'pdf', rank, edits: UNTOUCHED })
const job = (pages: readonly JobPage[], more: Partial<Job> = {}): Job => ({
  pages,
  format: 'pdf',
  most: 5_000_000,
  watermark: '',
  ...more,
})

async function made(asked: Job, world: World) {
  const answer = await makeFile(asked, toolsFor(world).tools)
  if (!answer.ok) throw new Error(answer.error.reason)
  return answer.value
}

describe('one file of many', () => {
  test('pages are in the order asked, photos on A4, text still text', async () => {
    const pdf = await (await pdfSaying(['UNE', 'DEUX'])).save()
    const file = await made(job([pdfPage(1), photo, pdfPage(0)]), { pdf, heaviness: 0.1 })
    const read = await readBack(file.bytes)
    expect(read.numPages).toBe(3)
    expect([await wordsOf(read, 0), await wordsOf(read, 2)]).toEqual(['DEUX', 'UNE'])
    const { width, height } = (await read.getPage(2)).getViewport({ scale: 1 })
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
    expect(file.redrawn).toBe(0)
  })

  test('a turned page is turned, on top of its own rotation', async () => {
    const pdf = await (await pdfSaying(['UNE'])).save()
    const turned = { ...pdfPage(0), edits: { ...UNTOUCHED, turn: 90 } as const }
    const read = await readBack((await made(job([turned]), { pdf })).bytes)
    expect((await read.getPage(1)).rotate).toBe(90)
  })

  test('it weighs at most what was asked, for any number of photos', async () => {
    for (const count of [1, 5, 12]) {
      const file = await made(
        job(
          Array.from({ length: count }, () => photo),
          { most: 2_000_000 },
        ),
        { heaviness: 0.5 },
      )
      expect(file.bytes.length).toBeLessThanOrEqual(2_000_000)
    }
  })

  test('it says nothing of who made it, with what, or when', async () => {
    const read = await readBack((await made(job([photo]), {})).bytes)
    const { info } = (await read.getMetadata()) as { info: Record<string, unknown> }
    for (const entry of ['Author', 'Creator', 'Producer', 'Title', 'CreationDate', 'ModDate']) {
      expect(info[entry]).toBeUndefined()
    }
  })

  test('a page cut, straightened or lightened is drawn: what was cut off is not in the file', async () => {
    const pdf = await (await pdfSaying(['CACHE'])).save()
    const cut = { ...pdfPage(0), edits: withEdits(UNTOUCHED, { crop: { x: 0, y: 0.5, width: 1, height: 0.5 } }) }
    const file = await made(job([cut]), { pdf, heaviness: 0.1 })
    expect(file.redrawn).toBe(1)
    expect(await wordsOf(await readBack(file.bytes), 0)).toBe('')
  })

  test('a PDF too heavy as it is becomes pictures', async () => {
    const heavy = await pdfSaying(['LOURD'])
    const noise = Uint8Array.from({ length: 1_500_000 }, (_, at) => (at * 2654435761) >>> 13)
    const page = heavy.getPage(0)
    page.node.set(PDFName.of('PieceInfo'), heavy.context.obj({}))
    page.node.addContentStream(
      heavy.context.register(heavy.context.stream(Uint8Array.from([...Buffer.from('% '), ...noise]))),
    )
    const file = await made(job([pdfPage(0)], { most: 1_000_000 }), { pdf: await heavy.save(), heaviness: 0.1 })
    expect(file.redrawn).toBe(1)
    expect(file.bytes.length).toBeLessThanOrEqual(1_000_000)
  })

  test('the watermark is written on pages kept as they are', async () => {
    const pdf = await (await pdfSaying(['UNE'])).save()
    const file = await made(job([pdfPage(0)], { watermark: 'Copie pour la Caf, le 23\u202Fnovembre \u0645' }), { pdf })
    const words = await wordsOf(await readBack(file.bytes), 0)
    expect(words).toContain('UNE')
    expect(words.match(/Copie pour la Caf, le 23\snovembre/gu)?.length).toBeGreaterThanOrEqual(3)
  })

  test('a picture is one page', async () => {
    const file = await made(job([photo], { format: 'jpeg', most: 1_000_000 }), { heaviness: 0.5 })
    expect([...file.bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff])
    expect(file.bytes.length).toBeLessThanOrEqual(1_000_000)
  })
})

describe('what cannot be made', () => {
  test('pages that would not be readable are refused, with what they weigh', async () => {
    const answer = await makeFile(job([photo, photo], { most: 1_000_000 }), toolsFor({ heaviness: 20 }).tools)
    const weighed: unknown = expect.any(Number)
    expect(answer).toEqual({ ok: false, error: { reason: 'too_big', least: [weighed, weighed] } })
  })

  test('cancelling midway stops there', async () => {
    const { tools, progress } = toolsFor({ cancelAfter: 4 })
    const answer = await makeFile(job(Array.from({ length: 12 }, () => photo)), tools)
    expect(answer).toEqual({ ok: false, error: { reason: 'cancelled' } })
    expect(progress.length).toBe(5)
  })

  test('a source that was taken away is named', async () => {
    const answer = await makeFile(job([pdfPage(0)]), toolsFor({}).tools)
    expect(answer).toEqual({ ok: false, error: { reason: 'source', sourceId: 'pdf' } })
  })
})

describe('a hostile PDF', () => {
  test('is told for what it is', async () => {
    const opened = await openPdf(await hostilePdf())
    expect(opened.ok && [...opened.value.leftOut].sort()).toEqual(['attachment', 'dynamic_form', 'program'])
    const plain = await openPdf(await (await pdfSaying(['UNE'])).save())
    expect(plain.ok && plain.value.leftOut).toEqual([])
  })

  test('gives its pages and what they show, and nothing that acts or leads elsewhere', async () => {
    const file = await made(job([pdfPage(0)]), { pdf: await hostilePdf() })
    const again = await openPdf(file.bytes)
    expect(again.ok && again.value.leftOut).toEqual([])
    const read = await readBack(file.bytes)
    expect(await read.getJSActions()).toBeNull()
    expect(await read.getAttachments()).toBeNull()
    expect(await read.getOpenAction()).toBeNull()
    const page = await read.getPage(1)
    expect(await page.getAnnotations()).toEqual([])
    expect(await wordsOf(read, 0)).toContain('PREMIERE')
    expect(await wordsOf(read, 0)).toContain('REMPLI')
  })

  test('does not bring the pages that were left out', async () => {
    const file = await made(job([pdfPage(0)]), { pdf: await hostilePdf() })
    const document = await PDFDocument.load(file.bytes)
    const pages = document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => /\/Type \/Page\b(?!s)/u.test(object.toString()))
    expect(pages).toHaveLength(1)
  })

  test('encrypted, it is refused; broken, it is refused', async () => {
    const locked = await pdfSaying(['UNE'])
    locked.encrypt({ userPassword: 'x', ownerPassword: 'y' })
    expect(await openPdf(await locked.save())).toEqual({ ok: false, error: 'encrypted' })
    const whole = await (await pdfSaying(['UNE'])).save()
    for (const bytes of [Buffer.from('%PDF-1.7 nothing'), whole.subarray(0, 40)]) {
      expect(await openPdf(bytes)).toEqual({ ok: false, error: 'unreadable' })
    }
  })
})
