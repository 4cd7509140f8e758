import type { PersonPaper } from '../../../core/contract/documents.ts'
import type { DeskClock } from '../../bridge/clock.ts'
import { dayPlain, instantDay } from '../../messages/dates.ts'
import { documentWords as words, originalPhrase, paperDayWords, paperStateWords } from '../../messages/documents.ts'
import type { Tone } from '../../ui/status-badge.tsx'

export const paperTones = {
  valid: 'done',
  date_missing: 'warning',
  expired: 'warning',
} as const satisfies Record<PersonPaper['state'], Tone>

/** Where a paper stands today, with its day when one is known. */
export function paperState({ state, until }: Pick<PersonPaper, 'state' | 'until'>): string {
  if (until === null || state === 'date_missing') return paperStateWords[state]
  const day = dayPlain(until)
  return state === 'expired' ? paperDayWords.expiredSince(day) : paperDayWords.validUntil(day)
}

type Known = Pick<PersonPaper, 'seenAt' | 'issuedOn' | 'original' | 'copies' | 'uses'>

/** What else is known of it: when it was seen, when it was issued, who has it, its copies, whether anything asks for it. */
export const paperFacts = ({ seenAt, issuedOn, original, copies, uses }: Known, desk: DeskClock): string =>
  [
    words.seenOn(instantDay(seenAt, desk)),
    issuedOn === null ? null : words.issuedOn(dayPlain(issuedOn)),
    originalPhrase(original),
    copies === 0 ? null : words.copies(copies),
    uses.length === 0 ? words.servesNone : null,
  ]
    .filter((fact) => fact !== null)
    .join(' · ')
