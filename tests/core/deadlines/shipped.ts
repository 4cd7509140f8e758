import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { DeadlineStartSheet, ProcedureSheet } from '../../../core/contract/sheets.ts'
import { the } from '../../support/desk.ts'

const shipped = <Parsed>(file: string, schema: z.ZodType<Parsed>): Parsed =>
  schema.parse(JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/knowledge', file), 'utf8')))

/** Every sheet of the shipped catalogue. */
export const sheets = shipped('procedures.json', z.array(ProcedureSheet))

export const sheet = (id: string): ProcedureSheet => the(sheets, (one) => one.id === id)

/** Every event that a rule of the shipped catalogue may start from. */
export const starts = shipped('deadline-starts.json', z.array(DeadlineStartSheet))
