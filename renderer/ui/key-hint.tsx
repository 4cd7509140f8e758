import { Group, Kbd } from '@mantine/core'

const onApple = /Mac|iPhone|iPad/u.test(globalThis.navigator?.userAgent ?? '')

const names: Readonly<Record<string, string>> = {
  mod: onApple ? '⌘' : 'Ctrl',
  enter: 'Entrée',
  escape: 'Échap',
  shift: 'Maj',
}

type Props = { readonly keys: readonly string[] }

/** The keys of an action: `<KeyHint keys={['mod', 'K']} />`. Decorative: the action's own label already says what it does. */
export const KeyHint = ({ keys }: Props) => (
  <Group component="span" gap={4} wrap="nowrap" aria-hidden display="inline-flex">
    {keys.map((key) => (
      <Kbd key={key} size="xs">
        {names[key] ?? key}
      </Kbd>
    ))}
  </Group>
)
