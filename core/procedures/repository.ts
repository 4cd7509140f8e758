import type { ProcedureSheet } from '../contract/sheets.ts'

/** One text of a sheet, as a dossier pins it. */
export type PinnedSheet = { readonly procedureId: string; readonly fingerprint: string; readonly sheet: ProcedureSheet }

export interface ProceduresReader {
  /** The sheet as it was worded under this fingerprint; `null` if this store never held it. */
  sheet(procedureId: string, fingerprint: string): ProcedureSheet | null
}

export interface ProceduresRepository extends ProceduresReader {
  /** Keeps a text that a dossier is about to quote; does nothing when it is already kept. */
  keep(pinned: PinnedSheet, loadedAt: number): void
  /** Notes that this catalogue was in force on this store; true the first time. */
  recordPack(version: string, loadedAt: number): boolean
}
