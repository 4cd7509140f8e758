import { eq } from 'drizzle-orm'
import type { JournalRepository } from '../../core/journal/repository.ts'
import type { Orm } from '../orm.ts'
import { journalState } from '../schema/journal.ts'

const THE_ROW = 1

export function journalRepository(orm: Orm): JournalRepository {
  const read = orm.select().from(journalState).where(eq(journalState.journalStateId, THE_ROW)).prepare()
  return {
    state: () => {
      const row = read.get()
      if (row === undefined) return null
      const { chainKey, headSequence, headSeal, alert } = row
      return { chainKey, head: { sequence: headSequence, seal: headSeal }, alert }
    },
    save: ({ chainKey, head, alert }) => {
      const row = { journalStateId: THE_ROW, chainKey, headSequence: head.sequence, headSeal: head.seal, alert }
      orm.insert(journalState).values(row).onConflictDoUpdate({ target: journalState.journalStateId, set: row }).run()
    },
  }
}
