import { Button, Group, Text } from '@mantine/core'
import { IconEye, IconEyeOff } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { KeptIdentifier } from '../../../core/contract/identifiers.ts'
import { call } from '../../bridge/api.ts'
import { useCommand } from '../../bridge/queries.ts'
import { identifierKinds, keptWords as words } from '../../messages/kept-identifiers.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { tellRefusal } from '../../ui/tell-refusal.ts'
import classes from './identifiers.module.css'

// Long enough to copy it on a form.
const SHOWN_MS = 60_000

/** One number: masked, shown for a minute when asked, or taken out. */
export function KeptRow({ kept }: { readonly kept: KeptIdentifier }) {
  const { identifierId, kind } = kept
  const [number, setNumber] = useState<string | null>(null)
  const remove = useCommand('identifiers.remove')
  useEffect(() => {
    if (number === null) return undefined
    const timer = setTimeout(() => setNumber(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [number])

  // Not through the cache, where it would outlive its minute.
  const reveal = async () => {
    const answer = await call('identifiers.reveal', { identifierId })
    if (answer.ok) setNumber(answer.value.number)
    else tellRefusal(answer.error.code)
  }
  const onRemove = async () => {
    const answer = await remove.run({ identifierId })
    if (!answer.ok) tellRefusal(answer.error.code)
  }

  return (
    <li className={classes['row']}>
      <Text fw={600}>{identifierKinds[kind]}</Text>
      <Text component="output" display="block" className={classes['number'] ?? ''}>
        {number ?? kept.masked}
      </Text>
      <Text size="sm" c="dimmed">
        {words.purpose(kept.casefileTitle)}
      </Text>
      <Group gap="xs" mt={4}>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={number === null ? <IconEye size={16} aria-hidden /> : <IconEyeOff size={16} aria-hidden />}
          aria-label={(number === null ? words.showWhich : words.hideWhich)(identifierKinds[kind])}
          onClick={() => (number === null ? void reveal() : setNumber(null))}
        >
          {number === null ? words.show : words.hide}
        </Button>
        {number !== null && <CopyButton text={number} />}
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
