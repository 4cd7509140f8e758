import { and, eq, sql } from 'drizzle-orm'
import { ProcedureSheet } from '../../core/contract/sheets.ts'
import type { ProceduresRepository } from '../../core/procedures/repository.ts'
import type { Orm } from '../orm.ts'
import { knowledgePacks, sheets } from '../schema/procedures.ts'

export function proceduresRepository(orm: Orm): ProceduresRepository {
  const find = orm
    .select({ content: sheets.content })
    .from(sheets)
    .where(
      and(
        eq(sheets.procedureId, sql.placeholder('procedureId')),
        eq(sheets.fingerprint, sql.placeholder('fingerprint')),
      ),
    )
    .prepare()
  // A sheet never changes under its fingerprint: parsed once, kept for the life of the open store.
  const parsed = new Map<string, ProcedureSheet>()

  return {
    sheet: (procedureId, fingerprint) => {
      const key = `${procedureId} ${fingerprint}`
      const known = parsed.get(key)
      if (known !== undefined) return known
      const row = find.get({ procedureId, fingerprint })
      if (row === undefined) return null
      const sheet = ProcedureSheet.parse(JSON.parse(row.content))
      parsed.set(key, sheet)
      return sheet
    },
    keep: ({ procedureId, fingerprint, sheet }, loadedAt) => {
      orm
        .insert(sheets)
        .values({ procedureId, fingerprint, content: JSON.stringify(sheet), loadedAt })
        .onConflictDoNothing()
        .run()
    },
    recordPack: (version, loadedAt) =>
      orm.insert(knowledgePacks).values({ version, loadedAt }).onConflictDoNothing().run().changes > 0,
  }
}
