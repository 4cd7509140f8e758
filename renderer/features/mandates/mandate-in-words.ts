import type { Mandate, MandateEvent } from '../../../core/contract/mandates.ts'
import { daysBetween } from '../../../core/shared/calendar.ts'
import { localTime } from '../../../core/shared/zone.ts'
import { byDay, dayPlain, type DeskTime, instant, instantDay, time } from '../../messages/dates.ts'
import { mandateEvents, mandateWords as words, saidBy } from '../../messages/mandates.ts'
import { themes } from '../../messages/statuses.ts'
import type { Tone } from '../../ui/status-badge.tsx'

export type MandateTold = { readonly tone: Tone; readonly words: string }

/** An end that comes within a week is told in the warning colour. */
const LAST_DAYS = 7

/** « 3 mars 2027 à 10 h »: a mandate ends at an instant, not with its day. */
export function clockWords(ms: number, { timeZone }: DeskTime): string {
  const local = localTime(ms, timeZone)
  return words.onClock(dayPlain(local.day), time(local.time))
}

const isNear = (ms: number, desk: DeskTime): boolean =>
  daysBetween(desk.today, localTime(ms, desk.timeZone).day) <= LAST_DAYS

function stoppedWords({ stoppedAt, stoppedBy, stoppedSaid }: Mandate, desk: DeskTime): string {
  const when = stoppedAt === null ? '' : instant(stoppedAt, desk)
  const said = stoppedSaid === null ? '' : `, ${words.said(saidBy[stoppedSaid])}`
  switch (stoppedBy) {
    case 'person':
      return words.revokedByPerson(when) + said
    case 'structure':
      return words.revokedByStructure(when) + said
    case 'renewal':
      return words.renewedOn(when)
    case 'acts_done':
    case null:
      return words.endedOn(when)
    default:
      return stoppedBy satisfies never
  }
}

/** Where a mandate stands, in one line. */
export function mandateTold(mandate: Mandate, desk: DeskTime): MandateTold {
  const { state, endsAt } = mandate
  switch (state) {
    case 'draft':
      return { tone: 'now', words: words.draft }
    case 'informed':
      return { tone: 'now', words: words.informed }
    case 'active':
      if (endsAt === null) return { tone: 'done', words: words.activeUntil('') }
      return isNear(endsAt, desk)
        ? { tone: 'warning', words: words.lastDays(instant(endsAt, desk)) }
        : { tone: 'done', words: words.activeUntil(clockWords(endsAt, desk)) }
    case 'expired':
      return { tone: 'neutral', words: words.expiredOn(endsAt === null ? '' : instantDay(endsAt, desk)) }
    case 'ended':
    case 'revoked':
      return { tone: state === 'revoked' ? 'blocked' : 'neutral', words: stoppedWords(mandate, desk) }
    default:
      return state satisfies never
  }
}

/** The signed paper that a remote agreement still owes, or `null`. */
export function paperOwed(mandate: Mandate, today: string): MandateTold | null {
  const { paperDueOn, paperReceivedAt, state } = mandate
  if (paperDueOn === null || paperReceivedAt !== null || state !== 'active') return null
  return paperDueOn < today
    ? { tone: 'blocked', words: words.paperLate(dayPlain(paperDueOn)) }
    : { tone: 'warning', words: words.paperDue(byDay(paperDueOn, today)) }
}

/** The domains, in words. */
export const themesInWords = (mandate: Pick<Mandate, 'themes'>): string =>
  mandate.themes.map((theme) => themes[theme]).join(', ')

/** One line of a mandate's history. */
export function eventWords(event: MandateEvent): string {
  switch (event.kind) {
    case 'agreed_remotely':
      return mandateEvents.agreedRemotely(saidBy[event.by])
    case 'revoked':
      return `${mandateEvents.revokedBy[event.by]}, ${words.said(saidBy[event.said])}`
    case 'prepared':
    case 'informed':
    case 'signed_in_person':
    case 'paper_received':
    case 'renewed_by':
    case 'ended':
    case 'printed':
      return mandateEvents[event.kind]
    default:
      return event satisfies never
  }
}

const isLive = ({ state }: Mandate): boolean => state === 'draft' || state === 'informed' || state === 'active'

/** Those in force or under preparation, and those that are over. */
export const splitMandates = (mandates: readonly Mandate[]) => ({
  live: mandates.filter(isLive),
  past: mandates.filter((mandate) => !isLive(mandate)),
})

export type MandateStage = 'read' | 'print' | 'agree' | 'agreed'

/** What comes next for a mandate's text: read together, printed, agreed to; `agreed` once it is, or was. */
export function stageOf({ state, history }: Mandate): MandateStage {
  if (state === 'draft') return 'read'
  if (state !== 'informed') return 'agreed'
  return history.some(({ event }) => event.kind === 'printed') ? 'agree' : 'print'
}
