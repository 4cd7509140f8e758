import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MandateLetters } from '../../../core/mandates/templates.ts'
import { loadCatalogue } from '../../../electron/host/knowledge.ts'

const resources = join(import.meta.dirname, '../../../resources')
const folder = join(resources, 'letters')
const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')
const read = (file: string): unknown => JSON.parse(textOf(file))

const cerfaNumbers = (text: string): ReadonlySet<string> =>
  new Set([...text.replaceAll(/[\s*°]/gu, '').matchAll(/\d{5}(?=\D|$)/gu)].map(([number]) => number))

describe.each(files)('%s', (file) => {
  it('names no CERFA form that the catalogue does not know with its source', () => {
    const known = new Set(
      loadCatalogue(resources).pack.procedures.flatMap(({ channels, mandate_note: note }) => [
        ...cerfaNumbers(`${channels.paper?.cerfa ?? ''} ${note ?? ''}`),
      ]),
    )
    const named = [...textOf(file).matchAll(/cerfa(.{0,30})/giu)].map(([, after]) => [...cerfaNumbers(after ?? '')])
    expect(named.filter((numbers) => numbers.length === 0 || numbers.some((number) => !known.has(number)))).toEqual([])
  })

  it('is in French typography', () => {
    const text = JSON.stringify(read(file))
    expect(text.match(/(?<=\p{L}|\})[;!?»]|(?<=\p{L}) [:;!?»]|«(?!\u00a0)|'/gu) ?? []).toEqual([])
  })
})

it('no mandate letter names a CERFA form at all: there is none', () => {
  expect(['mandate.json', 'revocation-receipt.json'].filter((file) => /cerfa/iu.test(textOf(file)))).toEqual([])
})

/** Versions that people signed: their line never changes, a new text adds a line. */
const shipped = {
  mandate: { 'mandat-2026-1': '0f4afa73cbd08042' },
  receipt: { 'fin-de-mandat-2026-1': 'e915cb48f82e7c18' },
}

it('the versions already shipped are still there, unchanged', () => {
  const letters = MandateLetters.parse({ mandate: read('mandate.json'), receipt: read('revocation-receipt.json') })
  const digests = (templates: readonly { readonly version: string }[]) =>
    Object.fromEntries(
      templates.map((template) => [
        template.version,
        createHash('sha256').update(JSON.stringify(template)).digest('hex').slice(0, 16),
      ]),
    )
  expect({ mandate: digests(letters.mandate), receipt: digests(letters.receipt) }).toEqual(shipped)
})

describe('a damaged letter is refused', () => {
  const [template] = MandateLetters.parse({
    mandate: read('mandate.json'),
    receipt: read('revocation-receipt.json'),
  }).mandate
  const receipt = read('revocation-receipt.json')
  const [first, ...others] = template.blocks

  it.each([
    ['a block is missing', [{ ...template, blocks: others }]],
    ['a block comes twice', [{ ...template, blocks: [first, first, ...others] }]],
    ['the blocks are in another order', [{ ...template, blocks: [...others, first] }]],
    ['it names something unknown', [{ ...template, blocks: [{ ...first, paragraphs: ['{password}'] }, ...others] }]],
    ['a version comes twice', [template, template]],
    ['there is none', []],
  ])('when %s', (_name, mandate) => {
    expect(MandateLetters.safeParse({ mandate, receipt }).success).toBe(false)
  })
})
