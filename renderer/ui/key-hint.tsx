import { Group, Kbd, type MantineBreakpoint } from '@mantine/core'
import { keyNames } from '../messages/fr.ts'

const onApple = /Mac|iPhone|iPad/u.test(globalThis.navigator?.userAgent ?? '')

const names: ReadonlyMap<string, string> = new Map([
  ['mod', onApple ? '⌘' : 'Ctrl'],
  ['enter', keyNames.enter],
  ['escape', keyNames.escape],
  ['shift', keyNames.shift],
])

type Props = {
  readonly keys: readonly string[]
  /** Left out on narrower windows, where words need the place. */
  readonly visibleFrom?: MantineBreakpoint
}

/** The keys of an action: `<KeyHint keys={['mod', 'K']} />`. Decorative: the action's own label already says what it does. */
export const KeyHint = ({ keys, visibleFrom }: Props) => (
  <Group component="span" gap={4} wrap="nowrap" aria-hidden {...(visibleFrom === undefined ? {} : { visibleFrom })}>
    {keys.map((key) => (
      <Kbd key={key} size="xs">
        {names.get(key) ?? key}
      </Kbd>
    ))}
  </Group>
)
