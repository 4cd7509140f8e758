import { useState } from 'react'

export type Form<Values> = {
  readonly values: Values
  readonly set: (changes: Partial<Values>) => void
  /** True once it was sent: what is missing is then said. */
  readonly tried: boolean
  readonly attempts: number
  /** The code of the last refusal; `null` when there is none or something changed since. */
  readonly refusal: string | null
  /** Says that it was sent and refused, by the host or (`null`) by the form itself. */
  readonly refuse: (code: string | null) => void
  readonly reset: () => void
}

type State<Values> = { readonly values: Values; readonly attempts: number; readonly refusal: string | null }

// What was typed in a dialog that was closed, or whose screen was left, without being sent. In memory only, until the lock.
const kept = new Map<string, unknown>()

/** Forgets what was typed and not sent: the store was locked. */
export const forgetForms = (): void => kept.clear()

/**
 * What a form holds. With a `keepAs`, a name of its own among all forms, a dialog closed by mistake or a screen left for a while finds it again
 * as it was typed.
 */
export function useForm<Values extends object>(initial: () => Values, keepAs: string | null = null): Form<Values> {
  const fresh = (): State<Values> => ({ values: initial(), attempts: 0, refusal: null })
  const [state, setState] = useState<State<Values>>(() => {
    // Only this form writes under its name.
    const before = keepAs === null ? undefined : (kept.get(keepAs) as Values | undefined)
    return before === undefined ? fresh() : { ...fresh(), values: before }
  })
  return {
    values: state.values,
    set: (changes) => {
      const values = { ...state.values, ...changes }
      if (keepAs !== null) kept.set(keepAs, values)
      setState((before) => ({ ...before, values: { ...before.values, ...changes }, refusal: null }))
    },
    tried: state.attempts > 0,
    attempts: state.attempts,
    refusal: state.refusal,
    refuse: (code) => setState((before) => ({ ...before, attempts: before.attempts + 1, refusal: code })),
    reset: () => {
      if (keepAs !== null) kept.delete(keepAs)
      setState(fresh())
    },
  }
}

/** Splits a refusal between the field that caused it and the rest of the form: `code` when it is one of `codes`, else `null`. */
export const refusalAmong = (refusal: string | null, codes: readonly string[]): string | null =>
  refusal !== null && codes.includes(refusal) ? refusal : null

/** The refusals that no field shows. */
export const refusalOutside = (refusal: string | null, codes: readonly string[]): string | null =>
  refusal !== null && !codes.includes(refusal) ? refusal : null
