import { Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { workshopWords as words } from '../../messages/workshop.ts'
import { drawEdited } from './drawing.ts'
import { THUMBNAIL_SIDE } from './model/limits.ts'
import type { Page } from './model/pages.ts'
import classes from './workshop.module.css'

type Props = {
  readonly page: Page
  readonly thumbnail: (sourceId: string, rank: number) => Promise<ImageBitmap | null>
}

/** A page as it will be, drawn on a canvas: it never becomes a file that the browser could keep. */
export function PagePicture({ page: { sourceId, rank, edits }, thumbnail }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let current = true
    void thumbnail(sourceId, rank).then((picture) => {
      if (!current) return
      setFailed(picture === null)
      if (picture !== null && canvas.current !== null) drawEdited(canvas.current, picture, edits, THUMBNAIL_SIDE)
    })
    return () => {
      current = false
    }
  }, [sourceId, rank, edits, thumbnail])
  return (
    <span className={classes['picture']}>
      <canvas ref={canvas} width={1} height={1} aria-hidden className={classes['canvas']} />
      {failed && (
        <Text component="span" size="xs" c="dimmed">
          {words.notDrawn}
        </Text>
      )}
    </span>
  )
}
