import { Button } from '@mantine/core'
import type { ErrorCode } from '../../../core/contract/index.ts'
import { frame } from '../../messages/fr.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SessionPage } from './session-page.tsx'

type Props = {
  readonly title: string
  readonly code: ErrorCode
  /** Asks again without reloading the page. */
  readonly onRetry?: () => void
}

/** The store or its host is out of reach: says why and how to come back. It never offers to delete. */
export const FailedStore = ({ title, code, onRetry }: Props) => (
  <SessionPage title={title}>
    <ErrorNotice code={code} onRetry={onRetry}>
      <Button variant={onRetry === undefined ? 'filled' : 'default'} onClick={() => window.location.reload()}>
        {frame.reload}
      </Button>
    </ErrorNotice>
  </SessionPage>
)
