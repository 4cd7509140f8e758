import { describe, expect, it } from 'vitest'
import { inSmsAlphabet, plainerForSms, smsLength } from '../../../core/shared/sms.ts'

const RAPPEL = "Rappel : RDV CAF mardi 12/01 à 9h30. Apportez votre pièce d'identité."

describe('the length of an SMS (standards §4.15)', () => {
  it.each([
    ['a', 160, 'gsm7', 1],
    ['a', 161, 'gsm7', 2],
    ['a', 306, 'gsm7', 2],
    ['a', 307, 'gsm7', 3],
    ['ç', 70, 'ucs2', 1],
    ['ç', 71, 'ucs2', 2],
    ['€', 80, 'gsm7', 1],
    ['€', 81, 'gsm7', 2],
  ] as const)('%s, %i times: %s, %i', (letter, times, alphabet, segments) => {
    expect(smsLength(letter.repeat(times))).toMatchObject({ alphabet, segments })
  })

  it('counts a usual reminder as one', () => {
    expect(smsLength(RAPPEL)).toEqual({ alphabet: 'gsm7', units: 69, segments: 1, left: 91, costly: [] })
  })

  it.each([
    [RAPPEL.replace('Apportez', 'Avez-vous reçu ? Apportez'), 'ç'],
    [RAPPEL.replace("'", '’'), '’'],
  ])('names the letter that makes it longer: %s', (text, letter) => {
    expect(smsLength(text)).toMatchObject({ alphabet: 'ucs2', costly: [letter] })
  })

  it('counts an emoji for two units, and never cuts one in two', () => {
    expect(smsLength('😀')).toMatchObject({ alphabet: 'ucs2', units: 2, segments: 1 })
    expect(smsLength('😀'.repeat(35)).segments).toBe(1)
    // 33 pairs in each segment of 67, not 33 and a half.
    expect(smsLength('😀'.repeat(67)).segments).toBe(3)
  })

  it('never cuts a letter of two septets in two', () => {
    expect(smsLength('a' + '€'.repeat(152)).segments).toBe(2)
    expect(smsLength('€'.repeat(153)).segments).toBe(3)
  })

  it('of nothing is nothing', () => {
    expect(smsLength('')).toMatchObject({ units: 0, segments: 0 })
  })

  it.each([...'àèéùìòÇÉÄÖÜäöüñÑß'])('%s costs nothing', (letter) => expect(smsLength(letter).alphabet).toBe('gsm7'))
  it.each([...'çêâîôûëïœÀÈ’«»…'])('%s makes it longer, and has a plainer form', (letter) => {
    expect(smsLength(letter).alphabet).toBe('ucs2')
    expect(smsLength(plainerForSms(letter) ?? letter).alphabet).toBe('gsm7')
  })
})

describe('the same words in the alphabet of SMS', () => {
  it('keep every letter, without the accent that it lacks', () => {
    expect(inSmsAlphabet('à è é ù ç ê ô œ ’ « » … \u00A0')).toBe(`à è é ù c e o oe ' " " ...  `)
    expect(inSmsAlphabet('e\u0302')).toBe('e')
  })

  it('leave as it is what has no plainer form', () => {
    expect(plainerForSms('😀')).toBeNull()
    expect(inSmsAlphabet('Жо 😀')).toBe('Жо 😀')
  })
})
