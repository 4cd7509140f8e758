import { Group, Text, Title, Button, VisuallyHidden } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { workshopWords as words } from '../../messages/workshop.ts'
import { offerUndo } from '../../ui/undo.tsx'
import { gridMove } from './grid-keys.ts'
import type { Page } from './model/pages.ts'
import { PageTile, type TileActs } from './page-tile.tsx'
import type { PageSet } from './use-pages.ts'
import type { Source } from './use-sources.ts'
import classes from './workshop.module.css'

type Props = {
  readonly set: PageSet
  readonly sources: ReadonlyMap<string, Source>
  readonly thumbnail: TileActs['thumbnail']
  readonly onOpen: (page: Page) => void
}

/** How many pages stand on the first line of the grid, as it is laid out now. */
function columnsOf(list: HTMLElement): number {
  const tops = [...list.children].map((tile) => (tile instanceof HTMLElement ? tile.offsetTop : 0))
  const second = tops.findIndex((top) => top > (tops[0] ?? 0))
  return second === -1 ? tops.length : second
}

/** The pages in their order. One of them holds the focus; whatever the pointer does, keys do. */
export function PageGrid({ set, sources, thumbnail, onOpen }: Props) {
  const { pages } = set
  const hintId = useId()
  const list = useRef<HTMLUListElement>(null)
  const dragged = useRef<Page | null>(null)
  const wanted = useRef<string | null>(null)
  const [currentId, setCurrentId] = useState<string | null>(null)
  const [said, setSaid] = useState('')
  const current = pages.some(({ pageId }) => pageId === currentId) ? currentId : (pages[0]?.pageId ?? null)

  // After a page was carried or removed, the focus is where the hand expects it.
  useEffect(() => {
    const pageId = wanted.current
    wanted.current = null
    if (pageId !== null) list.current?.querySelector<HTMLElement>(`[data-page-id="${pageId}"]`)?.focus()
  })

  const move = (page: Page, rank: number): void => {
    wanted.current = page.pageId
    set.move(page.pageId, rank)
    setSaid(words.moved(rank + 1, pages.length))
  }
  const remove = (page: Page): void => {
    const rank = pages.indexOf(page)
    wanted.current = (pages[rank + 1] ?? pages[rank - 1])?.pageId ?? null
    set.remove(page.pageId)
    offerUndo({ message: words.removed, undo: () => set.putBack(page, rank) })
  }
  const turn = (page: Page): void => {
    set.turn(page.pageId)
    setSaid(words.turned)
  }

  const onKeyDown = (event: KeyboardEvent, page: Page, rank: number): void => {
    const step = gridMove(event, {
      rank,
      total: pages.length,
      columns: list.current === null ? 1 : columnsOf(list.current),
    })
    // The browser would go back to the former screen.
    if (event.altKey && event.key.startsWith('Arrow')) event.preventDefault()
    if (step !== null) {
      event.preventDefault()
      if (step.kind === 'carry') return move(page, step.rank)
      return list.current?.querySelector<HTMLElement>(`[data-page-id="${pages[step.rank]?.pageId}"]`)?.focus()
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Delete') remove(page)
    if (event.key.toLowerCase() === 'r') turn(page)
  }

  const acts: TileActs = { open: onOpen, turn, move, remove, thumbnail }
  return (
    <section aria-labelledby={`${hintId}-title`}>
      <Group justify="space-between" mb="xs">
        <Title order={2} id={`${hintId}-title`}>
          {words.pagesTitle}{' '}
          <Text span c="dimmed" fw={400}>
            {pages.length}
          </Text>
        </Title>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconArrowBackUp size={16} aria-hidden />}
          disabled={!set.canUndo}
          onClick={set.undo}
        >
          {words.undoLast}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="sm" id={hintId}>
        {words.pagesKeys}
      </Text>
      <ul ref={list} className={classes['grid']} aria-labelledby={`${hintId}-title`}>
        {pages.map((page, rank) => (
          <PageTile
            key={page.pageId}
            page={page}
            rank={rank}
            total={pages.length}
            fileName={sources.get(page.sourceId)?.name ?? ''}
            current={page.pageId === current}
            hintId={hintId}
            acts={acts}
            onFocus={() => setCurrentId(page.pageId)}
            onKeyDown={(event) => onKeyDown(event, page, rank)}
            onDragStart={() => {
              dragged.current = page
            }}
            onDropOn={() => {
              if (dragged.current !== null) move(dragged.current, rank)
              dragged.current = null
            }}
          />
        ))}
      </ul>
      <VisuallyHidden component="output">{said}</VisuallyHidden>
    </section>
  )
}
