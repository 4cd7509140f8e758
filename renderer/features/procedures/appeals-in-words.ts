import type { ProcedureSheet, SheetAppeal } from '../../../core/contract/sheets.ts'
import { dayPlain } from '../../messages/dates.ts'
import { appealWords, sheetWords, silenceWords } from '../../messages/procedures.ts'
import { dayAndMonth, quotedDuration } from './rules-in-words.ts'

type Compute = SheetAppeal['compute']

const startWords = ({ start, start_label: question }: Compute): string =>
  appealWords.starts.get(start) ?? appealWords.ownStart(question)

/** Until when the appeal may be made; a delay that no source of the sheet gives is to be read on the decision. */
export function appealDelay({ delay, compute }: Pick<SheetAppeal, 'delay' | 'compute'>): string {
  if (compute.fixed !== null) return fixedDelay(compute, compute.fixed)
  const iso = delay ?? compute.duration
  const duration = iso === null ? null : quotedDuration(iso)
  return duration === null ? appealWords.readOnDecision : appealWords.from(duration, startWords(compute))
}

function fixedDelay(
  compute: Compute,
  { day, month, year, year_offset: offset }: NonNullable<Compute['fixed']>,
): string {
  const date = dayAndMonth(day, month)
  if (year !== null) return appealWords.untilDay(dayPlain(`${year}-${isoDigits(month)}-${isoDigits(day)}`))
  const years = offset === null ? undefined : appealWords.years.get(offset)
  return years === undefined ? appealWords.untilDay(date) : appealWords.until(date, years, startWords(compute))
}

const isoDigits = (value: number): string => String(value).padStart(2, '0')

/** True when the delay is the general rule of such appeals, not a fact read for this procedure. */
export const isGeneralRule = ({ compute }: Pick<SheetAppeal, 'compute'>): boolean => compute.basis === 'general_rule'

const isCourt = ({ body_kind: kind }: Compute): boolean => kind === 'judicial_court' || kind === 'administrative_court'

/** Whether it must come before the court; `null` for a court itself. */
export function beforeCourt({ compute }: Pick<SheetAppeal, 'compute'>): string | null {
  switch (compute.mandatory_before_court) {
    case true:
      return appealWords.mandatory
    case false:
      return appealWords.optional
    case null:
      return isCourt(compute) ? null : sheetWords.unknown
    default:
      return compute.mandatory_before_court satisfies never
  }
}

/** What no answer to the appeal means; `null` for a court, which always answers. */
export function appealSilence({ silence, compute }: Pick<SheetAppeal, 'silence' | 'compute'>): string | null {
  if (silence !== null) return `${silence}.`
  if (isCourt(compute)) return null
  if (compute.silence.meaning !== 'refusal') return silenceWords.unknown
  return `${silenceSentence(compute.silence, null)} ${silenceWords.byGeneralRule}`
}

/**
 * What no answer to the request means. Unknown is treated as a refusal, and so is an agreement that no source supports.
 * `source` is the address where the meaning was read.
 */
export function silenceSentence(
  { meaning, duration }: Pick<ProcedureSheet['silence'], 'meaning' | 'duration'>,
  source: string | null,
): string {
  const delay = duration === null ? null : quotedDuration(duration)
  switch (meaning) {
    case 'refusal':
      return delay === null ? silenceWords.refusal : silenceWords.refusalAfter(delay)
    case 'acceptance':
      if (source === null) return silenceWords.unknown
      return delay === null ? silenceWords.acceptance : silenceWords.acceptanceAfter(delay)
    case 'unknown':
      return silenceWords.unknown
    default:
      return meaning satisfies never
  }
}
