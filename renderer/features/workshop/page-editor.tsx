import { Button, Fieldset, Group, Input, Modal, NumberInput, SimpleGrid, Slider, Stack, Text } from '@mantine/core'
import { IconRotateClockwise, IconWand } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { frame } from '../../messages/fr.ts'
import { editorWords as words, workshopWords } from '../../messages/workshop.ts'
import { CropFrame } from './crop-frame.tsx'
import { drawEdited } from './drawing.ts'
import { lighteningOf } from './model/light.ts'
import { type Edits, MOST_LIGHTEN, MOST_STRAIGHTEN, type Page, turnRight, WHOLE, withEdits } from './model/pages.ts'
import classes from './workshop.module.css'

const PREVIEW_SIDE = 1400

type Props = {
  readonly page: Page
  /** From 1. */
  readonly number: number
  readonly picture: (sourceId: string, rank: number, side: number) => Promise<ImageBitmap | null>
  readonly onKeep: (edits: Edits) => void
  readonly onClose: () => void
}

/** The page alone and large: cut, straightened, lightened. Nothing changes in the set before it is kept. */
export function PageEditor({ page, number, picture, onKeep, onClose }: Props) {
  const [edits, setEdits] = useState(page.edits)
  const [drawn, setDrawn] = useState<ImageBitmap | null>(null)
  const [said, setSaid] = useState('')
  const canvas = useRef<HTMLCanvasElement>(null)
  const { sourceId, rank } = page

  useEffect(() => {
    let bitmap: ImageBitmap | null = null
    let current = true
    void picture(sourceId, rank, PREVIEW_SIDE).then((given) => {
      bitmap = given
      if (current) setDrawn(given)
      else given?.close()
    })
    return () => {
      current = false
      bitmap?.close()
    }
  }, [picture, sourceId, rank])

  useEffect(() => {
    if (drawn !== null && canvas.current !== null)
      drawEdited(canvas.current, drawn, { ...edits, crop: WHOLE }, PREVIEW_SIDE)
  }, [drawn, edits])

  const change = (changed: Parameters<typeof withEdits>[1]): void => setEdits((former) => withEdits(former, changed))
  const lightenByItself = (): void => {
    if (drawn === null) return
    const sample = new OffscreenCanvas(1, 1)
    drawEdited(sample, drawn, { ...edits, lighten: 0 }, 200)
    const pixels = sample.getContext('2d')?.getImageData(0, 0, sample.width, sample.height).data
    const lighten = pixels === undefined ? 0 : lighteningOf(pixels)
    setSaid(lighten === 0 ? words.alreadyLight : '')
    change({ lighten })
  }

  return (
    <Modal opened onClose={onClose} title={words.title(number)} size="70rem">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onKeep(edits)
        }}
      >
        <div className={classes['editor']}>
          <div className={classes['stage']}>
            <div className={classes['sheet']}>
              <canvas ref={canvas} className={classes['large']} role="img" aria-label={words.preview(number)} />
              <CropFrame crop={edits.crop} onChange={(crop) => change({ crop })} />
            </div>
          </div>
          <Stack gap="md">
            <CropFields edits={edits} onChange={change} />
            <Input.Wrapper label={`${words.straighten} (${words.degrees(edits.straighten)})`}>
              <Slider
                mt="xs"
                min={-MOST_STRAIGHTEN}
                max={MOST_STRAIGHTEN}
                step={0.5}
                value={edits.straighten}
                thumbLabel={words.straighten}
                label={words.degrees}
                onChange={(straighten) => change({ straighten })}
              />
            </Input.Wrapper>
            <Input.Wrapper label={`${words.lighten} (${words.percent(edits.lighten)})`}>
              <Slider
                mt="xs"
                min={0}
                max={MOST_LIGHTEN}
                value={edits.lighten}
                thumbLabel={words.lighten}
                label={words.percent}
                onChange={(lighten) => change({ lighten })}
              />
            </Input.Wrapper>
            <Group gap="xs">
              <Button
                variant="default"
                size="xs"
                leftSection={<IconWand size={16} aria-hidden />}
                onClick={lightenByItself}
              >
                {words.automatic}
              </Button>
              <Button
                variant="default"
                size="xs"
                leftSection={<IconRotateClockwise size={16} aria-hidden />}
                onClick={() => setEdits(turnRight)}
              >
                {workshopWords.rotate}
              </Button>
            </Group>
            <Text component="output" display="block" size="sm" c="dimmed">
              {said}
            </Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {frame.cancel}
              </Button>
              <Button type="submit">{words.keep}</Button>
            </Group>
          </Stack>
        </div>
      </form>
    </Modal>
  )
}

const sides = [
  { side: 'x', label: words.left },
  { side: 'y', label: words.top },
  { side: 'width', label: words.width },
  { side: 'height', label: words.height },
] as const

type FieldsProps = { readonly edits: Edits; readonly onChange: (change: Parameters<typeof withEdits>[1]) => void }

const CropFields = ({ edits: { crop }, onChange }: FieldsProps) => (
  <Fieldset legend={words.crop} variant="unstyled">
    <Text size="sm" c="dimmed" mb="xs">
      {words.cropHint}
    </Text>
    <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs">
      {sides.map(({ side, label }) => (
        <NumberInput
          key={side}
          label={label}
          min={0}
          max={100}
          allowDecimal={false}
          value={Math.round(crop[side] * 100)}
          onChange={(value) => {
            if (typeof value === 'number') onChange({ crop: { ...crop, [side]: value / 100 } })
          }}
        />
      ))}
    </SimpleGrid>
    <Button variant="default" size="xs" mt="xs" onClick={() => onChange({ crop: WHOLE })}>
      {words.whole}
    </Button>
  </Fieldset>
)
