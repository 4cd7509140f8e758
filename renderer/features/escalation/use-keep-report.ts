import { useDebouncedCallback } from '@mantine/hooks'
import { useCallback, useRef, useState } from 'react'
import type { EscalationReport, Urgency } from '../../../core/contract/escalation.ts'
import { useCommand } from '../../bridge/queries.ts'
import { mustWait, useOnceConfirmed } from '../../ui/innocents.ts'

/** A pause of the hand; far below the five seconds that may be lost at most. */
const KEEP_AFTER_MS = 300

type Typed = { readonly urgency: Urgency; readonly urgencyWords: string; readonly asked: string }

/** What only the mediator can say, shown at once and kept at each pause of the hand. `refusal` is the code of the last refusal. */
export function useKeepReport({ casefileId, urgency, urgencyWords, asked }: EscalationReport) {
  const command = useCommand('escalation.keep')
  const [typed, setTyped] = useState<Typed>({ urgency, urgencyWords, asked })
  const [refusal, setRefusal] = useState<string | null>(null)
  const latest = useRef(typed)
  const waiting = useRef(false)

  const send = async () => {
    waiting.current = mustWait(latest.current.urgencyWords) || mustWait(latest.current.asked)
    if (waiting.current) return
    const answer = await command.run({ casefileId, ...latest.current })
    setRefusal(answer.ok ? null : answer.error.code)
  }
  const sendSoon = useDebouncedCallback(() => void send(), { delay: KEEP_AFTER_MS, flushOnUnmount: true })
  useOnceConfirmed(
    useCallback(() => {
      if (waiting.current) sendSoon()
    }, [sendSoon]),
  )

  return {
    typed,
    refusal,
    change: (changes: Partial<Typed>) => {
      latest.current = { ...latest.current, ...changes }
      waiting.current = true
      setTyped(latest.current)
      sendSoon()
    },
    /** Sends at once what waits for the next pause: what is copied or printed is what is on the screen. */
    flush: async () => {
      sendSoon.cancel()
      if (waiting.current) await send()
    },
  }
}
