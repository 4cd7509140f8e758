import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import type { KnowledgePack } from '../../core/contract/sheets.ts'
import { loadCatalogue } from '../../electron/host/knowledge.ts'
import { openedDoor } from '../support/door.ts'
import { aCasefile } from '../support/desk.ts'

const resources = join(import.meta.dirname, '../../resources')
const knowledge = join(resources, 'knowledge')
const read = (path: string): unknown => JSON.parse(readFileSync(join(knowledge, path), 'utf8'))

const files = ['procedures', 'organisations', 'document-types', 'life-events', 'conditions', 'deadline-starts', 'operators'] as const

const catalogue = loadCatalogue(resources)
const { pack } = catalogue

describe.each(files)('%s.json', (name) => {
  const data = read(`${name}.json`) as readonly { readonly id: string }[]

  it('is what its schema says', () => {
    const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(read(`schema/${name}.schema.json`) as object)
    expect(validate(data) ? [] : validate.errors?.slice(0, 5)).toEqual([])
  })

  it('refuses an unknown key', () => {
    const validate = new Ajv2020({ strict: false }).compile(read(`schema/${name}.schema.json`) as object)
    expect(validate([{ ...data[0], secret: 1 }])).toBe(false)
  })

  it('names each thing once', () => {
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length)
  })
})

describe('what the sheets name', () => {
  const ids = (items: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(items.map(({ id }) => id))
  const labels = new Set(pack.lifeEvents.map(({ label }) => label))
  const missing = (named: (sheet: KnowledgePack['procedures'][number]) => readonly (string | null)[], known: ReadonlySet<string>) =>
    pack.procedures.flatMap((sheet) => named(sheet).flatMap((id) => (id === null || known.has(id) ? [] : [`${sheet.id}: ${id}`])))

  it.each([
    ['organisations', missing((sheet) => [sheet.organisation, ...sheet.other_organisations], ids(pack.organisations))],
    ['papers', missing((sheet) => sheet.documents.map(({ id }) => id), ids(pack.documentTypes))],
    ['conditions', missing((sheet) => sheet.documents.map((asked) => asked.kind_of_condition), ids(pack.conditions))],
    ['life events', missing((sheet) => sheet.life_events, labels)],
    ['starts of deadlines', missing((sheet) => [...sheet.deadlines, ...sheet.appeal].map(({ compute }) => compute.start), ids(pack.deadlineStarts))],
  ])('%s: all are there', (_name, unknown) => {
    expect(unknown).toEqual([])
  })
})

describe('each sheet', () => {
  const faulty = (isFaulty: (sheet: KnowledgePack['procedures'][number]) => boolean) => pack.procedures.filter(isFaulty).map(({ id }) => id)

  it('has a step that can be done with the person, without network or counter', () => {
    expect(faulty(({ steps }) => !steps.some(({ needs }) => needs === 'none'))).toEqual([])
  })

  it('names its steps once, and asks each paper once in the same situation', () => {
    expect(faulty(({ steps }) => new Set(steps.map(({ id }) => id)).size !== steps.length)).toEqual([])
    expect(faulty(({ documents }) => new Set(documents.map(({ id, condition }) => `${id} ${condition ?? ''}`)).size !== documents.length)).toEqual([])
  })

  it('says of a paper not always required in which situation it is', () => {
    expect(faulty(({ documents }) => documents.some(({ required, condition, kind_of_condition: kind }) => !required && (condition === null || kind === null)))).toEqual([])
  })

  it('says what silence means exactly as its own deadline does, and only an agreement that has a source', () => {
    expect(faulty(({ silence }) => silence.meaning === 'acceptance' && (silence.source === null || silence.duration === null))).toEqual([])
    const contradicted = faulty(({ silence, deadlines }) => {
      const told = deadlines.filter(({ kind }) => kind === 'silence_means')
      return silence.duration !== null && told.length > 0 && !told.some(({ rule, compute }) => [rule.duration, compute.duration].includes(silence.duration ?? ''))
    })
    expect(contradicted).toEqual([])
  })

  it('is never sure and to be checked again at once', () => {
    expect(faulty(({ confidence, needs_recheck: recheck }) => confidence === 'high' && recheck)).toEqual([])
  })
})

describe('the catalogue in memory', () => {
  it('holds every sheet, with a fingerprint of its own words', () => {
    expect(pack.procedures).toHaveLength((read('procedures.json') as readonly unknown[]).length)
    const fingerprints = pack.procedures.map(({ id }) => catalogue.fingerprint(id))
    expect(new Set(fingerprints).size).toBe(pack.procedures.length)
    expect(catalogue.version).toMatch(/^[0-9a-f]{12}$/u)
  })

  it('loads twice the same', () => {
    const again = loadCatalogue(resources)
    expect(again.version).toBe(catalogue.version)
    expect(again.fingerprint('cpam-c2s')).toBe(catalogue.fingerprint('cpam-c2s'))
  })

  it('knows nothing of what is not in it', () => {
    for (const id of ['', '__proto__', 'constructor', 'dragon']) expect([catalogue.procedure(id), catalogue.fingerprint(id)]).toEqual([null, null])
  })
})

it('every sheet opens as a dossier, whole, and reads as a sheet', async () => {
  const door = await openedDoor()
  for (const { id, steps, documents } of pack.procedures) {
    const casefile = await aCasefile(door, null, id)
    expect([id, casefile.steps.length, casefile.papers.length]).toEqual([id, steps.length, documents.length])
    expect((await door.call('handouts.read', { casefileIds: [casefile.casefileId] })).ok).toBe(true)
    expect((await door.call('procedures.read', { procedureId: id })).ok).toBe(true)
  }
  expect(door.reports).toEqual([])
})
