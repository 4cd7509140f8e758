import { useEffect, useState } from 'react'
import type { PassphraseAssessment } from '../../../core/contract/session.ts'
import { call } from '../../bridge/api.ts'
import { passphrase as words } from '../../messages/session.ts'
import { passphraseWeaknesses } from '../../messages/statuses.ts'
import { valueSentences } from '../../messages/values.ts'

const PAUSE_MS = 200

export type NewPassphrase = {
  readonly text: string
  readonly again: string
  /** True while the text is the one that was proposed: it need not be typed twice. */
  readonly proposed: boolean
  readonly assessment: PassphraseAssessment | null
  readonly write: (text: string) => void
  readonly writeAgain: (text: string) => void
  readonly propose: () => Promise<void>
}

/** A passphrase being chosen. It is judged by the host and never enters a cache. */
export function useNewPassphrase(structureName: string): NewPassphrase {
  const [text, setText] = useState('')
  const [again, setAgain] = useState('')
  const [proposed, setProposed] = useState(false)
  const [assessment, setAssessment] = useState<PassphraseAssessment | null>(null)

  useEffect(() => {
    if (text === '') return undefined
    let current = true
    const assess = async (): Promise<void> => {
      const answer = await call('session.assessPassphrase', { passphrase: text, structureName })
      if (current && answer.ok) setAssessment(answer.value)
    }
    const timer = setTimeout(() => {
      void assess()
    }, PAUSE_MS)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [text, structureName])

  const write = (value: string): void => {
    setText(value)
    setProposed(false)
    if (value === '') setAssessment(null)
  }

  const propose = async (): Promise<void> => {
    const answer = await call('session.proposePassphrase', {})
    if (!answer.ok) return
    setText(answer.value.passphrase)
    setAgain('')
    setProposed(true)
  }

  return { text, again, proposed, assessment, write, writeAgain: setAgain, propose }
}

/** What stands in the way, field by field; `null` twice when the passphrase may be sent. */
export function passphraseProblems({ text, again, proposed, assessment }: NewPassphrase): {
  readonly text: string | null
  readonly again: string | null
} {
  if (text === '') return { text: valueSentences.required, again: null }
  // The host judges again when it receives it: an answer still under way is not waited for.
  const weak = assessment !== null && !assessment.accepted
  const reasons = assessment?.reasons.map((reason) => passphraseWeaknesses[reason]) ?? []
  return {
    text: weak ? [...reasons, ...(reasons.length === 0 ? [passphraseWeaknesses.too_short] : [])].join(' ') : null,
    again: proposed || again === text ? null : words.differs,
  }
}

export type StrengthLevel = keyof typeof words.strengthLevels

const FLOOR_BITS = 80

/** The strength in words. Only what the host accepts is called strong. */
export function strengthLevel(assessment: PassphraseAssessment | null): StrengthLevel {
  if (assessment === null) return 'none'
  if (assessment.accepted) return 'strong'
  if (assessment.bits < FLOOR_BITS / 2) return 'poor'
  return assessment.bits < FLOOR_BITS * 0.75 ? 'weak' : 'almost'
}

/** How full the bar is, 0 to 100; only an accepted passphrase fills it. */
export function strengthPercent(assessment: PassphraseAssessment | null): number {
  if (assessment === null) return 0
  if (assessment.accepted) return 100
  return Math.min(90, Math.round((assessment.bits / FLOOR_BITS) * 90))
}
