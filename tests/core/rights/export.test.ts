import { beforeAll, describe, expect, it } from 'vitest'
import { personDictionary } from '../../../db/dictionary/index.ts'
import { tablesOfPeople } from '../../../db/person-data.ts'
import { sharedDoor } from '../../support/desk.ts'
import { type KnownWell, markers, someoneKnownWell } from '../../support/known-well.ts'

const door = sharedDoor()
let someone: KnownWell
beforeAll(async () => {
  someone = await someoneKnownWell(door())
  await someoneKnownOtherwise()
})

/** Another person, whose data must not come along. */
async function someoneKnownOtherwise(): Promise<void> {
  const { personId } = await door().ask('people.create', {
    details: { familyName: 'Tragicomix', givenName: '', birthDay: null, phone: '', email: '' },
    notTheSameAs: [],
  })
  const { visitId } = await door().ask('visits.start', { personId })
  await door().ask('visits.keep', { visitId, note: 'Iélosubmarine' })
  await door().ask('visits.finish', { visitId })
}

const exportOf = (withFiles = true) => door().ask('rights.export', { personId: someone.personId, withFiles })

describe('what is given to a person who asks for her data', () => {
  it('holds everything that was written of her, wherever it was', async () => {
    const text = JSON.stringify((await exportOf()).sections)
    expect(Object.values(markers).filter((marker) => !text.includes(marker))).toEqual([])
  })

  it('holds every table about people that has something, and every column that is hers', async () => {
    const { sections } = await exportOf()
    // Her data is neither restricted nor at its end; who she is not is someone else's.
    const absent = new Set(['postponements', 'restrictions', 'erasure_announcements', 'distinct_people'])
    expect(tablesOfPeople().filter((table) => !sections.some((section) => section.table === table))).toEqual(
      tablesOfPeople().filter((table) => absent.has(table)),
    )
    for (const { table, rows } of sections) {
      const columns = personDictionary.filter((entry) => entry.table === table && entry.isExported)
      const own = columns.map(({ column }) => column).toSorted()
      expect(rows.map((row) => [table, Object.keys(row).toSorted()])).toEqual(rows.map(() => [table, own]))
    }
  })

  it('holds nothing of anyone else', async () => {
    const text = JSON.stringify((await exportOf()).sections)
    expect(text).not.toContain('Tragicomix')
    expect(text).not.toContain('Iélosubmarine')
    expect(text).not.toContain('Panoramisellu')
  })

  it('holds the bytes of her copies when asked, and is light otherwise', async () => {
    const files = (await exportOf(true)).sections.find(({ table }) => table === 'copy_chunks')
    // The beginning of a PDF, in base 64.
    expect(files?.rows[0]?.['bytes']).toMatch(/^JVBERi0x/u)
    expect((await exportOf(false)).sections.some(({ table }) => table === 'copy_chunks')).toBe(false)
  })

  it('is refused of someone unknown', async () => {
    expect(
      await door().call('rights.export', {
        personId: '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
        withFiles: false,
      }),
    ).toMatchObject({ ok: false, error: { code: 'person_unknown' } })
  })
})

describe('what was rectified', () => {
  it('is told with what it said before, once for a field typed letter by letter', async () => {
    const { personId } = await door().ask('people.create', {
      details: { familyName: 'Amnesix', givenName: '', birthDay: null, phone: '', email: '' },
      notTheSameAs: [],
    })
    const change = (familyName: string) =>
      door().ask('people.change', {
        personId,
        details: { familyName, givenName: '', birthDay: null, phone: '', email: '' },
      })
    for (const typed of ['Amnesixe', 'Amnesixea', 'Amnesixeau']) await change(typed)
    door().clock.advance(3_600_000)
    await change('Amnesix')
    await change('Amnesix')
    const { changes } = await door().ask('rights.read', { personId })
    expect(changes.map(({ field, before, after, mediatorName }) => [field, before, after, mediatorName])).toEqual([
      ['familyName', 'Amnesixeau', 'Amnesix', 'Dominique Test'],
      ['familyName', 'Amnesix', 'Amnesixeau', 'Dominique Test'],
    ])
  })
})
