import { Button, Group, Text } from '@mantine/core'
import type { RefObject } from 'react'
import { guardWords as words } from '../messages/guard.ts'
import { confirmInnocent, useHeldPassage } from './innocents.ts'

type TextElement = HTMLInputElement | HTMLTextAreaElement

type Props = { readonly text: string; readonly field: RefObject<TextElement | null> }

/** Under a field: what looks like a secret in it, and the two ways out. The rest of the text is left alone. */
export function SecretWarning({ text, field }: Props) {
  const passage = useHeldPassage(text)

  const erase = () => {
    const element = field.current
    if (element === null || passage === null) return
    element.setRangeText('', passage.start, passage.end, 'end')
    // The form learns it as it learns a key: whoever holds the text need not know of this button.
    element.dispatchEvent(new Event('input', { bubbles: true }))
    element.focus()
  }

  const confirm = async () => {
    if (passage !== null) await confirmInnocent(passage.excerpt)
    field.current?.focus()
  }

  return (
    <Text component="output" display="block" size="sm" mt={passage === null ? 0 : 'xs'}>
      {passage !== null && (
        <>
          {passage.kind === 'nir' ? words.looksLikeNir : words.looksLikeSecret} {words.passage(passage.excerpt)}.{' '}
          {words.held}
          <Group gap="xs" mt="xs" component="span">
            <Button variant="default" size="compact-sm" onClick={erase}>
              {words.erase}
            </Button>
            <Button variant="default" size="compact-sm" onClick={() => void confirm()}>
              {passage.kind === 'nir' ? words.innocentNumber : words.innocentCode}
            </Button>
          </Group>
        </>
      )}
    </Text>
  )
}
