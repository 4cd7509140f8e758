import type { ArchivedMandate, ErasureProof } from '../contract/retention.ts'
import type { PersonSection } from '../contract/rights.ts'
import type { ReadContext, WriteContext } from '../context.ts'
import { addMonths } from '../shared/calendar.ts'
import { ok, type Result } from '../shared/result.ts'
import { localTime } from '../shared/zone.ts'
import { StoredLetter } from '../mandates/view.ts'
import { MANDATE_MONTHS } from './rules.ts'

export type EraseContext = Pick<WriteContext, 'repositories' | 'clock' | 'ids' | 'archive'>

const rowsOf = (sections: readonly PersonSection[], table: string) =>
  sections.find((section) => section.table === table)?.rows ?? []

const numberOr = <Else>(value: unknown, otherwise: Else): number | Else =>
  typeof value === 'number' ? value : otherwise

const letterOf = (value: unknown) => {
  const letter = StoredLetter.safeParse(value)
  return letter.success ? letter.data : { title: '', blocks: [] }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/**
 * The mandates of someone that stay, apart, when she is erased: those that she agreed to, until six years after their end. One that still runs
 * ends with her data.
 */
export function mandatesToArchive(
  personId: string,
  { repositories, clock }: Pick<ReadContext, 'repositories' | 'clock'>,
): readonly ArchivedMandate[] {
  const person = repositories.people.find(personId)
  const { timeZone } = repositories.settings.read()
  const now = clock.now()
  const today = localTime(now, timeZone).day
  return rowsOf(repositories.rights.personData(personId, false), 'mandates').flatMap((row) => {
    const agreedAt = numberOr(row['agreed_at'], null)
    if (agreedAt === null) return []
    const endedAt = Math.min(numberOr(row['stopped_at'], now), numberOr(row['ends_at'], now), now)
    const keepUntil = addMonths(localTime(endedAt, timeZone).day, MANDATE_MONTHS)
    if (keepUntil < today) return []
    return [
      {
        mandateId: textOf(row['mandate_id']),
        archivedAt: now,
        keepUntil,
        familyName: person?.familyName ?? '',
        givenName: person?.givenName ?? '',
        birthDay: person?.birthDay ?? null,
        ...letterOf(row['text']),
        agreedAt,
        endedAt,
      },
    ]
  })
}

/** Notes that something was erased, of nobody in particular (CNIL: a proof of erasure names no one). */
export function prove(
  category: ErasureProof['category'],
  rule: ErasureProof['rule'],
  count: number,
  { repositories, clock, ids }: EraseContext,
): void {
  if (count > 0) repositories.retention.addProof(ids.next(), { at: clock.now(), category, rule, count })
}

/**
 * Erases people for ever. Their signed mandates are in the archives first: cut in between, they are in both places, and nothing is lost.
 * Gives how many mandates stay.
 */
export function erasePeople(
  personIds: readonly string[],
  rule: ErasureProof['rule'],
  context: EraseContext,
): Result<number, { readonly code: 'archive_unavailable' }> {
  const { repositories, clock, archive } = context
  const mandates = personIds.flatMap((personId) => mandatesToArchive(personId, context))
  if (mandates.length > 0) {
    const kept = archive.add(mandates)
    if (!kept.ok) return kept
  }
  for (const personId of personIds) repositories.retention.erase(personId, clock.now())
  repositories.retention.settleSearch()
  prove('dossier', rule, personIds.length, context)
  return ok(mandates.length)
}
