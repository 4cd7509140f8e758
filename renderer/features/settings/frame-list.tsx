import { Button, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { placesWords as words } from '../../messages/places.ts'
import classes from './frame-list.module.css'

export type FrameRow = {
  readonly key: string
  readonly name: string
  readonly details: readonly string[]
  /** What cannot be changed is removed and written again. */
  readonly onChange?: () => void
  readonly onRemove: () => void
}

type Props = {
  readonly title: string
  readonly rows: readonly FrameRow[]
  readonly nothing: string
  readonly addLabel: string
  readonly onAdd: () => void
  /** The dialogs of the list. */
  readonly children: ReactNode
}

/** Places, closures or permanences: each on its line, with what can be done to it. */
export const FrameList = ({ title, rows, nothing, addLabel, onAdd, children }: Props) => (
  <Stack gap="xs" align="flex-start">
    <Title order={3}>{title}</Title>
    {rows.length === 0 ? (
      <Text size="sm" c="dimmed">
        {nothing}
      </Text>
    ) : (
      <ul className={classes['rows']} aria-label={title}>
        {rows.map(({ key, name, details, onChange, onRemove }) => (
          <li key={key} className={classes['row']}>
            <div className={classes['what']}>
              <Text fw={600}>{name}</Text>
              {details.map((line) => (
                <Text key={line} size="sm" c="dimmed">
                  {line}
                </Text>
              ))}
            </div>
            <Group gap={4} wrap="nowrap">
              {onChange !== undefined && (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={words.changeOne(name)}
                  onClick={() => onChange()}
                >
                  {words.change}
                </Button>
              )}
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                aria-label={words.removeOne(name)}
                onClick={() => onRemove()}
              >
                {words.remove}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    )}
    <Button variant="default" size="compact-md" onClick={onAdd}>
      {addLabel}
    </Button>
    {children}
  </Stack>
)
