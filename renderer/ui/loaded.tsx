import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RefusalError } from '../bridge/refusal.ts'
import { ErrorNotice } from './error-notice.tsx'
import { LoadingRows } from './loading-rows.tsx'

type Props<Data, Failure extends RefusalError> = {
  readonly query: UseQueryResult<Data, Failure>
  readonly rows?: number
  readonly children: (data: Data) => ReactNode
}

/** A query's three faces: rows while it loads, its sentence when refused, else its children. Data already shown stays shown. */
export function Loaded<Data, Failure extends RefusalError>({ query, rows = 4, children }: Props<Data, Failure>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error !== null) return <ErrorNotice code={query.error.code} onRetry={() => void query.refetch()} />
  return <LoadingRows rows={rows} />
}
