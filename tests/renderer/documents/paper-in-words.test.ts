import { describe, expect, it } from 'vitest'
import { originalPhrase } from '../../../renderer/messages/documents.ts'
import { paperFacts, paperState } from '../../../renderer/features/documents/paper-in-words.ts'

const desk = { today: '2026-03-02', timeZone: 'Europe/Paris' } as Parameters<typeof paperFacts>[1]
const flat = (text: string) => text.replaceAll('\u00A0', ' ')

describe('where a paper stands', () => {
  it.each([
    ['valid', null, 'Valable'],
    ['valid', '2026-03-31', 'Valable jusqu’au 31 mars 2026'],
    ['expired', '2026-02-01', 'Expirée depuis le 1er février 2026'],
    ['date_missing', null, 'Date à demander'],
  ] as const)('%s until %s', (state, until, said) => {
    expect(flat(paperState({ state, until }))).toBe(said)
  })
})

describe('who keeps the original', () => {
  it.each([
    [{ holder: 'person', who: '' }, null],
    [{ holder: 'person', who: 'elle' }, null],
    [{ holder: 'organisation', who: '' }, 'original remis à un organisme'],
    [{ holder: 'other', who: 'sa fille' }, 'original : sa fille'],
  ] as const)('%j', (original, said) => {
    const phrase = originalPhrase(original)
    expect(phrase === null ? null : flat(phrase)).toBe(said)
  })
})

it('what is known of a paper is said in one line, and nothing that is not known', () => {
  const seenAt = Date.parse('2026-03-01T10:00:00Z')
  const bare: Parameters<typeof paperFacts>[0] = {
    seenAt,
    issuedOn: null,
    original: { holder: 'person', who: '' },
    copies: 0,
    uses: [],
  }
  expect(flat(paperFacts(bare, desk))).toBe('vue hier · aucun dossier ouvert ne la demande')
  const full: typeof bare = {
    ...bare,
    issuedOn: '2026-01-10',
    original: { holder: 'organisation', who: '' },
    copies: 2,
  }
  expect(flat(paperFacts(full, desk))).toBe(
    'vue hier · délivrée le 10 janvier 2026 · original remis à un organisme · 2 copies gardées · aucun dossier ouvert ne la demande',
  )
})
