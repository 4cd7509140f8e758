import type { Triage } from '../contract/triage.ts'
import type { ReadContext } from '../context.ts'
import { addMonths } from '../shared/calendar.ts'
import { localTime } from '../shared/zone.ts'
import { unanswered } from './questions.ts'
import type { TriageRecord } from './repository.ts'

/** A mailbox, a phone or an account changes within the year: after that the answers are asked again. */
const MONTHS_BEFORE_OLD = 12

/** The answers as a screen shows them, with their age on this day; those never given are all to be asked. */
export function triageView(record: TriageRecord | null, { repositories, clock }: ReadContext): Triage {
  if (record === null) return { answers: unanswered, answeredAt: null, old: false }
  const { answers } = record
  if (Object.values(answers).every((answer) => answer === null)) return { answers, answeredAt: null, old: false }
  const answeredOn = localTime(record.answeredAt, repositories.settings.read().timeZone).day
  return { ...record, old: addMonths(answeredOn, MONTHS_BEFORE_OLD) <= clock.today() }
}
