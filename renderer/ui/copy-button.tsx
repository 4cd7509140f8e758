import { Button, type ButtonProps } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { copyWords as words } from '../messages/sms.ts'
import { copyText } from './copy-text.ts'

type Props = { readonly text: string; readonly label?: string; readonly size?: ButtonProps['size'] }

/** Puts a text in the clipboard, and says so until the text changes. */
export function CopyButton({ text, label = words.copy, size = 'sm' }: Props) {
  const [copied, setCopied] = useState<string | null>(null)
  const isCopied = copied === text
  const copy = async () => setCopied((await copyText(text)) ? text : null)
  return (
    <Button
      variant="default"
      size={size}
      leftSection={isCopied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{isCopied ? words.copied : label}</span>
    </Button>
  )
}
