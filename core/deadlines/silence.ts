import type { SilenceMeaning } from '../contract/casefile-life.ts'
import type { RuleRef } from '../contract/deadlines.ts'
import type { ProcedureSheet } from '../contract/sheets.ts'
import { type CalendarDay, daysBetween } from '../shared/calendar.ts'
import { isItselfAnAppeal } from './known-starts.ts'
import { type DeadlineRule, rulesOf } from './rule.ts'

/** What happened to a request once it was sent, as the clock of its silence sees it. */
export type RequestHistory = {
  /** Reception by the first administration seized, the right one or not; `null` while nothing was sent. */
  readonly receivedOn: CalendarDay | null
  /** Reception by the competent one, when the request had to be forwarded; `null` while it has not arrived there. */
  readonly receivedByCompetentOn: CalendarDay | null
  readonly documentRequests: readonly {
    readonly receivedOn: CalendarDay
    readonly answerBefore: CalendarDay | null
    readonly sentOn: CalendarDay | null
  }[]
}

/** What no answer means, for whoever must act: what the catalogue does not know is treated as a refusal, never as an agreement. */
export const meaningOf = ({
  silence,
}: Pick<ProcedureSheet, 'silence'>): Pick<SilenceMeaning, 'meaning' | 'stated'> => ({
  meaning: silence.meaning === 'acceptance' ? 'acceptance' : 'refusal',
  stated: silence.meaning,
})

const requestStarts: ReadonlySet<string> = new Set(['submission', 'complete_file'])

/**
 * The rule of the sheet that dates the silence kept on the request itself (not on an appeal); `null` when it must be read elsewhere, as for a rule
 * that is not computable: its start is no event.
 */
export function silenceRuleOf(sheet: ProcedureSheet): DeadlineRule | null {
  const ofRequest = (start: string) => requestStarts.has(start) || (start === 'appeal_filed' && isItselfAnAppeal(sheet))
  return rulesOf(sheet).find(({ role, start }) => role === 'silence' && ofRequest(start)) ?? null
}

/** From when a silence counts, and for how long its clock stood still. */
export type SilenceClock = { readonly ref: RuleRef; readonly start: CalendarDay; readonly suspendedDays: number }

/** Days between two dates, none when they are the wrong way round. */
const daysOf = (from: CalendarDay, to: CalendarDay | null): number =>
  to === null ? 0 : Math.max(0, daysBetween(from, to))

/**
 * The clock of a request's silence. A refusal counts from the reception by the first administration seized and stands still during the period given
 * to send missing papers, which sending them ends; an acceptance counts from the reception by the competent administration, and only
 * from that of the last missing paper (CRPA L.114-3 and L.114-5). `null` while the day it counts from is not known, or when the sheet
 * has no rule that dates it: then it is asked, never guessed.
 */
export function silenceClock(sheet: ProcedureSheet, history: RequestHistory): SilenceClock | null {
  const rule = silenceRuleOf(sheet)
  if (rule === null) return null
  const { receivedOn, receivedByCompetentOn, documentRequests } = history
  const lastSent = documentRequests.every(({ sentOn }) => sentOn !== null)
    ? (documentRequests
        .flatMap(({ sentOn }) => sentOn ?? [])
        .toSorted()
        .at(-1) ?? null)
    : null

  if (rule.start === 'complete_file') {
    return lastSent === null ? null : { ref: rule.ref, start: lastSent, suspendedDays: 0 }
  }
  if (meaningOf(sheet).meaning === 'acceptance') {
    const start = documentRequests.length === 0 ? (receivedByCompetentOn ?? receivedOn) : lastSent
    return start === null ? null : { ref: rule.ref, start, suspendedDays: 0 }
  }
  if (receivedOn === null) return null
  // Without its end, a suspension would only push the date away: the earlier one is the prudent one.
  const suspendedDays = documentRequests.reduce((total, { receivedOn: from, answerBefore, sentOn }) => {
    const ends = [answerBefore, sentOn].filter((day) => day !== null).toSorted()
    return total + daysOf(from, ends[0] ?? null)
  }, 0)
  return { ref: rule.ref, start: receivedOn, suspendedDays }
}
