type Listener = () => void

export type Signal = {
  readonly emit: () => void
  /** Returns the function that stops listening. */
  readonly on: (listener: Listener) => () => void
}

/** One thing that any screen may ask and that one piece of the frame answers. */
export function createSignal(): Signal {
  const listeners = new Set<Listener>()
  return {
    emit: () => {
      for (const listener of listeners) listener()
    },
    on: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
