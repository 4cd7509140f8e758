import { isDate, isRound, isShortNumber, isYear, looksChosen, plainDigits } from './shapes.ts'
import type { Token } from './tokens.ts'
import { COUNTED, GIVES, NAMES_A_NUMBER, SAYS_NOTHING, SECRET_CODE } from './words.ts'

/** What kind of word announced the value. */
export type Announced = 'password' | 'maybe' | 'code'

export type Found = { readonly start: number; readonly end: number }

const MAX_TOKENS = 18
const MAX_TOKENS_WHEN_UNSURE = 4
const SHORTEST_CODE = 4
const LONGEST_CODE = 8

/** How the value is brought: not at all, by a word that may say something else (« est »), or by « : » and « = ». */
type Brought = 'no' | 'word' | 'colon' | 'equals'

const broughtBySign = (signs: string): Brought =>
  signs.includes('=') || signs.includes('→') || signs.includes('>') ? 'equals' : signs.includes(':') ? 'colon' : 'no'

function broughtTo(tokens: readonly Token[], at: number, leading: string): Brought {
  const token = tokens[at]
  const previous = tokens[at - 1]
  const own = broughtBySign(token?.before ?? '')
  if (own !== 'no') return own
  const sign = broughtBySign(previous?.after ?? (previous === undefined ? leading : ''))
  if (sign !== 'no') return sign
  if (previous === undefined) return 'no'
  if (previous.raw === '') return broughtBySign(previous.before)
  const beforePrevious = tokens[at - 2]?.folded ?? ''
  if (GIVES.test(previous.folded)) return 'word'
  const isNumber = token !== undefined && plainDigits(token) !== null
  return isNumber && /^(?:le|la)$/u.test(previous.folded) && GIVES.test(beforePrevious) ? 'word' : 'no'
}

/** Digits one by one, two by two or three by three, as one number. */
function digitsFrom(tokens: readonly Token[], at: number): { readonly digits: string; readonly last: number } {
  let digits = ''
  let last = at
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index]
    const group = token === undefined ? null : plainDigits(token)
    if (token === undefined || group === null || (index > at && token.before !== '')) break
    // « 4 rdv », « 6 chiffres »: what is counted is not part of the number.
    if (index > at && COUNTED.test(tokens[index + 1]?.folded ?? '')) break
    digits += group
    last = index
    if (token.after !== '') break
  }
  return { digits, last }
}

function isGivenNumber(tokens: readonly Token[], at: number, digits: string, last: number, brought: Brought): boolean {
  if (digits.length < SHORTEST_CODE || digits.length > LONGEST_CODE || isRound(digits)) return false
  if (COUNTED.test(tokens[last + 1]?.folded ?? '') && tokens[last]?.after === '') return false
  if (/^[.,]\d/u.test(tokens[last]?.after ?? '')) return false
  if (brought !== 'no') return true
  const previous = tokens[at - 1]?.folded ?? ''
  if (NAMES_A_NUMBER.test(previous)) return false
  return at === 0 || SECRET_CODE.test(previous) || !(isYear(digits) || isShortNumber(digits) || isDate(digits))
}

const endsThere = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1] === undefined || /[,;.)]/u.test(tokens[at]?.after ?? '')

/** A word that says nothing else: « mdp = Soleil », « le mot de passe est chaton ». */
function isGivenWord(tokens: readonly Token[], at: number, brought: Brought): boolean {
  const token = tokens[at]
  if (token === undefined || brought === 'no') return false
  if (!/^\p{L}{4,}[!?*]*$/u.test(token.raw) || SAYS_NOTHING.test(token.folded) || /é[es]*$/u.test(token.raw))
    return false
  return brought === 'equals' || endsThere(tokens, at)
}

/** Every value given after the word that announces it. `leading` is the punctuation stuck to that word. */
export function valuesAfter(kind: Announced, tokens: readonly Token[], leading: string): readonly Found[] {
  const found: Found[] = []
  const window = tokens.slice(0, kind === 'maybe' ? MAX_TOKENS_WHEN_UNSURE : MAX_TOKENS)
  let secretCode = false
  for (let at = 0; at < window.length; at += 1) {
    const token = window[at]
    if (token === undefined || token.raw === '') continue
    const brought = broughtTo(window, at, leading)
    const named = brought === 'no' && NAMES_A_NUMBER.test(window[at - 1]?.folded ?? '')
    if (SECRET_CODE.test(token.folded)) secretCode = true
    const lettersAllowed = kind !== 'code' || at === 0 || brought !== 'no' || secretCode
    if (lettersAllowed && !named && looksChosen(token) && (kind !== 'maybe' || /\p{Ll}/u.test(token.raw))) {
      found.push({ start: token.start, end: token.end })
      continue
    }
    if (kind !== 'maybe' && plainDigits(token) !== null) {
      const { digits, last } = digitsFrom(window, at)
      if (isGivenNumber(window, at, digits, last, brought))
        found.push({ start: token.start, end: window[last]?.end ?? token.end })
      at = last
      continue
    }
    if (kind === 'password' && isGivenWord(window, at, brought)) found.push({ start: token.start, end: token.end })
  }
  return found
}

/** The value given before the word: « on a mis Maison2024 comme mot de passe », « 4412 (code sms) ». */
export function valueBefore(kind: Announced, tokens: readonly Token[]): Found | null {
  if (kind === 'maybe') return null
  const near = tokens.slice(-5)
  for (let at = near.length - 1; at >= 0; at -= 1) {
    const token = near[at]
    if (token === undefined) continue
    const named = NAMES_A_NUMBER.test(near[at - 1]?.folded ?? '')
    if (kind === 'password' && !named && looksChosen(token)) return { start: token.start, end: token.end }
    if (/[.;,]/u.test(token.after)) return null
    const between = near.slice(at + 1).map(({ folded }) => folded)
    const linked = between.every((word) => /^(?:comme|est|son|sa|le|la|c'est|en|pour|un|nouveau|$)$/u.test(word))
    const digits = plainDigits(token)
    if (digits !== null && linked) {
      let first = at
      let all = digits
      while (first > 0 && near[first - 1] !== undefined && plainDigits(near[first - 1] ?? token) !== null) {
        first -= 1
        all = `${plainDigits(near[first] ?? token) ?? ''}${all}`
      }
      const before = near[first - 1]?.folded ?? ''
      const usable = all.length >= SHORTEST_CODE && all.length <= LONGEST_CODE
      const other = isYear(all) || isDate(all) || isRound(all) || isShortNumber(all) || NAMES_A_NUMBER.test(before)
      return usable && !other ? { start: near[first]?.start ?? token.start, end: token.end } : null
    }
    if (!linked && kind === 'code') return null
  }
  return null
}
