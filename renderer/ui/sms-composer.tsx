import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { inSmsAlphabet, plainerForSms, smsLength } from '../../core/shared/sms.ts'
import { smsWords as words } from '../messages/sms.ts'
import { CopyButton } from './copy-button.tsx'

/** A letter that nobody sees, or takes for another, is named. */
const shown = (letter: string): string => {
  if (/^\s$/u.test(letter)) return words.space
  return letter
}

/** An SMS to read again, correct and copy: how many it makes, and which letters cost. Reset by its key when what it proposes changes. */
export function SmsComposer({ proposed }: { readonly proposed: string }) {
  const [text, setText] = useState(proposed)
  const { segments, left, costly } = smsLength(text)
  const replaceable = costly.flatMap((letter) => {
    const plain = plainerForSms(letter)
    return plain === null ? [] : [{ letter, plain }]
  })
  return (
    <Stack gap="xs">
      <Textarea label={words.label} value={text} minRows={3} onChange={(event) => setText(event.currentTarget.value)} />
      <Text component="output" display="block" size="sm">
        {segments === 0 ? words.none : words.length(segments, left)}
      </Text>
      {costly.length > 0 && (
        <div>
          <Text size="sm">
            {words.costly} {costly.map(shown).join(' ')}
          </Text>
          <Group gap="xs" mt={4}>
            {replaceable.map(({ letter, plain }) => (
              <Button
                key={letter}
                variant="default"
                size="compact-sm"
                aria-label={words.replaceNamed(shown(letter), plain)}
                onClick={() => setText(text.replaceAll(letter, plain))}
              >
                {words.replace(shown(letter), plain)}
              </Button>
            ))}
            {replaceable.length > 1 && (
              <Button variant="default" size="compact-sm" onClick={() => setText(inSmsAlphabet(text))}>
                {words.replaceAll}
              </Button>
            )}
          </Group>
        </div>
      )}
      <Group justify="flex-end">
        <CopyButton text={text} />
      </Group>
    </Stack>
  )
}
