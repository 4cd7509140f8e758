import type { TriageAnswers, TriageHolder } from '../contract/triage.ts'

export type TriageRecord = { readonly answers: TriageAnswers; readonly answeredAt: number }

export interface TriageReader {
  find(holder: TriageHolder): TriageRecord | null
}

export interface TriageRepository extends TriageReader {
  save(holder: TriageHolder, triage: TriageRecord): void
  /** The answers of an anonymous visit become those of the person it turned out to be, unless she already has hers. */
  giveToPerson(visitId: string, personId: string): void
}
