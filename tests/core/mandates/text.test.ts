import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText, type Letter } from '../../../core/mandates/letter.ts'
import { mandateBlocks, MandateTemplate } from '../../../core/mandates/templates.ts'
import type { MandateFacts, ReceiptFacts } from '../../../core/mandates/text.ts'
import { loadMandateWriter } from '../../../electron/host/mandate-letters.ts'

const resources = join(import.meta.dirname, '../../../resources')
const golden = (name: string): string => readFileSync(join(import.meta.dirname, 'golden', `${name}.txt`), 'utf8')
const writer = loadMandateWriter(resources)

const facts: MandateFacts = {
  personName: 'Émile Zola',
  birthDay: '1984-04-01',
  structureName: 'Espace de Testville',
  structureAddress: '1 place du Test, 99999 Testville',
  structurePhone: '05 65 71 55 55',
  dataProtectionContact: 'dpo@testville.example',
  themes: ['social', 'logement'],
  channels: ['online', 'phone'],
  days: 31,
  preparedOn: '2026-03-02',
}
const receiptFacts: ReceiptFacts = {
  personName: 'Émile Zola',
  structureName: 'Espace de Testville',
  themes: ['social', 'logement'],
  agreedOn: '2026-03-02',
  stoppedOn: '2026-04-01',
  stoppedTime: '09:30',
  stoppedBy: 'person',
  said: 'phone',
}

/** As it is read: the title, then each block under its own. */
const plain = ({ version, title, blocks }: Letter): string =>
  [
    `${version}\n\n${title}`,
    ...blocks.map((block) => [block.title, ...block.paragraphs].filter(Boolean).join('\n')),
  ].join('\n\n') + '\n'

describe('the mandate', () => {
  const letter = writer.mandate(facts)

  it('is, word for word, the text that was approved', () => {
    expect(plain(letter)).toBe(golden('mandat-2026-1'))
  })

  it('carries every block of the model, once, in its order', () => {
    const shipped = JSON.parse(readFileSync(join(resources, 'letters/mandate.json'), 'utf8')) as readonly unknown[]
    for (const one of shipped) expect(MandateTemplate.parse(one).blocks.map(({ id }) => id)).toEqual([...mandateBlocks])
    expect(letter.blocks).toHaveLength(mandateBlocks.length)
  })

  it('leaves room for a hand where nothing is known', () => {
    const bare = writer.mandate({
      ...facts,
      birthDay: null,
      structureAddress: '',
      structurePhone: '',
      dataProtectionContact: '',
    })
    expect(JSON.stringify(bare)).not.toMatch(/[{}]\w|null|undefined/u)
    expect(bare.blocks[0]?.paragraphs[1]).toMatch(/^Ma date de naissance\u00a0: …+$/u)
  })

  it('never reads what someone is called as a part of the template', () => {
    const named = writer.mandate({ ...facts, personName: '{structureName} $& {theme}' })
    expect(named.blocks[0]?.paragraphs[0]).toBe('Je m’appelle {structureName} $& {theme}.')
  })

  it.each([
    [1, 'un jour'],
    [31, '31 jours'],
    [182, '182 jours (environ six mois)'],
    [365, '365 jours (un an)'],
  ] as const)('of %i days lasts « %s »', (days, words) => {
    expect(JSON.stringify(writer.mandate({ ...facts, days }))).toContain(
      `Ce mandat dure ${words} à partir de mon accord.`,
    )
  })
})

describe('its fingerprint', () => {
  const letter = writer.mandate(facts)
  const fingerprint = writer.fingerprint(letter)

  it('is the SHA-256 of its text', () => {
    expect(fingerprint).toBe(createHash('sha256').update(canonicalText(letter), 'utf8').digest('hex'))
    expect(writer.fingerprint(writer.mandate({ ...facts }))).toBe(fingerprint)
  })

  it('changes with any character of any paragraph', () => {
    const anywhere = fc.nat().chain((at) => {
      const block = at % letter.blocks.length
      const paragraphs = letter.blocks[block]?.paragraphs ?? []
      return fc.record({
        block: fc.constant(block),
        paragraph: fc.nat(paragraphs.length - 1),
        position: fc.double({ min: 0, max: 1, noNaN: true }),
        letter: fc.constantFrom('x', ' ', '\u00a0', 'é', ''),
      })
    })
    fc.assert(
      fc.property(anywhere, (change) => {
        const altered = letter.blocks.map((block, at) => ({
          ...block,
          paragraphs: block.paragraphs.map((text, rank) => {
            if (at !== change.block || rank !== change.paragraph) return text
            const position = Math.floor(change.position * (text.length - 1))
            const other = text[position] === change.letter ? `${change.letter}!` : change.letter
            return text.slice(0, position) + other + text.slice(position + 1)
          }),
        }))
        expect(writer.fingerprint({ ...letter, blocks: altered })).not.toBe(fingerprint)
      }),
      { numRuns: 500 },
    )
  })

  it('changes with the version, the title, and where a paragraph begins', () => {
    const [first, second, ...others] = letter.blocks
    if (first === undefined || second === undefined) throw new Error('a mandate has blocks')
    const moved = { title: first.title, paragraphs: [...first.paragraphs, ...second.paragraphs] }
    const [one = '', two = '', ...more] = first.paragraphs
    const joined = { title: first.title, paragraphs: [`${one}${two}`, ...more] }
    const variants: readonly Letter[] = [
      { ...letter, version: 'mandat-2026-2' },
      { ...letter, title: `${letter.title}.` },
      { ...letter, blocks: [moved, { ...second, paragraphs: [] }, ...others] },
      { ...letter, blocks: [joined, second, ...others] },
    ]
    const fingerprints = [letter, ...variants].map(writer.fingerprint)
    expect(new Set(fingerprints).size).toBe(fingerprints.length)
  })
})

describe('the receipt of a revocation', () => {
  it('is, word for word, the text that was approved', () => {
    expect(plain(writer.receipt(receiptFacts))).toBe(golden('fin-de-mandat-2026-1'))
  })

  it('says nothing of a channel that there was not', () => {
    const letter = writer.receipt({ ...receiptFacts, stoppedBy: 'acts_done', said: null })
    expect(JSON.stringify(letter)).not.toContain('Moyen')
    expect(JSON.stringify(letter)).toContain('parce que les démarches sont faites')
  })
})
