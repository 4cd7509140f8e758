import { Button, FileButton, Group, Loader, Text } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import { copyWords as words } from '../../messages/copies.ts'
import classes from './copies.module.css'

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp'

type Props = { readonly opening: boolean; readonly onFile: (file: File) => void }

/** Where a file comes in: picked, or dropped. */
export function FileDrop({ opening, onFile }: Props) {
  const [over, setOver] = useState(false)
  return (
    <Group
      gap="sm"
      className={classes['drop']}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(event.dataTransfer.types.includes('Files'))
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file !== undefined && !opening) onFile(file)
      }}
    >
      <FileButton accept={ACCEPTED} onChange={(file) => file !== null && onFile(file)}>
        {(button) => (
          <Button
            {...button}
            variant="default"
            size="sm"
            leftSection={<IconPaperclip size={16} aria-hidden />}
            disabled={opening}
          >
            {words.add}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        {words.drop}
      </Text>
      <Group gap="xs" component="output">
        {opening && (
          <>
            <Loader size="xs" aria-hidden />
            <Text size="sm">{words.opening}</Text>
          </>
        )}
      </Group>
    </Group>
  )
}
