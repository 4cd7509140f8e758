import { useEffect, useState } from 'react'
import type { Copy } from '../../../core/contract/copies.ts'
import { RefusalError } from '../../bridge/refusal.ts'
import { errorSentence } from '../../messages/errors.ts'
import { fileRefusal } from '../../messages/copies.ts'
import { openPages, type OpenedPages } from './pages.ts'
import { readCopy } from './transfer.ts'

export type OpeningCopy =
  | { readonly state: 'opening'; readonly part: number }
  | { readonly state: 'opened'; readonly pages: OpenedPages }
  | { readonly state: 'failed'; readonly sentence: string }

const atStart: OpeningCopy = { state: 'opening', part: 0 }

const failedBy = (cause: unknown): OpeningCopy => ({
  state: 'failed',
  sentence: errorSentence(cause instanceof RefusalError ? cause.code : 'unexpected'),
})

/** A copy, open in memory for as long as its screen is there. */
export function useOpened({ copyId, mediaType }: Pick<Copy, 'copyId' | 'mediaType'>): OpeningCopy {
  const [opening, setOpening] = useState(atStart)
  useEffect(() => {
    const left = new AbortController()
    let opened: OpenedPages | null = null
    const open = async (): Promise<OpeningCopy> => {
      const bytes = await readCopy(copyId, {
        signal: left.signal,
        onProgress: (part) => left.signal.aborted || setOpening({ state: 'opening', part }),
      })
      const answer = await openPages(bytes, mediaType)
      if (!answer.ok) return { state: 'failed', sentence: fileRefusal(answer.error) }
      opened = answer.value
      if (left.signal.aborted) opened.close()
      return { state: 'opened', pages: opened }
    }
    const show = async (): Promise<void> => {
      const next = await open().catch((cause: unknown) => failedBy(cause))
      if (!left.signal.aborted) setOpening(next)
    }
    void show()
    return () => {
      left.abort()
      opened?.close()
      setOpening(atStart)
    }
  }, [copyId, mediaType])
  return opening
}
