import { drawnSize, keptSize, turnedSize } from './model/geometry.ts'
import { gainOf } from './model/light.ts'
import type { Edits } from './model/pages.ts'
import { watermarkStrokes } from './model/watermark.ts'

type Picture = ImageBitmap | OffscreenCanvas
type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D
type Canvas = OffscreenCanvas | HTMLCanvasElement

const contextOf = (canvas: Canvas): Context => {
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas left')
  return context
}

/** Draws a picture as its page was edited, on white, filling the canvas whose size it sets; longest side `side` at the most. */
export function drawEdited(canvas: Canvas, picture: Picture, edits: Edits, side: number): void {
  const kept = keptSize(picture, edits)
  const size = drawnSize(kept, side)
  canvas.width = size.width
  canvas.height = size.height
  const context = contextOf(canvas)
  const turned = turnedSize(picture, edits.turn)
  context.fillStyle = 'white'
  context.fillRect(0, 0, size.width, size.height)
  context.imageSmoothingQuality = 'high'
  if (edits.lighten > 0) context.filter = `brightness(${gainOf(edits.lighten)})`
  context.scale(size.width / kept.width, size.height / kept.height)
  context.translate(turned.width * (0.5 - edits.crop.x), turned.height * (0.5 - edits.crop.y))
  context.rotate(((edits.turn + edits.straighten) * Math.PI) / 180)
  context.drawImage(picture, -picture.width / 2, -picture.height / 2)
  context.resetTransform()
  context.filter = 'none'
}

/** Writes the words across the picture, grey and see-through: they stay when it is printed in black and white. */
export function drawWatermark(canvas: OffscreenCanvas, words: string): void {
  const context = contextOf(canvas)
  const font = (size: number): string => `${size}px sans-serif`
  const { fontSize, angle, points } = watermarkStrokes(canvas, (size) => {
    context.font = font(100)
    return (context.measureText(words).width / 100) * size
  })
  context.font = font(fontSize)
  context.fillStyle = 'rgb(90 90 90 / 35%)'
  for (const { x, y } of points) {
    context.save()
    // A canvas counts its heights from the top.
    context.translate(x, canvas.height - y)
    context.rotate((-angle * Math.PI) / 180)
    context.fillText(words, 0, 0)
    context.restore()
  }
}
