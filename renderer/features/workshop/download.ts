import type { ReadyFile } from './keep.ts'

/** Hands a file over to the shell, which asks where or puts it with the downloads: the one exit that is not encrypted. */
export function download({ name, mime, bytes }: ReadyFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The shell has taken hold of the data by the next turn; the address then leads nowhere.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
