import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { Visit, VisitDraft } from '../../../core/contract/visits.ts'
import { useCommand } from '../../bridge/queries.ts'

/** A pause of the hand; far below the five seconds that may be lost at most. */
const KEEP_AFTER_MS = 300

type Typed = { readonly note: string; readonly draft: VisitDraft }

export type Keep = {
  readonly note: string
  readonly draft: VisitDraft
  readonly setNote: (note: string) => void
  readonly changeDraft: (changes: Partial<VisitDraft>) => void
  /** Sends at once what waits for the next pause. */
  readonly flush: () => Promise<void>
}

/**
 * What is being typed in a visit. The screen shows it at once and the host keeps it at each pause: a killed application gives it back.
 */
export function useKeep(visit: Visit): Keep {
  const { visitId } = visit
  const command = useCommand('visits.keep')
  const [typed, setTyped] = useState<Typed>({ note: visit.note, draft: visit.draft })
  const latest = useRef(typed)
  const waiting = useRef(false)

  const send = async () => {
    waiting.current = false
    await command.run({ visitId, note: latest.current.note, draft: latest.current.draft })
  }
  const sendSoon = useDebouncedCallback(() => void send(), { delay: KEEP_AFTER_MS, flushOnUnmount: true })

  const change = (next: Typed) => {
    latest.current = next
    waiting.current = true
    setTyped(next)
    sendSoon()
  }

  return {
    ...typed,
    setNote: (note) => change({ ...latest.current, note }),
    changeDraft: (changes) => change({ ...latest.current, draft: { ...latest.current.draft, ...changes } }),
    flush: async () => {
      sendSoon.cancel()
      if (waiting.current) await send()
    },
  }
}
