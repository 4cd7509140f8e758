import { eraseAgain, endOfKeeping } from '../../core/retention/round.ts'
import type { Clock, Ids } from '../../core/shared/ports.ts'
import { ok } from '../../core/shared/result.ts'
import type { ErasureLedger } from './erasure-ledger.ts'
import type { LiveStore } from './open-store.ts'

/** Writes outside of the store who was erased in it. Not those of the throw-away store. */
export const rememberErased = ({ repositories }: Pick<LiveStore, 'repositories'>, ledger: ErasureLedger): void =>
  ledger.add(repositories.retention.erased())

/** Before anyone uses a store that was just opened: who was erased is erased again, and what came to its end goes. */
export function endRetention(
  store: LiveStore,
  ledger: ErasureLedger,
  { clock, ids }: { readonly clock: Clock; readonly ids: Ids },
): void {
  const erased = store.unitOfWork.write((repositories) => {
    const context = { repositories, clock, ids, archive: store.archive }
    const again = store.practice
      ? 0
      : eraseAgain(
          ledger.read().map(({ personId }) => personId),
          context,
        )
    return ok(again + endOfKeeping(context))
  })
  if (erased.value > 0) store.emptyLog()
  if (!store.practice) rememberErased(store, ledger)
}
