import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { HandoutLanguage } from '../../core/contract/handout-forms.ts'
import acronyms from '../../resources/handouts/acronyms.json'
import types from '../../resources/knowledge/document-types.json'
import phrases from '../../resources/handouts/phrases.json'

const Review = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('not_reviewed'), by: z.null(), on: z.null() }),
  z.strictObject({ status: z.literal('reviewed'), by: z.string().min(1), on: z.iso.date() }),
])

const Translation = z.strictObject({
  direction: z.enum(['ltr', 'rtl']),
  review: Review,
  phrases: z.record(z.string(), z.string().min(1)),
  pictograms: z.record(z.string(), z.string().min(1)),
})

const scripts: Partial<Record<HandoutLanguage, RegExp>> = {
  ar: /^[\p{Script=Arabic}\p{M}\p{P}\s]+$/u,
  ps: /^[\p{Script=Arabic}\p{M}\p{P}\s]+$/u,
  uk: /^[\p{Script=Cyrillic}\p{P}\s]+$/u,
}

describe('the phrases of the second column', () => {
  it('are there in each language, all of them, with who read them over', () => {
    const shipped = z.record(HandoutLanguage, Translation).parse(phrases)
    expect(Object.keys(shipped).toSorted()).toEqual([...HandoutLanguage.options].toSorted())
    for (const { phrases: own, pictograms } of Object.values(shipped)) {
      expect(Object.keys(own)).toEqual(Object.keys(shipped.en.phrases))
      expect(Object.keys(pictograms).toSorted()).toEqual(
        [...new Set(types.map(({ pictogram }) => pictogram))].toSorted(),
      )
    }
  })

  it.each(HandoutLanguage.options)('%s is written in its own script, and its own direction', (language) => {
    const { direction, phrases: own, pictograms } = phrases[language]
    const script = scripts[language] ?? /^[\p{Script=Latin}\p{P}\s]+$/u
    expect([...Object.values(own), ...Object.values(pictograms)].filter((text) => !script.test(text))).toEqual([])
    expect(direction).toBe(language === 'ar' || language === 'ps' ? 'rtl' : 'ltr')
  })

  it('has words without any acronym for each acronym', () => {
    for (const [acronym, words] of Object.entries(acronyms)) {
      expect(words.length).toBeGreaterThan(acronym.length)
      expect(words).not.toMatch(/\p{Lu}{2}/u)
    }
  })
})
