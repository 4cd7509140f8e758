import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import type { Answer, CommandName, Input, Output, QueryName, SessionName } from '../../core/contract/index.ts'
import { call } from './api.ts'
import { noticeSystemRefusal } from './notices.ts'
import { RefusalError, type RefusalOf } from './refusal.ts'

/** What may be cached: every query, where the session stands, and the backups. Secrets never pass through here. */
export type ReadableName = QueryName | 'session.status' | 'backups.status'

/** The cache key and function of one query: `[name, input]`. Throws a `RefusalError` when the host refuses. */
export const operationQuery = <Name extends ReadableName>(name: Name, input: Input<Name>) =>
  queryOptions<Output<Name>, RefusalOf<Name>>({
    queryKey: [name, input],
    queryFn: async () => {
      const answer = await call(name, input)
      if (!answer.ok) throw new RefusalError(answer.error)
      return answer.value
    },
  })

export type OperationOptions = {
  /** False waits: the query is not sent. */
  readonly enabled?: boolean
  /** True keeps showing the former answer while the next one comes (search as you type). */
  readonly keepPrevious?: boolean
}

/** Reads, and reads again whenever the host says that what it depends on changed. `error.code` is typed. */
export const useOperation = <Name extends ReadableName>(
  name: Name,
  input: Input<Name>,
  { enabled = true, keepPrevious = false }: OperationOptions = {},
): UseQueryResult<Output<Name>, RefusalOf<Name>> =>
  useQuery<Output<Name>, RefusalOf<Name>>({
    ...operationQuery(name, input),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  })

export type Command<Name extends CommandName | SessionName> = {
  /** Never rejects. Failures of the system (disk full, host gone…) are already told to the mediator; the others are for the screen. */
  readonly run: (input: Input<Name>) => Promise<Answer<Name>>
  readonly running: boolean
  /** What is being sent, for a screen that shows the result before it is confirmed. */
  readonly sending: Input<Name> | undefined
}

/** A change. What it changes is read again by itself once the host has committed it. */
export function useCommand<Name extends CommandName | SessionName>(name: Name): Command<Name> {
  const client = useQueryClient()
  const mutation = useMutation<Answer<Name>, never, Input<Name>>({
    mutationFn: async (input) => {
      const answer = await call(name, input)
      if (!answer.ok) noticeSystemRefusal(answer.error, client)
      return answer
    },
  })
  return {
    run: mutation.mutateAsync,
    running: mutation.isPending,
    sending: mutation.isPending ? mutation.variables : undefined,
  }
}
