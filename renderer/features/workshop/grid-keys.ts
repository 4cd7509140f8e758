export type GridMove = { readonly kind: 'focus' | 'carry'; readonly rank: number }

/**
 * Where a key of the grid leads from a page, by ranks from 0: arrows move the focus, with Alt they carry the page. `null` for any other key,
 * and at the ends of the grid.
 */
export function gridMove(
  event: { readonly key: string; readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean },
  { rank, total, columns }: { readonly rank: number; readonly total: number; readonly columns: number },
): GridMove | null {
  if (event.ctrlKey || event.metaKey) return null
  const targets: Readonly<Record<string, number>> = {
    ArrowLeft: rank - 1,
    ArrowRight: rank + 1,
    ArrowUp: rank - columns,
    ArrowDown: rank + columns,
    Home: 0,
    End: total - 1,
  }
  const target = targets[event.key]
  if (target === undefined || target < 0 || target >= total || target === rank) return null
  return { kind: event.altKey ? 'carry' : 'focus', rank: target }
}
