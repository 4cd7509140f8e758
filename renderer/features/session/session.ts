import { useQueryClient } from '@tanstack/react-query'
import type { SessionStatus } from '../../../core/contract/session.ts'
import type { MediatorId } from '../../../core/contract/values.ts'
import { applySessionStatus } from '../../bridge/events.ts'
import { useCommand, useOperation } from '../../bridge/queries.ts'

export type Unlocked = Extract<SessionStatus, { state: 'unlocked' }>

const noSession: Unlocked = {
  state: 'unlocked',
  demo: false,
  structureName: '',
  mediatorId: '' as MediatorId,
  mediatorName: '',
  role: 'mediator',
  colleagues: 0,
  mustChoosePassphrase: false,
  autoLockMinutes: 5,
  journalAlert: null,
  recoveryKeyPending: false,
  shell: { blocksCapture: false, clearsClipboard: false },
}

/** The open session; only inside the gate, which mounts nothing else while the store is closed. */
export function useUnlocked(): Unlocked {
  const status = useOperation('session.status', {}).data
  return status?.state === 'unlocked' ? status : noSession
}

/** Applies a status that a session operation answered, without waiting for its event. */
export function useApplyStatus(): (status: SessionStatus) => void {
  const client = useQueryClient()
  return (status) => applySessionStatus(client, status)
}

/** Wipes the keys and empties the screen. */
export function useLock(): () => Promise<void> {
  const command = useCommand('session.lock')
  const apply = useApplyStatus()
  return async () => {
    const answer = await command.run({})
    if (answer.ok) apply(answer.value)
  }
}
