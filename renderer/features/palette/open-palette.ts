type Listener = () => void

const listeners = new Set<Listener>()

/** Opens the search palette, from a button or a key. */
export const openPalette = (): void => {
  for (const listener of listeners) listener()
}

/** Used by the palette itself. Returns the function that stops listening. */
export function onOpenPalette(listener: Listener): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
