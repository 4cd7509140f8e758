/** A state with those it can go back to, oldest first. */
export type History<State> = { readonly present: State; readonly past: readonly State[] }

const MOST_STEPS = 100

export const begin = <State>(present: State): History<State> => ({ present, past: [] })

/** Moves on; a change that changes nothing leaves nothing to undo. */
export const advance = <State>({ present, past }: History<State>, next: State): History<State> =>
  Object.is(next, present) ? { present, past } : { present: next, past: [...past, present].slice(-MOST_STEPS) }

/** Goes back one step, if there is one. */
export function undo<State>(history: History<State>): History<State> {
  const present = history.past.at(-1)
  return present === undefined ? history : { present, past: history.past.slice(0, -1) }
}
