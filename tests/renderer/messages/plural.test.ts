import { expect, it } from 'vitest'
import { plural, pluralWord } from '../../../renderer/messages/plural.ts'

it.each([
  [0, '0\u00A0pièce'],
  [1, '1\u00A0pièce'],
  [2, '2\u00A0pièces'],
  [1_000_000, '1\u202F000\u202F000\u00A0pièces'],
])('%d agrees as French does', (count, words) => {
  expect(plural(count, 'pièce', 'pièces')).toBe(words)
})

it('gives the word alone', () => {
  expect(pluralWord(1.5, 'an', 'ans')).toBe('an')
  expect(pluralWord(2, 'an', 'ans')).toBe('ans')
})
