import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonSection } from '../../../core/contract/rights.ts'
import { personDictionary } from '../../../db/dictionary/index.ts'
import { wordsOf } from '../../../db/person-data.ts'
import { csvRows, jsonFile, labelOf, readable } from '../../../renderer/features/rights/person-data.ts'
import { csvText } from '../../../renderer/features/rights/csv-text.ts'
import { personCodes, personColumns, personTables } from '../../../renderer/messages/person-data.ts'
import { sharedDoor } from '../../support/desk.ts'
import { markers, someoneKnownWell } from '../../support/known-well.ts'

const door = sharedDoor()
let sections: readonly PersonSection[] = []
beforeAll(async () => {
  const { personId } = await someoneKnownWell(door())
  sections = (await door().ask('rights.export', { personId: personId, withFiles: true })).sections
})

describe('the words of what is kept of someone', () => {
  it('exist for every table and every column that is read to her', () => {
    const read = personDictionary.filter(({ isExported, category }) => isExported && category !== 'reference')
    expect(read.filter(({ table }) => personTables[table] === undefined)).toEqual([])
    expect(read.filter(({ table, column }) => labelOf(table, column) === column).map(({ column }) => column)).toEqual(
      [],
    )
    expect(Object.keys(personColumns).length).toBeGreaterThan(100)
  })

  it('exist for every word that a column may hold', () => {
    const unknown = personDictionary
      .filter(({ isExported, category }) => isExported && category !== 'reference')
      .flatMap(({ table, column }) => wordsOf(table, column))
      .filter((word) => personCodes[word] === undefined)
    expect(unknown).toEqual([])
  })
})

describe('what is handed over', () => {
  it('reads everything that was written of her', () => {
    const text = JSON.stringify(readable(sections, 'Europe/Paris'))
    expect(Object.values(markers).filter((marker) => !text.includes(marker))).toEqual([])
  })

  it('reads days and times as people do, and no identifier', () => {
    const text = JSON.stringify(readable(sections, 'Europe/Paris'))
    expect(text).toContain('2 mars 2026, 09:30')
    expect(text).toContain('29/10/1959')
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/u)
    expect(text).not.toContain('177244')
  })

  it('is, as a file, what the published schema says', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../../resources/schemas/etabli-personne-1.schema.json'), 'utf8'),
    ) as object
    const check = new Ajv2020({ strict: false }).compile(schema)
    const file = JSON.parse(jsonFile(0, sections)) as Record<string, unknown>
    check(file)
    expect(check.errors ?? []).toEqual([])
    expect(check({ ...file, more: 1 })).toBe(false)
  })

  it('is, as a table, one line a field, which no spreadsheet runs', () => {
    const text = csvText([...csvRows(sections), ['x', '1', 'x', '=1+1']])
    expect(Object.values(markers).filter((marker) => !text.includes(marker))).toEqual([])
    expect(text).toContain("'=1+1")
    expect(text.split('\r\n')[0]).toContain('rubrique;enregistrement;champ;valeur')
  })
})
