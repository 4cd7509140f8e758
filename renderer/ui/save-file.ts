/** Hands a file over to the shell, which asks where or puts it with the downloads, and forgets it: what is written there is not encrypted. */
export function saveFile(name: string, contents: string | Uint8Array<ArrayBuffer>, mime: string): void {
  const address = URL.createObjectURL(new Blob([contents], { type: mime }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The shell has taken hold of the data by the next turn; the address then leads nowhere.
  setTimeout(() => URL.revokeObjectURL(address), 0)
}
