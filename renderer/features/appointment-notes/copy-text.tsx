import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { appointmentNoteWords as words } from '../../messages/appointment-notes.ts'

type Props = { readonly text: string; readonly label?: string }

/** Puts a text in the clipboard, and says so. */
export const CopyText = ({ text, label = words.copy }: Props) => (
  <CopyButton value={text} timeout={3_000}>
    {({ copied, copy }) => (
      <Button
        variant="default"
        leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
        onClick={copy}
      >
        <span aria-live="polite">{copied ? words.copied : label}</span>
      </Button>
    )}
  </CopyButton>
)
