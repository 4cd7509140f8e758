import { describe, expect, it } from 'vitest'
import {
  passphraseProblems,
  strengthLevel,
  strengthPercent,
  type NewPassphrase,
} from '../../../renderer/features/session/new-passphrase.ts'

const chosen = (part: Partial<NewPassphrase>): NewPassphrase => ({
  text: 'sept mots sans rapport entre eux',
  again: 'sept mots sans rapport entre eux',
  proposed: false,
  assessment: { accepted: true, bits: 90, reasons: [] },
  write: () => {},
  writeAgain: () => {},
  propose: () => Promise.resolve(),
  ...part,
})

describe('a passphrase being chosen', () => {
  it('may be sent when it is strong and typed twice alike', () => {
    expect(passphraseProblems(chosen({}))).toEqual({ text: null, again: null })
  })

  it('need not be typed twice when it was proposed', () => {
    expect(passphraseProblems(chosen({ proposed: true, again: '' })).again).toBeNull()
  })

  it('is asked for a second time otherwise, spaces counting', () => {
    expect(passphraseProblems(chosen({ again: 'sept mots sans rapport entre eux ' })).again).not.toBeNull()
  })

  it('tells every reason of its weakness', () => {
    const { text } = passphraseProblems(
      chosen({ assessment: { accepted: false, bits: 12, reasons: ['too_short', 'common'] } }),
    )
    expect(text).toContain('trop courte')
    expect(text).toContain('courantes')
  })

  it('is left to the host to judge while its answer is under way', () => {
    expect(passphraseProblems(chosen({ assessment: null })).text).toBeNull()
  })

  it('is required', () => {
    expect(passphraseProblems(chosen({ text: '', again: '' })).text).not.toBeNull()
  })
})

describe('its strength', () => {
  it.each([
    [null, 'none', 0],
    [{ accepted: false, bits: 10, reasons: [] }, 'poor', 11],
    [{ accepted: false, bits: 50, reasons: [] }, 'weak', 56],
    [{ accepted: false, bits: 70, reasons: [] }, 'almost', 79],
    [{ accepted: true, bits: 80, reasons: [] }, 'strong', 100],
  ] as const)('of %o is told in words and by a bar', (assessment, level, percent) => {
    const judged = assessment === null ? null : { ...assessment, reasons: [...assessment.reasons] }
    expect([strengthLevel(judged), strengthPercent(judged)]).toEqual([level, percent])
  })

  it('never fills the bar of a passphrase that is refused for another reason', () => {
    const judged = { accepted: false, bits: 200, reasons: ['common' as const] }
    expect(strengthPercent(judged)).toBeLessThan(100)
    expect(strengthLevel(judged)).not.toBe('strong')
  })
})
