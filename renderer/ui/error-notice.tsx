import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { errorSentence } from '../messages/errors.ts'
import { frame } from '../messages/fr.ts'

type Props = {
  readonly code: string
  /** The way out, when trying again makes sense. */
  readonly onRetry?: (() => void) | undefined
  /** Another way out: a link, a button. */
  readonly children?: ReactNode
}

/** A refusal beside its cause, with its sentence and its way out. */
export const ErrorNotice = ({ code, onRetry, children }: Props) => (
  <Alert color="red" role="alert" icon={<IconAlertTriangle aria-hidden />}>
    <Text>{errorSentence(code)}</Text>
    {(onRetry !== undefined || children !== undefined) && (
      <Group gap="sm" mt="sm">
        {onRetry !== undefined && (
          <Button variant="default" onClick={onRetry}>
            {frame.retry}
          </Button>
        )}
        {children}
      </Group>
    )}
  </Alert>
)
