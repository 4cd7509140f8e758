import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'

type Props = {
  /** One sentence that teaches the next step. */
  readonly children: ReactNode
  /** Its button. */
  readonly action?: ReactNode
}

/** What a list shows while it has nothing. */
export const EmptyState = ({ children, action }: Props) => (
  <Stack align="flex-start" gap="sm" py="sm">
    <Text c="dimmed">{children}</Text>
    {action}
  </Stack>
)
