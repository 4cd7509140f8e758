import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../../db/durable.ts'

/** Identifiers of people who were erased, which mean nothing any more. */
const Ledger = z.strictObject({
  format: z.literal(1),
  erased: z.array(z.strictObject({ personId: z.uuid(), at: z.int() })),
})
type Erased = z.output<typeof Ledger>['erased'][number]

/**
 * Who was erased, outside of the store: a backup from before brings nobody back. In the clear, since it names no one and must be read
 * whatever the key of the store has become.
 */
export type ErasureLedger = {
  /** Those of every ledger that is there. One that cannot be read says nothing. */
  readonly read: () => readonly Erased[]
  /** Adds those that are not there yet; on the disk when it returns. */
  readonly add: (erased: readonly Erased[]) => void
}

export const ledgerPath = (folder: string): string => join(folder, 'effacements.json')

function readLedger(path: string): readonly Erased[] {
  if (!existsSync(path)) return []
  try {
    return Ledger.parse(JSON.parse(readFileSync(path, 'utf8'))).erased
  } catch {
    return []
  }
}

/** The ledger in a folder. */
export function ledgerIn(folder: string): ErasureLedger {
  const path = ledgerPath(folder)
  return {
    read: () => readLedger(path),
    add: (erased) => {
      const known = new Map(readLedger(path).map((one) => [one.personId, one]))
      const fresh = erased.filter(({ personId }) => !known.has(personId))
      if (fresh.length === 0) return
      const all = [...known.values(), ...fresh]
      writeDurably(path, JSON.stringify({ format: 1, erased: all } satisfies z.output<typeof Ledger>))
    },
  }
}
