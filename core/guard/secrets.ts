import { type Announced, type Found, valueBefore, valuesAfter } from './given-values.ts'
import { nirPlaces } from './nir.ts'
import { looksChosen } from './shapes.ts'
import { foldInPlace, tokensBetween } from './tokens.ts'
import { ACCOUNT, CODE, MAYBE_PASSWORD, PASSWORD, PUBLIC_CODE } from './words.ts'

/** A passage that looks like what must not be kept: `start` and `end` are places in the text, `excerpt` what stands there. */
export type Suspect = {
  readonly kind: 'secret' | 'nir'
  readonly start: number
  readonly end: number
  readonly excerpt: string
}

/** How far from the announcing word a value is looked for, in characters. */
const REACH = 110
const MAX_LOGIN = 60

// Most texts hold neither an announcing word nor thirteen digits: they cost one look.
const WORTH_READING =
  /p[ao]s|a?ps[sw]|pwd|pw|m\.?[dp]\.?[dp]|cod|otp|pin|puk|ident|\bid\b|login|compte|conn|acc|(?:\d[ .-]?){6}/iu
const SENTENCE_END = /(?<=[\p{L}\p{N})»"]{4})[.;?!…]\s+(?=\p{L})|\n\s*\n/gu

/** Addresses of the law hold words such as « codes » and long identifiers: they are public, and no secret is one. */
const LAW_ADDRESS = /https?:\/\/(?:www\.)?legifrance\.gouv\.fr\/[\w/.?=&#%-]*/giu

const withoutLawAddresses = (text: string): string => text.replace(LAW_ADDRESS, (address) => ' '.repeat(address.length))

type Announcement = { readonly kind: Announced; readonly start: number; readonly end: number }

function announcements(folded: string): readonly Announcement[] {
  const all = (kind: Announced, words: RegExp): readonly Announcement[] =>
    Array.from(folded.matchAll(words), ({ 0: word, index }) => ({ kind, start: index, end: index + word.length }))
  const codes = all('code', CODE).filter(({ end }) => !PUBLIC_CODE.test(folded.slice(end, end + 40)))
  const passwords = all('password', PASSWORD)
  const maybe = all('maybe', MAYBE_PASSWORD).filter(
    ({ start, end }) => !passwords.some((sure) => sure.start <= start && end <= sure.end),
  )
  return [...passwords, ...maybe, ...codes].toSorted((left, right) => left.start - right.start)
}

/** Where the sentence around a place begins or ends: a value is not looked for in another one. */
function sentenceAround(text: string, start: number, end: number): Found {
  const from = Math.max(0, start - REACH)
  const before = [...text.slice(from, start).matchAll(SENTENCE_END)].at(-1)
  const after = [...text.slice(end, end + REACH).matchAll(SENTENCE_END)][0]
  return {
    start: before === undefined ? from : from + before.index + before[0].length,
    end: after === undefined ? Math.min(text.length, end + REACH) : end + after.index,
  }
}

function announcedValues(text: string, folded: string): readonly Found[] {
  const words = announcements(folded)
  return words.flatMap(({ kind, start, end }, rank) => {
    const sentence = sentenceAround(text, start, end)
    const next = words[rank + 1]
    const previous = words[rank - 1]
    const until = next === undefined ? sentence.end : Math.max(end, Math.min(sentence.end, next.start))
    const since = previous === undefined ? sentence.start : Math.min(start, Math.max(sentence.start, previous.end))
    const leading = /^[\s:=>→-]*/u.exec(text.slice(end, until))?.[0] ?? ''
    const after = valuesAfter(kind, tokensBetween(text, end, until), leading)
    const before = after.length > 0 ? null : valueBefore(kind, tokensBetween(text, since, start))
    return before === null ? after : [before]
  })
}

/** « identifiant jean.petit / Olivier1954 » */
function valuesAfterStroke(text: string, folded: string): readonly Found[] {
  return Array.from(folded.matchAll(ACCOUNT)).flatMap(({ 0: word, index }) => {
    const from = index + word.length
    const stroke = /(?<!\d)\s*\/\s*(?!\/)|\s\/\s*/u.exec(text.slice(from, from + MAX_LOGIN))
    if (stroke === null) return []
    const after = from + stroke.index + stroke[0].length
    const value = tokensBetween(text, after, Math.min(text.length, after + MAX_LOGIN))[0]
    return value !== undefined && looksChosen(value) ? [{ start: value.start, end: value.end }] : []
  })
}

/**
 * The passages of a text that give away a password, a code, or a social security number (standards: no secret of the person is ever
 * kept; the NIR is not by default). Pure, in order, without overlap; a text that speaks of passwords without giving one has none.
 */
export function suspectedSecrets(text: string): readonly Suspect[] {
  if (!WORTH_READING.test(text)) return []
  const read = withoutLawAddresses(text)
  const folded = foldInPlace(read)
  const suspects = [
    ...nirPlaces(folded).map((place) => ({ kind: 'nir' as const, ...place })),
    ...[...announcedValues(read, folded), ...valuesAfterStroke(read, folded)].map((place) => ({
      kind: 'secret' as const,
      ...place,
    })),
  ].toSorted((left, right) => left.start - right.start)
  const kept: Suspect[] = []
  for (const suspect of suspects) {
    if (suspect.start < (kept.at(-1)?.end ?? 0)) continue
    kept.push({ ...suspect, excerpt: text.slice(suspect.start, suspect.end) })
  }
  return kept
}

/** An excerpt as it is compared once a mediator said that it is no secret. */
export const normalisedExcerpt = (excerpt: string): string => excerpt.normalize('NFC').replace(/\s+/gu, ' ').trim()
