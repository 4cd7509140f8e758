import { ActionIcon, Alert, Box, Group, Text, Tooltip } from '@mantine/core'
import { useElementSize, useHotkeys } from '@mantine/hooks'
import {
  IconArrowAutofitWidth,
  IconChevronLeft,
  IconChevronRight,
  IconRotateClockwise,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { viewerWords as words } from '../../messages/copies.ts'
import type { Size } from '../workshop/model/geometry.ts'
import type { Turn } from '../workshop/model/pages.ts'
import classes from './copies.module.css'
import type { OpenedPages } from './pages.ts'
import { fitting, nextZoom, turnedRight, type Zoom } from './zoom.ts'

type Props = { readonly pages: OpenedPages; readonly name: string; readonly isPicture: boolean }

/** The pages of a copy, one at a time: turned, enlarged, by hand or by keyboard. Drawn on a canvas: no byte of it has an address. */
export function CopyDesk({ pages, name, isPicture }: Props) {
  const [rank, setRank] = useState(0)
  const [zoom, setZoom] = useState<Zoom>('fit')
  const [turn, setTurn] = useState<Turn>(0)
  const { ref: desk, width } = useElementSize<HTMLDivElement>()
  const size = usePageSize(pages, rank)
  const drawn = size === null || width === 0 ? null : zoom === 'fit' ? fitting(size, turn, width, isPicture) : zoom
  const { canvas, failed } = useDrawing(pages, rank, drawn, turn)

  const several = pages.count > 1
  const go = (next: number) => setRank(Math.max(0, Math.min(pages.count - 1, next)))
  const magnify = (direction: 1 | -1) => drawn !== null && setZoom(nextZoom(drawn, direction))
  const rotate = () => setTurn(turnedRight(turn))
  useHotkeys([
    ['PageDown', () => go(rank + 1)],
    ['PageUp', () => go(rank - 1)],
    // With and without Shift: where these signs are depends on the keyboard.
    ['plus', () => magnify(1)],
    ['shift+plus', () => magnify(1)],
    ['minus', () => magnify(-1)],
    ['0', () => setZoom('fit')],
    ['shift+0', () => setZoom('fit')],
    ['r', rotate],
  ])

  return (
    <div data-print="never">
      <Group gap="xs" mb="xs" role="group" aria-label={words.tools}>
        {several && (
          <>
            <Tool label={words.previous} disabled={rank === 0} onPress={() => go(rank - 1)}>
              <IconChevronLeft size={20} aria-hidden />
            </Tool>
            <Text component="output">{words.pageOf(rank + 1, pages.count)}</Text>
            <Tool label={words.next} disabled={rank === pages.count - 1} onPress={() => go(rank + 1)}>
              <IconChevronRight size={20} aria-hidden />
            </Tool>
          </>
        )}
        <Tool label={words.zoomOut} onPress={() => magnify(-1)}>
          <IconZoomOut size={20} aria-hidden />
        </Tool>
        <Text component="output" miw={48} ta="center">
          {drawn === null ? '' : words.percent(Math.round(drawn * 100))}
        </Text>
        <Tool label={words.zoomIn} onPress={() => magnify(1)}>
          <IconZoomIn size={20} aria-hidden />
        </Tool>
        <Tool label={words.fit} onPress={() => setZoom('fit')}>
          <IconArrowAutofitWidth size={20} aria-hidden />
        </Tool>
        <Tool label={words.rotate} onPress={rotate}>
          <IconRotateClockwise size={20} aria-hidden />
        </Tool>
        <Text size="sm" c="dimmed">
          {several ? `${words.keysOfPages} ${words.keys}` : words.keys}
        </Text>
      </Group>
      {failed && (
        <Alert color="red" role="alert" mb="xs">
          {words.notDrawn}
        </Alert>
      )}
      {/* Arrows scroll what is larger than the window. */}
      <Box component="section" className={classes['desk']} tabIndex={0} aria-label={name}>
        <div ref={desk}>
          <canvas
            ref={canvas}
            className={classes['sheet']}
            role="img"
            aria-label={words.shown(name, rank + 1, pages.count)}
            // « Save the picture as » would write it in clear.
            onContextMenu={(event) => event.preventDefault()}
          />
        </div>
      </Box>
    </div>
  )
}

type ToolProps = {
  readonly label: string
  readonly disabled?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

const Tool = ({ label, disabled = false, onPress, children }: ToolProps) => (
  <Tooltip label={label}>
    <ActionIcon variant="default" size="lg" aria-label={label} disabled={disabled} onClick={onPress}>
      {children}
    </ActionIcon>
  </Tooltip>
)

function usePageSize(pages: OpenedPages, rank: number): Size | null {
  const [known, setKnown] = useState<{ readonly rank: number; readonly size: Size } | null>(null)
  useEffect(() => {
    let left = false
    void pages
      .size(rank)
      .then((size) => !left && setKnown({ rank, size }))
      // What cannot be measured cannot be drawn either: the drawing says so.
      .catch(() => !left && setKnown({ rank, size: { width: 1, height: 1 } }))
    return () => {
      left = true
    }
  }, [pages, rank])
  return known?.rank === rank ? known.size : null
}

/** Draws the page again whenever something of it changes; the last asked wins. */
function useDrawing(pages: OpenedPages, rank: number, zoom: number | null, turn: Turn) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const { current } = canvas
    if (current === null || zoom === null) return undefined
    const left = new AbortController()
    pages
      .draw(current, rank, zoom, turn, left.signal)
      .then(() => !left.signal.aborted && setFailed(false))
      .catch(() => !left.signal.aborted && setFailed(true))
    return () => left.abort()
  }, [pages, rank, zoom, turn])
  return { canvas, failed }
}
