import { rememberCopied } from './copied.ts'

/** Puts a text in the clipboard, from where it is taken back after a while; false when neither way works. */
export async function copyText(text: string): Promise<boolean> {
  const copied = await put(text)
  if (copied) await rememberCopied(text)
  return copied
}

async function put(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

// Shells that deny every permission also deny the clipboard's; copying a selection on a click needs none.
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  area.setAttribute('aria-hidden', 'true')
  document.body.append(area)
  const focused = document.activeElement
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  if (focused instanceof HTMLElement) focused.focus()
  return copied
}
