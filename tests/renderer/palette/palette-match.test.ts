import { describe, expect, it } from 'vitest'
import { isNamed, isTypedOut, nextIndex } from '../../../renderer/features/palette/palette-match.ts'

describe('an action', () => {
  it.each([
    ['Nouvel accueil', 'nou acc', true],
    ['Réglages', 'reglages', true],
    ['Aujourd\u2019hui', 'aujourd\u2019hui', true],
    ['Aujourd\u2019hui', 'AUJ', true],
    ['Verrouiller', '', true],
    ['Agenda', 'genda', false],
    ['Nouvel accueil', 'nouvel agenda', false],
  ])('%s is found by « %s »: %s', (label, text, found) => {
    expect(isNamed(label, text)).toBe(found)
  })

  it('comes first once its name is being typed, not at its first letters', () => {
    expect(isTypedOut('Agenda', 'ag')).toBe(false)
    expect(isTypedOut('Agenda', ' Agen ')).toBe(true)
    expect(isTypedOut('Nouvel accueil', 'accueil')).toBe(false)
  })
})

describe('the answer in evidence', () => {
  it('goes round at both ends', () => {
    expect(nextIndex(2, 1, 3)).toBe(0)
    expect(nextIndex(0, -1, 3)).toBe(2)
    expect(nextIndex(0, 1, 3)).toBe(1)
  })

  it('is none in an empty list', () => {
    expect(nextIndex(0, 1, 0)).toBe(-1)
  })
})
