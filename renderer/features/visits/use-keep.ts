import { useDebouncedCallback } from '@mantine/hooks'
import { useCallback, useRef, useState } from 'react'
import type { Visit, VisitDraft } from '../../../core/contract/visits.ts'
import { useCommand } from '../../bridge/queries.ts'
import { mustWait, useOnceConfirmed } from '../../ui/innocents.ts'

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

const draftTexts = ({ personSearch, procedureSearch, personForm }: VisitDraft): readonly string[] => [
  personSearch,
  procedureSearch,
  ...Object.values(personForm ?? {}),
]

/**
 * What is being typed in a visit. What looks like a secret stays on the screen and waits. The screen shows it at once and the host keeps it at each pause: a killed application gives it back.
 */
export function useKeep(visit: Visit): Keep {
  const { visitId } = visit
  const command = useCommand('visits.keep')
  const [typed, setTyped] = useState<Typed>({ note: visit.note, draft: visit.draft })
  const latest = useRef(typed)
  const waiting = useRef(false)

  const send = async () => {
    const { note, draft } = latest.current
    const noteWaits = mustWait(note)
    const draftWaits = draftTexts(draft).some(mustWait)
    waiting.current = noteWaits || draftWaits
    if (noteWaits && draftWaits) return
    await command.run({ visitId, ...(noteWaits ? {} : { note }), ...(draftWaits ? {} : { draft }) })
  }
  const sendSoon = useDebouncedCallback(() => void send(), { delay: KEEP_AFTER_MS, flushOnUnmount: true })
  useOnceConfirmed(
    useCallback(() => {
      if (waiting.current) sendSoon()
    }, [sendSoon]),
  )

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
