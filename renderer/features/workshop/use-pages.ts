import { useState } from 'react'
import { advance, begin, type History, undo } from './model/history.ts'
import { changePage, type Edits, movePage, type Page, type Pages, removePage, turnRight } from './model/pages.ts'

/** The pages of the set, what can be done to them, and the way back. */
export function usePages() {
  const [history, setHistory] = useState<History<Pages>>(begin<Pages>([]))
  const change = (next: (pages: Pages) => Pages): void => setHistory((former) => advance(former, next(former.present)))
  return {
    pages: history.present,
    canUndo: history.past.length > 0,
    add: (added: readonly Page[]) => change((pages) => [...pages, ...added]),
    move: (pageId: string, rank: number) => change((pages) => movePage(pages, pageId, rank)),
    turn: (pageId: string) => change((pages) => changePage(pages, pageId, turnRight)),
    edit: (pageId: string, edits: Edits) => change((pages) => changePage(pages, pageId, () => edits)),
    remove: (pageId: string) => change((pages) => removePage(pages, pageId)),
    putBack: (page: Page, rank: number) =>
      change((pages) => (pages.some(({ pageId }) => pageId === page.pageId) ? pages : pages.toSpliced(rank, 0, page))),
    undo: () => setHistory(undo),
  }
}

export type PageSet = ReturnType<typeof usePages>
