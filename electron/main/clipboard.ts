import { createHash } from 'node:crypto'
import type { Clipboard } from 'electron'
import type { HostEvent } from '../../core/contract/events.ts'

type Board = Pick<Clipboard, 'readText' | 'clear'>

export type ClipboardParts = {
  /** `selection` is what Linux pastes with the middle button; there is none elsewhere. */
  readonly clipboard: Board & { readonly selection?: Board }
  readonly subscribe: (listener: (event: HostEvent) => void) => unknown
  readonly report: (message: string) => void
}

// Some systems write the ends of lines their own way.
const digestOf = (text: string): string => createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')

async function clearIfOurs(board: Board, digest: string): Promise<void> {
  if (digestOf(await board.readText()) === digest) board.clear()
}

/** Empties the clipboard when asked, if it still holds what we put there: compared by digest, what anyone else put there is left alone. */
export function clearCopied({ clipboard, subscribe, report }: ClipboardParts): void {
  subscribe((event) => {
    if (event.type !== 'clear_copied') return
    for (const board of [clipboard, clipboard.selection])
      if (board !== undefined) clearIfOurs(board, event.digest).catch(() => report('clipboard not cleared'))
  })
}
