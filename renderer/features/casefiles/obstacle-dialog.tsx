import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Step } from '../../../core/contract/casefiles.ts'
import { casefileWords as words } from '../../messages/casefiles.ts'
import { errorSentence } from '../../messages/errors.ts'
import { GuardedTextInput } from '../../ui/guarded-text.tsx'

type Props = {
  readonly step: Step | null
  readonly onClose: () => void
  /** True when it was saved. */
  readonly onSave: (text: string) => Promise<boolean>
}

/** « Autre blocage » needs words. */
export function ObstacleDialog({ step, onClose, onSave }: Props) {
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)

  const close = () => {
    setText('')
    setMissing(false)
    onClose()
  }
  const save = async () => {
    if (text.trim() === '') setMissing(true)
    else if (await onSave(text)) close()
  }

  return (
    <Modal opened={step !== null} onClose={close} title={words.blockedAsk}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{step?.text}</Text>
          <GuardedTextInput
            label={words.blockedWords}
            description={words.blockedWordsHint}
            value={text}
            maxLength={120}
            data-autofocus
            onChange={(event) => setText(event.currentTarget.value)}
            error={missing ? errorSentence('obstacle_needs_words') : null}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {words.cancel}
            </Button>
            <Button type="submit">{words.save}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
