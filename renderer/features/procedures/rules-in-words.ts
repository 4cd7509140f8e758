import type { SheetDeadline, SheetDocument, ValidityRule } from '../../../core/contract/sheets.ts'
import { dayPlain } from '../../messages/dates.ts'
import { countings, rules, sheetWords as words, units } from '../../messages/procedures.ts'

const parts = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/u

const inOrder = [units.years, units.months, units.weeks, units.days, units.hours, units.minutes]

/**
 * An ISO 8601 duration in the units in which the source counts, « 12 mois » or « 48 heures »: a sheet is quoted, never converted.
 * `null` for a duration of nothing, which says that its anchor is the date itself.
 */
export function quotedDuration(iso: string): string | null {
  const found = parts.exec(iso)
  if (found === null) return null
  const said = inOrder.flatMap((unit, rank) => {
    const count = Number(found[rank + 1] ?? 0)
    return count === 0 ? [] : [unit(count)]
  })
  return said.length === 0 ? null : said.join(units.and)
}

/** The rule of a delay, its anchor quoted: « 2 mois après : notification de la décision ». */
export function deadlineRule({ rule }: Pick<SheetDeadline, 'rule'>): string {
  const { anchor } = rule
  const duration = quotedDuration(rule.duration)
  if (duration === null) return sameDay(anchor, rule.direction)
  if (rule.direction === 'before') return rules.before(duration, anchor)
  return anchor.startsWith('\u00E0 partir ') ? rules.running(duration, anchor) : rules.after(duration, anchor)
}

function sameDay(anchor: string, direction: SheetDeadline['rule']['direction']): string {
  if (direction === 'before') return rules.atTheLatest(anchor)
  return anchor.startsWith('date ') ? `D${anchor.slice(1)}` : rules.on(anchor)
}

/** How its days are counted and how often it comes back: one sentence each, none where the rule says it all. */
export function deadlineCounting({ compute }: Pick<SheetDeadline, 'compute'>): readonly string[] {
  const { counting, adjust, working_week: week, recurrence } = compute
  return [
    counting === 'civil' || counting === 'franc' ? countings[counting] : null,
    counting === 'working_days' && week !== null ? countings[week] : null,
    adjust === null ? null : countings[adjust],
    recurrence === null ? null : recurrenceWords(recurrence),
    recurrence?.note == null ? null : `${recurrence.note}.`,
  ].filter((sentence) => sentence !== null)
}

type Recurrence = NonNullable<SheetDeadline['compute']['recurrence']>

function recurrenceWords({ every, day_of_month: day, month }: Recurrence): string {
  const often = rules.every[every]
  if (day === null) return rules.noDay(often)
  return rules.onDay(often, month === null ? String(day) : dayAndMonth(day, month))
}

/** « 31 mars », « 1er juillet »: a day of any year. */
export const dayAndMonth = (day: number, month: number): string =>
  // A leap year has every day of a calendar.
  dayPlain(`2024-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`).replace(/ 2024$/u, '')

/** For how long a paper is accepted: the sheet's own rule first, else the usual one of its type, which is said to be so. */
export function validityWords(
  own: SheetDocument['validity'],
  type: { readonly validity_rule: ValidityRule; readonly typical_validity: { readonly note: string | null } } | null,
): string {
  const ownDuration = own === null ? null : quotedDuration(own)
  if (ownDuration !== null) return words.lessThan(ownDuration)
  const note = type?.typical_validity.note ?? null
  const usual = usualValidity(type?.validity_rule ?? null)
  if (usual === null) return note ?? words.unknown
  return note === null ? usual : `${usual}. ${note}.`
}

function usualValidity(rule: ValidityRule): string | null {
  if (rule === null) return null
  if ('until' in rule) return words.notExpired
  const duration = quotedDuration(rule.duration)
  return duration === null ? null : words.usually(words.lessThan(duration))
}
