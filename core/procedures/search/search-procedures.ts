import { rarityOf, type KeyPhrase, type SearchIndex } from './build-index.ts'
import { readQuery, type Slot, type TermUse } from './read-query.ts'

export type ProcedureHit = {
  readonly procedureId: string
  /** Comparable within one answer only. */
  readonly score: number
  /** Words of the query, as they were understood, that this sheet answers. */
  readonly matched: readonly string[]
}

type Weighed = Slot & {
  readonly weight: number
  readonly values: ReadonlyMap<number, number>
  readonly namesOrganisation: boolean
}
type Said = ReadonlyMap<number, readonly (TermUse & { readonly slot: number })[]>

const mostCompared = 60
const otherOrganisationFactor = 0.55
const fullySpoken = 0.6
const sharedMeaningWeight = 0.5
const wholeQueryBonus = 0.7
const phraseBonus = 0.75
const focusBonus = 0.8

/**
 * The sheets a query speaks of, best first, at most `limit`. Tolerates what people type: no accents, any order, typing
 * errors, words glued or cut, whole sentences, former names. Empty only when no word is recognised. Same index and
 * query, same answer.
 */
export const searchProcedures = (index: SearchIndex, query: string, limit: number): readonly ProcedureHit[] => {
  const slots = readQuery(index, query).map((slot) => weigh(index, slot))
  const whole = slots.reduce((total, slot) => total + slot.weight, 0)
  const said = saidIn(slots)
  return likeliest(slots, whole)
    .map(({ sheet, base }) => {
      const phrase = likeness(index.keyPhrases[sheet] ?? [], said, slots, whole)
      const score = base + whole * (phraseBonus * phrase.best + focusBonus * phrase.mean)
      return { sheet, score: score * concern(slots, sheet) }
    })
    .sort((left, right) => right.score - left.score || left.sheet - right.sheet)
    .slice(0, Math.max(0, limit))
    .map(({ sheet, score }) => ({
      procedureId: index.procedureIds[sheet] ?? '',
      score,
      matched: slots.filter((slot) => slot.values.has(sheet)).flatMap((slot) => slot.typed),
    }))
}

/** The sheets worth comparing phrase by phrase, from what their words alone say. */
const likeliest = (slots: readonly Weighed[], whole: number): readonly { sheet: number; base: number }[] => {
  const sheets = new Map<number, number>()
  for (const slot of slots) {
    for (const [sheet, value] of slot.values) sheets.set(sheet, (sheets.get(sheet) ?? 0) + slot.weight * value)
  }
  return [...sheets]
    .map(([sheet, value]) => ({ sheet, base: value * (1 - wholeQueryBonus + wholeQueryBonus * (value / whole)) }))
    .sort((left, right) => right.base - left.base || left.sheet - right.sheet)
    .slice(0, mostCompared)
}

const weigh = (index: SearchIndex, slot: Slot): Weighed => {
  const values = new Map<number, number>()
  for (const [term, { worth, share }] of slot.terms) {
    const posting = index.postings[term]
    posting?.sheets.forEach((sheet, at) => {
      const value = worth * share * (posting.values[at] ?? 0)
      if (value > (values.get(sheet) ?? 0)) values.set(sheet, value)
    })
  }
  const spoken = [...values.values()].reduce((total, value) => total + value, 0)
  const namesOrganisation = [...slot.terms].some(
    ([term, { worth, share }]) => worth * share > 0.8 && index.organisationTerms.has(term),
  )
  const weight = rarityOf(spoken, index.procedureIds.length) * (1 + sharedMeaningWeight * (slot.typed.length - 1))
  return { ...slot, values, weight, namesOrganisation }
}

/** Below 1 for a sheet that hardly speaks of an organisation the query names. */
const concern = (slots: readonly Weighed[], sheet: number): number =>
  slots
    .filter((slot) => slot.namesOrganisation)
    .reduce((factor, slot) => {
      const spoken = Math.min(1, (slot.values.get(sheet) ?? 0) / fullySpoken)
      return factor * (otherOrganisationFactor + (1 - otherOrganisationFactor) * spoken)
    }, 1)

const saidIn = (slots: readonly Slot[]): Said => {
  const said = new Map<number, (TermUse & { slot: number })[]>()
  slots.forEach((slot, at) => {
    for (const [term, use] of slot.terms) {
      const others = said.get(term)
      if (others === undefined) said.set(term, [{ ...use, slot: at }])
      else others.push({ ...use, slot: at })
    }
  })
  return said
}

/**
 * How well the query and the phrases of a sheet say the same thing, 0 to 1: `best` for the closest one, `mean` over
 * all of them, which is higher for a sheet that is about nothing else.
 */
const likeness = (
  phrases: readonly KeyPhrase[],
  said: Said,
  slots: readonly Weighed[],
  whole: number,
): { best: number; mean: number } => {
  let best = 0
  let total = 0
  for (const phrase of phrases) {
    const value = phrase.worth * alike(phrase, said, slots, whole)
    if (value > best) best = value
    total += value
  }
  return { best, mean: phrases.length === 0 ? 0 : total / phrases.length }
}

/** Much of the phrase is in the query, and much of the query in the phrase. */
const alike = (phrase: KeyPhrase, said: Said, slots: readonly Weighed[], whole: number): number => {
  let found = 0
  const explained = new Map<number, number>()
  for (const word of phrase.words) {
    let best: (TermUse & { slot: number }) | undefined
    for (const term of word.terms) {
      for (const use of said.get(term) ?? []) {
        if (best === undefined || use.worth > best.worth || (use.worth === best.worth && use.share > best.share))
          best = use
      }
    }
    if (best === undefined) continue
    found += word.weight * best.worth
    explained.set(best.slot, Math.min(1, (explained.get(best.slot) ?? 0) + best.share * best.worth))
  }
  if (found === 0) return 0
  let answered = 0
  for (const [slot, share] of explained) answered += share * (slots[slot]?.weight ?? 0)
  return (found / phrase.weight) ** 2 * (answered / whole)
}
