import { Button, Group, Modal, type ModalProps, Stack } from '@mantine/core'
import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import { frame } from '../messages/fr.ts'
import { ErrorNotice } from './error-notice.tsx'

type Props = {
  readonly title: string
  readonly opened: boolean
  readonly onClose: () => void
  readonly onSubmit: () => void
  readonly running: boolean
  readonly submitLabel: string
  /** The refusal that has no field of its own; the others stand beside theirs. */
  readonly refusal?: string | null
  /** Counts the refused attempts: after each, the hand goes to the first field at fault. */
  readonly attempts: number
  readonly size?: ModalProps['size']
  /** Its texts are written at length: Enter starts a new line there, and Ctrl or ⌘ with Enter sends. */
  readonly longTexts?: boolean
  /** Once it is gone: where the hand goes when what opened it is gone too (an item of a menu). */
  readonly onClosed?: () => void
  readonly children: ReactNode
}

/**
 * A dialog that Enter sends, also from a text of several lines (Shift and Enter start a new one). What it holds belongs to its caller: closing
 * it loses nothing.
 */
export function DialogForm(props: Props) {
  const {
    title,
    opened,
    onClose,
    onSubmit,
    running,
    submitLabel,
    refusal = null,
    attempts,
    size,
    longTexts = false,
    onClosed,
    children,
  } = props
  const form = useRef<HTMLFormElement>(null)
  const attach = useCallback(
    (element: HTMLFormElement) => {
      const send = longTexts ? sendWithControl : sendFromTextArea
      form.current = element
      element.addEventListener('keydown', send)
      return () => {
        element.removeEventListener('keydown', send)
        form.current = null
      }
    },
    [longTexts],
  )
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [attempts])

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      {...(size === undefined ? {} : { size })}
      {...(onClosed === undefined ? {} : { onExitTransitionEnd: onClosed })}
    >
      <form
        ref={attach}
        noValidate
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          if (!running) onSubmit()
        }}
      >
        <Stack gap="sm">
          {children}
          {/* A suspected secret is told under its field already. */}
          {refusal !== null && refusal !== 'secret_suspected' && <ErrorNotice code={refusal} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {frame.cancel}
            </Button>
            <Button type="submit" loading={running}>
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

function sendFromTextArea(event: KeyboardEvent): void {
  const { target } = event
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !(target instanceof HTMLTextAreaElement)) return
  event.preventDefault()
  target.form?.requestSubmit()
}

function sendWithControl(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey) sendFromTextArea(event)
}
