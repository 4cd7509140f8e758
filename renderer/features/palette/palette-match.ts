import { fold, foldedWords } from '../../../core/shared/text.ts'

/** True when each word typed begins a word of the label: « nou acc » finds « Nouvel accueil ». Nothing typed finds everything. */
export function isNamed(label: string, text: string): boolean {
  const words = foldedWords(label)
  return foldedWords(text).every((typed) => words.some((word) => word.startsWith(typed)))
}

const ENOUGH_LETTERS = 3

/** True when the text can only be the beginning of this label: a screen typed by its name then comes before any person or dossier. */
export const isTypedOut = (label: string, text: string): boolean => {
  const typed = fold(text.trim())
  return typed.length >= ENOUGH_LETTERS && fold(label).startsWith(typed)
}

/** The place of the next entry in evidence, from either end to the other. */
export const nextIndex = (index: number, step: 1 | -1, count: number): number =>
  count === 0 ? -1 : (index + step + count) % count
