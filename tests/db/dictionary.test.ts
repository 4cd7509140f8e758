import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { personDataSchema, personDictionary, teamTables } from '../../db/dictionary/index.ts'
import { columnsOf, everyTable, tablesOfPeople } from '../../db/person-data.ts'

describe('the dictionary of the data', () => {
  it('says of each column about people its category, its purpose, how long it is kept and whether it is given out', () => {
    const columns = tablesOfPeople().flatMap((table) => columnsOf(table).map((column) => `${table}.${column}`))
    const said = personDictionary.map(({ table, column }) => `${table}.${column}`)
    expect(said.toSorted()).toEqual(columns.toSorted())
  })

  it('leaves no table aside: each is about people, or says what else it holds', () => {
    const known = [...tablesOfPeople(), ...Object.keys(teamTables)]
    expect(known.toSorted()).toEqual([...everyTable()].toSorted())
  })

  it('knows no column for a password, a PIN or a code of the person', () => {
    const own = new Set(['logbook_keys.wrapped_key', 'settings.recovery_key_confirmed'])
    const suspect = everyTable()
      .flatMap((table) => columnsOf(table).map((column) => `${table}.${column}`))
      .filter((name) => /pass|mdp|pwd|otp|(?:^|_)pin(?:_|$)|secret/iu.test(name) && !own.has(name))
    expect(suspect).toEqual([])
  })
})

it('the published schema of a person’s file is the one of this dictionary', async () => {
  const path = join(import.meta.dirname, '../../resources/schemas/etabli-personne-1.schema.json')
  await expect(`${JSON.stringify(personDataSchema(), null, 2)}\n`).toMatchFileSnapshot(path)
})
