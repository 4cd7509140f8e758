import type { PointerEvent } from 'react'
import { LEAST_CROP, type Rectangle } from './model/pages.ts'
import classes from './workshop.module.css'

type Corner = 'nw' | 'ne' | 'sw' | 'se'
const corners: readonly Corner[] = ['nw', 'ne', 'sw', 'se']

const percent = (share: number): string => `${share * 100}%`

/** The rectangle once one of its corners is at this point, the opposite corner where it was. */
export function withCorner(
  { x, y, width, height }: Rectangle,
  corner: Corner,
  at: { x: number; y: number },
): Rectangle {
  const [right, bottom] = [x + width, y + height]
  const left = corner.endsWith('w') ? Math.min(Math.max(0, at.x), right - LEAST_CROP) : x
  const top = corner.startsWith('n') ? Math.min(Math.max(0, at.y), bottom - LEAST_CROP) : y
  const newRight = corner.endsWith('e') ? Math.max(Math.min(1, at.x), x + LEAST_CROP) : right
  const newBottom = corner.startsWith('s') ? Math.max(Math.min(1, at.y), y + LEAST_CROP) : bottom
  return { x: left, y: top, width: newRight - left, height: newBottom - top }
}

type Props = { readonly crop: Rectangle; readonly onChange: (crop: Rectangle) => void }

/** The part kept, over the page, with a handle at each corner; number fields do the same by keyboard. */
export function CropFrame({ crop, onChange }: Props) {
  const drag = (event: PointerEvent<HTMLSpanElement>, corner: Corner): void => {
    const sheet = event.currentTarget.parentElement?.getBoundingClientRect()
    if (sheet === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    onChange(
      withCorner(crop, corner, {
        x: (event.clientX - sheet.left) / sheet.width,
        y: (event.clientY - sheet.top) / sheet.height,
      }),
    )
  }
  return (
    <>
      <div className={classes['clip']} aria-hidden>
        <div
          className={classes['frame']}
          style={{
            left: percent(crop.x),
            top: percent(crop.y),
            width: percent(crop.width),
            height: percent(crop.height),
          }}
        />
      </div>
      {corners.map((corner) => (
        <span
          key={corner}
          aria-hidden
          className={classes['handle']}
          style={{
            left: percent(corner.endsWith('w') ? crop.x : crop.x + crop.width),
            top: percent(corner.startsWith('n') ? crop.y : crop.y + crop.height),
          }}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={(event) => drag(event, corner)}
        />
      ))}
    </>
  )
}
