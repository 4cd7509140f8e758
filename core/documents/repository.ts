import type { HeldDocumentRecord } from './model.ts'

export interface DocumentsReader {
  find(heldDocumentId: string): HeldDocumentRecord | null
  /** Everything seen for these people, every type and date. */
  ofPeople(personIds: readonly string[]): readonly HeldDocumentRecord[]
  /** Everything seen for these anonymous dossiers. */
  ofCasefiles(casefileIds: readonly string[]): readonly HeldDocumentRecord[]
}

export interface DocumentsRepository extends DocumentsReader {
  add(document: HeldDocumentRecord): void
  remove(heldDocumentId: string): void
  /** Gives what an anonymous dossier held to the person it now belongs to. */
  giveToPerson(casefileId: string, personId: string): void
}
