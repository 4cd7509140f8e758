import type {
  DocumentTypeSheet,
  ProcedureSheet,
  SheetAppeal,
  SheetDeadline,
  SheetDocument,
} from '../../../core/contract/sheets.ts'
import { durationWords, partialDate } from '../../messages/dates.ts'
import { directions, procedureWords as words } from '../../messages/procedures.ts'

/** A fact that may be absent: absent reads « non renseigné », never « non ». */
export const known = (text: string | null): string => text ?? words.unknown

export const yesOrNo = (fact: boolean | null): string => (fact === null ? words.unknown : fact ? words.yes : words.no)

/** « 2 mois après : notification de la décision ». A rule of no duration is the date itself: nothing is added to it. */
export function ruleWords({ rule, compute }: SheetDeadline): string {
  const duration = durationWords(compute.duration ?? rule.duration)
  return duration === null ? `${rule.anchor} (${words.printedDate})` : directions[rule.direction](duration, rule.anchor)
}

/** « de moins de 3 mois », « en cours de validité », or nothing when no rule is known. */
export function validityWords(asked: SheetDocument, type: DocumentTypeSheet | undefined): string | null {
  const rule = type?.validity_rule ?? null
  const iso = asked.validity ?? (rule !== null && 'duration' in rule ? rule.duration : null)
  const duration = iso === null ? null : durationWords(iso)
  if (duration !== null) return words.acceptedFor(duration)
  return rule !== null && 'until' in rule ? words.untilExpiry : null
}

/** The delay of an appeal, or where to read it. */
export function appealDelayWords({ compute }: SheetAppeal): string {
  const duration = compute.duration === null ? null : durationWords(compute.duration)
  return duration === null ? words.appealDelayUnknown : words.appealDelay(duration)
}

/** What no answer means; unknown is treated as a refusal. */
export function silenceWords({ silence }: Pick<ProcedureSheet, 'silence'>): string {
  const meaning = words.silenceMeanings[silence.meaning]
  const duration = silence.duration === null ? null : durationWords(silence.duration)
  return duration === null ? meaning : `${meaning}, ${words.silenceAfter(duration)}`
}

/** How old the freshest source is, and whether the sheet must be checked again. */
export function ageWords({ needs_recheck: stale, freshest_source_date: date }: ProcedureSheet): string {
  if (date === null) return words.staleUnknown
  return stale ? words.stale(partialDate(date)) : words.freshest(partialDate(date))
}
