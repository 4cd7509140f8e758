import type { ActForRefusal, Mandate, MandateDays, MandateState, SaidBy } from '../contract/mandates.ts'
import type { Theme } from '../contract/sheets.ts'
import type { CalendarDay } from '../shared/calendar.ts'
import { err, ok, type Result } from '../shared/result.ts'
import { mandateEnd, paperDueDay } from './duration.ts'

/** What happened to a mandate, as facts with their instants (ms UTC). Its state is read from them, so that none can contradict another. */
export type MandateLife = {
  readonly themes: readonly Theme[]
  readonly days: MandateDays
  readonly informedAt: number | null
  readonly agreedAt: number | null
  readonly agreedBy: SaidBy | null
  readonly paperDueOn: CalendarDay | null
  readonly paperReceivedAt: number | null
  readonly stoppedAt: number | null
  readonly stoppedBy: Mandate['stoppedBy']
  readonly stoppedSaid: SaidBy | null
}

/** A life that only began: its text is written, nobody read it yet. */
export const unread = {
  informedAt: null,
  agreedAt: null,
  agreedBy: null,
  paperDueOn: null,
  paperReceivedAt: null,
  stoppedAt: null,
  stoppedBy: null,
  stoppedSaid: null,
} as const satisfies Omit<MandateLife, 'themes' | 'days'>

/** When it stops by itself (ms UTC); `null` until agreed. */
export const endOf = ({ agreedAt, days }: Pick<MandateLife, 'agreedAt' | 'days'>): number | null =>
  agreedAt === null ? null : mandateEnd(agreedAt, days)

const stopped = (by: NonNullable<Mandate['stoppedBy']>): MandateState =>
  by === 'person' || by === 'structure' ? 'revoked' : 'ended'

/** Where a mandate stands at `now`. Time alone makes it expire: nothing is written, and a clock put right again puts it right again. */
export function mandateState(life: MandateLife, now: number): MandateState {
  if (life.stoppedBy !== null) return stopped(life.stoppedBy)
  const end = endOf(life)
  if (end !== null) return now < end ? 'active' : 'expired'
  return life.informedAt === null ? 'draft' : 'informed'
}

export type Moment = { readonly now: number; readonly today: CalendarDay }

/** True while the signed paper of a remote agreement is owed. */
export const awaitsPaper = ({ paperDueOn, paperReceivedAt }: MandateLife): boolean =>
  paperDueOn !== null && paperReceivedAt === null

const paperIsLate = (life: MandateLife, today: CalendarDay): boolean =>
  awaitsPaper(life) && life.paperDueOn !== null && today > life.paperDueOn

/**
 * Why this mandate authorises nothing at this moment, or `null` when it does. A remote agreement whose signed paper is late authorises
 * nothing until the paper is there; nor does one agreed after the time that the clock now shows.
 */
export function refusalOf(life: MandateLife, { now, today }: Moment): ActForRefusal | null {
  const state = mandateState(life, now)
  switch (state) {
    case 'draft':
    case 'informed':
      return 'mandate_not_signed'
    case 'expired':
      return 'mandate_expired'
    case 'ended':
    case 'revoked':
      return 'mandate_stopped'
    case 'active':
      if (life.agreedAt !== null && now < life.agreedAt) return 'clock_before_agreement'
      return paperIsLate(life, today) ? 'mandate_not_signed' : null
    default:
      return state satisfies never
  }
}

/** True when this mandate lets us act, at this moment, in a procedure of this theme. */
export const covers = (life: MandateLife, theme: Theme, moment: Moment): boolean =>
  life.themes.includes(theme) && refusalOf(life, moment) === null

/** What may happen to a mandate. */
export type MandateStep =
  | { readonly kind: 'inform' }
  | { readonly kind: 'agree'; readonly by: SaidBy }
  | { readonly kind: 'receive_paper' }
  | { readonly kind: 'revoke'; readonly by: 'person' | 'structure'; readonly said: SaidBy }
  | { readonly kind: 'end' }
  | { readonly kind: 'give_way' }

const agreement = (by: SaidBy, { now, today }: Moment) => ({
  agreedAt: now,
  agreedBy: by,
  paperDueOn: by === 'in_person' ? null : paperDueDay(today),
})

const changeOf = (
  state: MandateState,
  life: MandateLife,
  step: MandateStep,
  moment: Moment,
): Partial<MandateLife> | null => {
  const { now } = moment
  switch (step.kind) {
    case 'inform':
      return state === 'draft' ? { informedAt: now } : null
    case 'agree':
      return state === 'informed' ? agreement(step.by, moment) : null
    case 'receive_paper':
      // The paper is a proof: it is still worth having when the mandate is over.
      return awaitsPaper(life) ? { paperReceivedAt: now } : null
    case 'revoke':
      return state === 'active' ? { stoppedAt: now, stoppedBy: step.by, stoppedSaid: step.said } : null
    case 'end':
      return state === 'active' ? { stoppedAt: now, stoppedBy: 'acts_done' } : null
    case 'give_way':
      return state === 'active' ? { stoppedAt: now, stoppedBy: 'renewal' } : null
    default:
      return step satisfies never
  }
}

/** The mandate after a step, or the refusal of a step that its state does not allow. `give_way` is what a renewal does to the former. */
export function takeStep<Life extends MandateLife>(
  life: Life,
  step: MandateStep,
  moment: Moment,
): Result<Life, { readonly code: 'mandate_step_not_allowed' }> {
  const change = changeOf(mandateState(life, moment.now), life, step, moment)
  return change === null ? err({ code: 'mandate_step_not_allowed' }) : ok({ ...life, ...change })
}
