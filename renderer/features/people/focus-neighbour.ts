/** What follows `removed` in a list it is about to leave, else what precedes it; `null` when it was alone. */
export function neighbourOf(ids: readonly string[], removed: string): string | null {
  const rank = ids.indexOf(removed)
  return ids[rank + 1] ?? ids[rank - 1] ?? null
}

/** Puts the hand on an element, once a line left with its own button; on the screen's title when there is none. */
export function focusOn(id: string | null): void {
  const target = id === null ? null : document.getElementById(id)
  ;(target ?? document.querySelector<HTMLElement>('[data-page-title]'))?.focus()
}
