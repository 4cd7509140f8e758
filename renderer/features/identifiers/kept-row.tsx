import { Button, Group, Text } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { KeptIdentifier } from '../../../core/contract/identifiers.ts'
import type { Output } from '../../../core/contract/index.ts'
import { call } from '../../bridge/api.ts'
import { useCommand } from '../../bridge/queries.ts'
import { identifierKinds, keptWords as words } from '../../messages/kept-identifiers.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import { focusOn } from '../people/focus-neighbour.ts'
import classes from './identifiers.module.css'

/** The way to keep one more: where the hand goes once a number is gone. */
export const KEEP_ID = 'garder-un-numero'

// Long enough to copy it on a form.
const SHOWN_MS = 60_000

/** One number: masked, shown for a minute when asked, or taken out. */
export function KeptRow({ kept }: { readonly kept: KeptIdentifier }) {
  const { identifierId, kind } = kept
  const [shown, setShown] = useState<Output<'identifiers.reveal'> | null>(null)
  const remove = useCommand('identifiers.remove')
  useEffect(() => {
    if (shown === null) return undefined
    const timer = setTimeout(() => setShown(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [shown])

  // Not through the cache, where it would outlive its minute.
  const reveal = async () => {
    const answer = await call('identifiers.reveal', { identifierId })
    if (answer.ok) setShown(answer.value)
    else tellRefusal(answer.error.code)
  }
  const onRemove = async () => {
    const answer = await remove.run({ identifierId })
    if (answer.ok) focusOn(KEEP_ID)
    else tellRefusal(answer.error.code)
  }

  return (
    <li className={classes['row']}>
      <Text fw={600}>{identifierKinds[kind]}</Text>
      <Text component="output" display="block" className={classes['number'] ?? ''}>
        {shown?.written ?? kept.masked}
      </Text>
      <Text size="sm" c="dimmed">
        {words.purpose(kept.casefileTitle)}
      </Text>
      <Group gap="xs" mt={4}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={shown === null ? <IconEye size={16} aria-hidden /> : <IconEyeOff size={16} aria-hidden />}
          aria-label={(shown === null ? words.showWhich : words.hideWhich)(identifierKinds[kind])}
          onClick={() => (shown === null ? void reveal() : setShown(null))}
        >
          {shown === null ? words.show : words.hide}
        </Button>
        {shown !== null && <CopyButton text={shown.number} size="compact-sm" />}
        <Button
          variant="subtle"
          size="compact-sm"
          loading={remove.running}
          aria-label={words.removeWhich(identifierKinds[kind])}
          onClick={() => void onRemove()}
        >
          {words.remove}
        </Button>
      </Group>
    </li>
  )
}
