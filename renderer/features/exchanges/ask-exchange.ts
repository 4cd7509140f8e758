type Listener = () => void

// The last dossier shown answers: there is one on screen at most.
const listeners: Listener[] = []

/** Asks the dossier on screen to note an exchange; does nothing where there is none. */
export const askExchange = (): void => listeners.at(-1)?.()

/** True while a dossier on screen can note an exchange. */
export const exchangeMayBeAsked = (): boolean => listeners.length > 0

/** Used by the dossier itself. Returns the function that stops listening. */
export function listenToExchangeAsked(listener: Listener): () => void {
  listeners.push(listener)
  return () => {
    listeners.splice(listeners.indexOf(listener), 1)
  }
}
