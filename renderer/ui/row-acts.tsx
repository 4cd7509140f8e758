import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = {
  /** Which line: said after each act to whoever does not see it. */
  readonly which: string
  readonly words: {
    readonly change: string
    readonly changeWhich: (which: string) => string
    readonly remove: string
    readonly removeWhich: (which: string) => string
  }
  readonly onChange: () => void
  readonly onRemove: () => void
  readonly removing: boolean
  /** What else can be done, before these. */
  readonly children?: ReactNode
}

/** What can be done with one line of a list: corrected, taken out. */
export const RowActs = ({ which, words, onChange, onRemove, removing, children }: Props) => (
  <Group gap="xs" wrap="nowrap">
    {children}
    <Button variant="default" size="compact-sm" aria-label={words.changeWhich(which)} onClick={onChange}>
      {words.change}
    </Button>
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={words.removeWhich(which)}
      loading={removing}
      onClick={onRemove}
    >
      {words.remove}
    </Button>
  </Group>
)
