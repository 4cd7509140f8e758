import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { LogbookEntry } from '../../../core/contract/logbook.ts'
import { chaptersOf, lineOf, partsOf } from '../../../renderer/features/logbook/page-parts.ts'
import { writeDossier } from '../../../renderer/features/logbook/write-dossier.ts'
import { aPage } from '../../support/logbook.ts'

let pages = 0
const page = (details: Partial<LogbookEntry> = {}): LogbookEntry => {
  pages += 1
  const entryId = `0198a000-0000-7000-8000-${String(pages).padStart(12, '0')}`
  return LogbookEntry.parse({ ...aPage, entryId, ...details })
}

describe('what a page says', () => {
  it('leaves out what was left empty', () => {
    expect(partsOf(page({ done: '  \n', questions: '' })).map(({ heading }) => heading)).toEqual([
      'La situation',
      'Ce que je referais',
    ])
  })

  it('tells its day, its areas and its competence', () => {
    expect(lineOf(page({ areas: ['social_watch', 'mediation'], competence: 'Une compétence' }))).toBe(
      '2 mars 2026 · Veille sociale et réseau · Médiation sociale · Une compétence',
    )
    expect(lineOf(page({ areas: [] }))).toBe('2 mars 2026')
  })
})

describe('the chapters of a dossier', () => {
  it('follow the areas of the title; each page stands once, under its first area, the oldest first', () => {
    const late = page({ title: 'Tard', day: '2026-03-09', areas: ['mediation'] })
    const early = page({ title: 'Tôt', day: '2026-03-01', areas: ['professional_stance', 'mediation'] })
    const none = page({ title: 'Sans', areas: [] })
    const watch = page({ title: 'Veille', areas: ['social_watch'] })
    expect(
      chaptersOf([late, none, early, watch]).map((chapter) => [
        chapter.title,
        ...chapter.pages.map(({ title }) => title),
      ]),
    ).toEqual([
      ['Veille sociale et réseau', 'Veille'],
      ['Médiation sociale', 'Tôt', 'Tard'],
      ['Sans domaine', 'Sans'],
    ])
  })
})

describe('the Word document', () => {
  it('holds each page under its headings, line by line, and names nobody', async () => {
    const pagesChosen = [page({ title: 'Un <titre> & un signe', situation: 'Ligne une\nligne deux' })]
    const files = unzipSync(await writeDossier(chaptersOf(pagesChosen)))
    const text = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    const words = [...text.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, told]) => told)
    expect(words).toEqual(
      expect.arrayContaining(['Médiation sociale', 'Un &lt;titre&gt; &amp; un signe', 'Ligne une', 'ligne deux']),
    )
    expect(text.match(/<w:br\/>/gu)).toHaveLength(1)
    const properties = strFromU8(files['docProps/core.xml'] ?? new Uint8Array())
    expect(/<dc:creator>([^<]*)<\/dc:creator>/u.exec(properties)?.[1] ?? '').toBe('')
    expect(/<cp:lastModifiedBy>([^<]*)</u.exec(properties)?.[1] ?? '').toBe('')
  })
})
