import { Button, FileButton, Group, Loader, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { workshopWords as words } from '../../messages/workshop.ts'
import type { Opening } from './use-sources.ts'
import classes from './workshop.module.css'

const ACCEPTED = '.pdf,.jpg,.jpeg,.png,.webp'

type Props = {
  readonly opening: Opening | null
  readonly onFiles: (files: readonly File[]) => void
  /** The pages already there: files may be dropped on them too. */
  readonly children: ReactNode
}

/** Where files come in: dropped, or picked. */
export function SourceDrop({ opening, onFiles, children }: Props) {
  const [over, setOver] = useState(false)
  return (
    <Stack
      gap="md"
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
        onFiles([...event.dataTransfer.files])
      }}
    >
      <Group gap="md">
        <FileButton multiple accept={ACCEPTED} onChange={onFiles}>
          {(button) => (
            <Button
              {...button}
              variant="default"
              leftSection={<IconPlus size={16} aria-hidden />}
              disabled={opening !== null}
            >
              {words.add}
            </Button>
          )}
        </FileButton>
        <div>
          <Text>{words.dropHere}</Text>
          <Text size="sm" c="dimmed">
            {words.accepted}
          </Text>
        </div>
      </Group>
      <Group gap="xs" component="output">
        {opening !== null && (
          <>
            <Loader size="xs" aria-hidden />
            <Text size="sm">{words.opening(opening.done, opening.total)}</Text>
          </>
        )}
      </Group>
      {children}
    </Stack>
  )
}
