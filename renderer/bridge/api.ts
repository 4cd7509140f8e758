import type { Answer, Input, OperationName } from '../../core/contract/index.ts'
import { bridge } from './bridge.ts'

/**
 * Asks the host. Never rejects: a refusal is an answer with a code.
 * For screens, prefer `useOperation` and `useCommand`; this is for what must never stay in a cache (secrets).
 */
export function call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Answer<Name>> {
  // The dispatcher parsed the answer with the same contract before it crossed the bridge: this is the one place that says so.
  return bridge.call(name, input) as Promise<Answer<Name>>
}
