import { Modal } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { paletteWords as words } from '../../messages/palette.ts'
import { onOpenPalette } from './open-palette.ts'
// Not fetched when first opened: the letters typed right after Ctrl+K would be lost.
import { PaletteSearch } from './palette-search.tsx'

/**
 * Everything by its name: people, dossiers, procedures, screens and actions. Nothing of what was typed or found outlives its closing;
 * locking unmounts it whole.
 */
export function Palette() {
  const [opened, setOpened] = useState(false)
  const before = useRef<Element | null>(null)
  useEffect(
    () =>
      onOpenPalette(() => {
        before.current = document.activeElement
        setOpened(true)
      }),
    [],
  )
  useEffect(() => {
    if (!opened && before.current instanceof HTMLElement) before.current.focus()
  }, [opened])

  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      withCloseButton={false}
      centered={false}
      yOffset="8vh"
      size={640}
      padding={0}
      // Done here: the library would remember the palette's own field, which takes the focus before it looks.
      returnFocus={false}
      attributes={{ content: { 'aria-label': words.label } }}
    >
      <PaletteSearch
        onPicked={() => {
          // What was picked leads elsewhere.
          before.current = null
          setOpened(false)
        }}
      />
    </Modal>
  )
}
