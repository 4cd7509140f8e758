import type { NetworkState } from '../../../core/contract/settings.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'

export type Network = {
  /** `null` until the settings are read. */
  readonly state: NetworkState | null
  readonly say: (state: NetworkState) => Promise<void>
}

/** Whether this desk reaches the internet: the mediator says it, nothing is ever probed. */
export function useNetwork(): Network {
  const settings = useOperation('settings.read', {})
  const change = useCommand('settings.change')
  // What was just said shows at once.
  const state = change.sending?.network ?? settings.data?.network ?? null
  return {
    state,
    say: async (network) => {
      await change.run({ network })
    },
  }
}
