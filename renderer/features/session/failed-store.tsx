import { Button } from '@mantine/core'
import type { ErrorCode } from '../../../core/contract/index.ts'
import { useState } from 'react'
import { frame } from '../../messages/fr.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { RestoreLink, RestoreScreen } from '../backups/restore-screen.tsx'
import { SessionPage } from './session-page.tsx'

type Props = {
  readonly title: string
  readonly code: ErrorCode
  /** Asks again without reloading the page. */
  readonly onRetry?: () => void
  /** True when a backup may take the place of what is out of reach. */
  readonly mayRestore?: boolean
}

/** The store or its host is out of reach: says why and how to come back. It never offers to delete. */
export function FailedStore({ title, code, onRetry, mayRestore = false }: Props) {
  const [restoring, setRestoring] = useState(false)
  if (restoring) return <RestoreScreen onBack={() => setRestoring(false)} />
  return (
    <SessionPage title={title}>
      <ErrorNotice code={code} onRetry={onRetry}>
        <Button variant={onRetry === undefined ? 'filled' : 'default'} onClick={() => window.location.reload()}>
          {frame.reload}
        </Button>
        {mayRestore && <RestoreLink onClick={() => setRestoring(true)} />}
      </ErrorNotice>
    </SessionPage>
  )
}
