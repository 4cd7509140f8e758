import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A migration as drizzle-kit writes it: its journal date, and its statements. */
export type WrittenMigration = { readonly tag: string; readonly when: number; readonly statements: readonly string[] }

/** Writes a folder of migrations, replacing what was there; gives the folder. */
export function writeMigrations(folder: string, migrations: readonly WrittenMigration[]): string {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'meta'), { recursive: true })
  for (const { tag, statements } of migrations) {
    writeFileSync(join(folder, `${tag}.sql`), statements.join('\n--> statement-breakpoint\n'))
  }
  const entries = migrations.map(({ tag, when }, idx) => ({ idx, version: '6', when, tag, breakpoints: true }))
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify({ version: '7', dialect: 'sqlite', entries }))
  return folder
}
