import { join } from 'node:path'
import type { ProcedureSheet } from '../../core/contract/sheets.ts'
import type { Catalogue } from '../../core/procedures/catalogue.ts'
import { loadCatalogue } from '../../electron/host/knowledge.ts'

let catalogue: Catalogue | null = null

/** The catalogue that we ship, read once. */
export const shippedCatalogue = (): Catalogue =>
  (catalogue ??= loadCatalogue(join(import.meta.dirname, '../../resources')))

/** One of its sheets; fails the test when the catalogue no longer has it. */
export function sheetOf(procedureId: string): ProcedureSheet {
  const sheet = shippedCatalogue().procedure(procedureId)
  if (sheet === null) throw new Error(`the catalogue has ${procedureId}`)
  return sheet
}
