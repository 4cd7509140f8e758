import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '../../electron/host/knowledge.ts'

const resources = join(import.meta.dirname, '../../resources')
const read = (path: string): unknown => JSON.parse(readFileSync(join(resources, 'knowledge', path), 'utf8'))

const catalogue = loadCatalogue(resources)
const links = Object.entries(catalogue.pack.obtainedBy)

describe('the procedure that gives a paper', () => {
  it('is what its schema says', () => {
    const validate = new Ajv2020({ allErrors: true }).compile(read('schema/obtained-by.schema.json') as object)
    expect(validate(read('obtained-by.json')) ? [] : validate.errors).toEqual([])
  })

  it.each(links)('%s: both are in the catalogue, and the sheet speaks of that paper', (documentTypeId, procedureId) => {
    const type = catalogue.documentType(documentTypeId)
    const sheet = catalogue.obtainedBy(documentTypeId)
    if (type === null || sheet === null) throw new Error('the catalogue has no such paper or no such procedure')
    expect(sheet.id).toBe(procedureId)
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const told = plain(JSON.stringify([sheet.title, sheet.summary, sheet.keywords, sheet.steps, sheet.after]))
    const words = plain(type.label).split(/[^a-z]+/u).filter((word) => word.length > 3)
    expect(words.filter((word) => told.includes(word))).not.toEqual([])
  })

  it('is none when several could, or when nobody does', () => {
    for (const documentTypeId of ['titre-sejour', 'photo-identite', 'cv', 'nothing-of-the-kind'])
      expect(catalogue.obtainedBy(documentTypeId)).toBeNull()
  })
})
