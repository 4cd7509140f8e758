import type { Original, Paper, PaperState, ValidityBasis } from '../contract/documents.ts'
import type { DocumentTypeSheet, SheetDocument } from '../contract/sheets.ts'
import type { HeldDocumentId, RequirementId } from '../contract/values.ts'
import { addDays, addDuration, type CalendarDay, parseDuration } from '../shared/calendar.ts'

/** A paper as it was seen: one row of what a person, or an anonymous dossier, holds. */
export type HeldDocumentRecord = {
  readonly heldDocumentId: HeldDocumentId
  readonly personId: string | null
  readonly casefileId: string | null
  readonly documentTypeId: string
  readonly seenAt: number
  readonly issuedOn: CalendarDay | null
  readonly expiresOn: CalendarDay | null
  readonly original: Original
}

/** Whether one paper asked by a dossier's sheet concerns this person; `rank` finds it in the sheet. */
export type RequirementRecord = {
  readonly requirementId: RequirementId
  readonly rank: number
  readonly documentTypeId: string
  readonly concerned: boolean | null
}

/** What the catalogue says of how long a paper is accepted. */
export type Validity = { readonly basis: ValidityBasis; readonly duration: string | null }

/** The sheet's own rule when it has one, else the document type's, else none known. */
export function validityOf(asked: SheetDocument, type: DocumentTypeSheet | null): Validity {
  if (asked.validity !== null) return { basis: 'issued_on', duration: asked.validity }
  return validityOfType(type)
}

/** The rule of the document type alone, whatever a sheet asks. */
export const validityOfType = (type: DocumentTypeSheet | null): Validity => {
  const rule = type?.validity_rule ?? null
  if (rule === null) return { basis: 'none_known', duration: null }
  return 'duration' in rule
    ? { basis: 'issued_on', duration: rule.duration }
    : { basis: 'expiry_on_document', duration: null }
}

/** The last valid day of a paper by the rule of its type; `null` without limit, or when its date is missing. */
export function lastValidDay(
  document: Pick<HeldDocumentRecord, 'issuedOn' | 'expiresOn'>,
  type: DocumentTypeSheet | null,
): CalendarDay | null {
  const accepted = acceptance(validityOfType(type), document)
  return accepted.known ? accepted.until : null
}

/** How long a paper is accepted: until a day, without limit known, or not known because its date was not typed. */
export type Acceptance = { readonly known: true; readonly until: CalendarDay | null } | { readonly known: false }

const until = (day: CalendarDay | null): Acceptance => ({ known: true, until: day })
const dateMissing: Acceptance = { known: false }

/**
 * The last day a paper is accepted.
 * A rule of three months from the day of issue is « de moins de trois mois »: the day that completes it is already too late
 * (the catalogue counts validity periods without extension: act before that day).
 */
export function acceptance(
  validity: Validity,
  { issuedOn, expiresOn }: Pick<HeldDocumentRecord, 'issuedOn' | 'expiresOn'>,
): Acceptance {
  switch (validity.basis) {
    case 'none_known':
      return until(expiresOn)
    case 'expiry_on_document':
      return expiresOn === null ? dateMissing : until(expiresOn)
    case 'issued_on': {
      const duration = validity.duration === null ? null : parseDuration(validity.duration)
      if (duration === null || issuedOn === null) return expiresOn === null ? dateMissing : until(expiresOn)
      const byIssue = addDays(addDuration(issuedOn, duration), -1)
      return until(expiresOn !== null && expiresOn < byIssue ? expiresOn : byIssue)
    }
    default:
      return validity.basis satisfies never
  }
}

/** Where a required paper stands on `day`. What the person already holds counts, whoever asked for it first. */
export function paperState(
  asked: { readonly required: boolean; readonly concerned: boolean | null },
  validity: Validity,
  held: HeldDocumentRecord | null,
  day: CalendarDay,
): PaperState {
  if (asked.concerned === false) return { state: 'not_concerned' }
  const isAsked = asked.required || asked.concerned === true
  if (held !== null) {
    const { heldDocumentId } = held
    const accepted = acceptance(validity, held)
    if (!accepted.known) return { state: 'date_missing', heldDocumentId }
    if (accepted.until === null || accepted.until >= day)
      return { state: 'valid', heldDocumentId, until: accepted.until }
    // Nobody has said that it is wanted: an old paper does not make the dossier ask for more than no paper at all.
    if (isAsked) return { state: 'expired', heldDocumentId, since: accepted.until }
  }
  return isAsked ? { state: 'to_bring' } : { state: 'to_ask' }
}

/** True when the person must still bring this paper. */
export const mustBeBrought = ({ state }: PaperState): boolean => state === 'to_bring' || state === 'expired'

/** The paper in force of each type: the latest seen. */
export function latestByType(held: readonly HeldDocumentRecord[]): ReadonlyMap<string, HeldDocumentRecord> {
  const latest = new Map<string, HeldDocumentRecord>()
  for (const document of held) {
    const known = latest.get(document.documentTypeId)
    if (known === undefined || isLater(document, known)) latest.set(document.documentTypeId, document)
  }
  return latest
}

const isLater = (document: HeldDocumentRecord, other: HeldDocumentRecord): boolean =>
  document.seenAt > other.seenAt || (document.seenAt === other.seenAt && document.heldDocumentId > other.heldDocumentId)

/** One required paper as a screen shows it. */
export function paperOf(
  asked: SheetDocument,
  requirement: RequirementRecord,
  type: DocumentTypeSheet | null,
  question: string | null,
  obtainedBy: Paper['obtainedBy'],
  held: HeldDocumentRecord | null,
  day: CalendarDay,
): Paper {
  const validity = validityOf(asked, type)
  return {
    requirementId: requirement.requirementId,
    documentTypeId: asked.id,
    label: type?.label ?? asked.id,
    pictogram: type?.pictogram ?? 'paper',
    required: asked.required,
    condition: asked.condition,
    question,
    notes: asked.notes,
    validityBasis: validity.basis,
    validityDuration: validity.duration,
    issuer: type?.issuer ?? '',
    howToObtain: type?.how_to_obtain ?? '',
    obtainedBy,
    issuedOn: held?.issuedOn ?? null,
    expiresOn: held?.expiresOn ?? null,
    standing: paperState({ required: asked.required, concerned: requirement.concerned }, validity, held, day),
  }
}
