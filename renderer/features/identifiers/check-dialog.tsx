import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { frame } from '../../messages/fr.ts'
import {
  type CheckedKind,
  checkedKinds,
  checkedNumbers,
  identifiersWords as words,
} from '../../messages/identifiers.ts'
import { onAskCheck } from './ask-check.ts'
import { readingInWords } from './reading-in-words.ts'

/** Checks a number on the fly, from any screen. What is typed lives in this dialog and nowhere else. */
export function CheckDialog() {
  const [asked, setAsked] = useState(false)
  useEffect(() => onAskCheck(() => setAsked(true)), [])
  return asked ? <Checker onClose={() => setAsked(false)} /> : null
}

function Checker({ onClose }: { readonly onClose: () => void }) {
  const [kind, setKind] = useState<CheckedKind>('nir')
  const [typed, setTyped] = useState('')
  const told = readingInWords(kind, typed)
  const Shape = told?.isSound === true ? IconCircleCheck : IconAlertTriangle

  return (
    <Modal opened onClose={onClose} title={words.title} size="lg">
      <Stack gap="md">
        <Radio.Group
          label={words.kind}
          value={kind}
          onChange={(value) => setKind(checkedKinds.find((one) => one === value) ?? kind)}
        >
          <Group gap="md" mt="xs">
            {checkedKinds.map((one) => (
              <Radio key={one} value={one} label={checkedNumbers[one]} />
            ))}
          </Group>
        </Radio.Group>
        <TextInput
          label={words.number}
          description={words.notKept}
          data-autofocus
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group component="output" gap="xs" wrap="nowrap" align="flex-start" mih="3rem">
          {told !== null && (
            <>
              <Shape size={20} aria-hidden />
              <div>
                {told.sentences.map((sentence) => (
                  <Text key={sentence}>{sentence}</Text>
                ))}
              </div>
            </>
          )}
        </Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {frame.close}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
