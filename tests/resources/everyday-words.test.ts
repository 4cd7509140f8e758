import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { fold } from '../../core/procedures/search/normalise.ts'
import { loadCatalogue } from '../../electron/host/knowledge.ts'

const resources = join(import.meta.dirname, '../../resources')
const read = (path: string): unknown => JSON.parse(readFileSync(join(resources, 'knowledge', path), 'utf8'))
const validate = new Ajv2020({ allErrors: true, strict: true }).compile(read('schema/everyday-words.schema.json') as object)
const catalogue = loadCatalogue(resources)
const { procedures, everydayWords } = catalogue.pack
const wordings = Object.entries(everydayWords).flatMap(([id, said]) => said.map((wording) => ({ id, wording })))

describe('everyday-words.json', () => {
  it('is what its schema says', () => {
    expect(validate(read('everyday-words.json')) ? [] : validate.errors?.slice(0, 5)).toEqual([])
  })

  it('refuses a sheet that has too few wordings', () => {
    expect(validate({ 'caf-rsa-demande': ['plus un sou'] })).toBe(false)
  })

  it('speaks of every sheet, and of nothing else', () => {
    expect(Object.keys(everydayWords).sort()).toEqual(procedures.map(({ id }) => id as string).sort())
  })

  it('gives a wording to one sheet only', () => {
    const said = wordings.map(({ wording }) => fold(wording))
    expect(said.filter((wording, at) => said.indexOf(wording) !== at)).toEqual([])
  })

  it('does not repeat the search words of the sheet', () => {
    const known = new Set(procedures.flatMap(({ id, keywords }) => keywords.map((word) => `${id} ${fold(word)}`)))
    expect(wordings.filter(({ id, wording }) => known.has(`${id} ${fold(wording)}`))).toEqual([])
  })

  it('leads each of its wordings back to the sheet', () => {
    const lost = wordings.filter(({ id, wording }) => !catalogue.search(wording, 3).some((sheet) => sheet.id === id))
    expect(lost).toEqual([])
  })
})
