import Database from 'better-sqlite3'
import { assert, asyncProperty, string } from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { queryWords } from '../../core/people/read-query.ts'
import { searchPasses } from '../../db/repositories/people-search.ts'
import { sharedDoor, the } from '../support/desk.ts'

const prepare = vi.spyOn(Database.prototype, 'prepare')
afterAll(() => vi.restoreAllMocks())

const door = sharedDoor()

const nobody = { familyName: '', givenName: '', birthDay: null, phone: '', email: '' } as const

const people = {
  amina: { ...nobody, familyName: 'Diallo', givenName: 'Amina', birthDay: '1987-03-14', phone: '06 39 98 01 23' },
  jean: { ...nobody, familyName: 'N’Diaye', givenName: 'Jean-Pierre', birthDay: '1961-11-02' },
  yann: { ...nobody, familyName: 'Le Goff', givenName: 'Yann', phone: '+33 (0)1 99 00 12 34' },
  zoe: { ...nobody, familyName: 'Lefèvre', givenName: 'Zoé' },
  marie: { ...nobody, familyName: 'Da Silva-Fernandez', givenName: 'Marie Lætitia', phone: '0692 12 34 56' },
  mohamed: { ...nobody, familyName: 'محمد', givenName: 'أحمد' },
  oksana: { ...nobody, familyName: 'Шевченко', givenName: 'Оксана' },
  li: { ...nobody, familyName: 'Li', givenName: 'Wei', birthDay: '2001-01-01' },
  smiley: { ...nobody, familyName: '😀', givenName: '' },
  long: { ...nobody, familyName: 'Z'.repeat(120), givenName: 'Long' },
} as const
type Who = keyof typeof people

const ids = new Map<string, Who>()

/** What the product prepares, and on which store. */
const statements: (readonly [source: string, database: Database.Database])[] = []

beforeAll(async () => {
  for (const [who, details] of Object.entries(people)) {
    const { personId } = await door().ask('people.create', { details, notTheSameAs: [] })
    ids.set(personId, who as Who)
  }
  const stores = prepare.mock.contexts as readonly Database.Database[]
  for (const [rank, [source]] of prepare.mock.calls.entries()) {
    const store = stores[rank]
    if (store !== undefined) statements.push([source, store])
  }
})

/** Who of the people above is found, best first. */
const found = async (text: string): Promise<readonly (Who | undefined)[]> => {
  const hits = await door().ask('people.search', { text, limit: 5 })
  return hits.map(({ personId }) => ids.get(personId)).filter((who) => who !== undefined)
}

describe('someone is found by', () => {
  it.each([
    ['family name', 'diallo', 'amina'],
    ['given name', 'amina', 'amina'],
    ['either order', 'amina diallo', 'amina'],
    ['beginnings', 'dia ami', 'amina'],
    ['one letter', 'w', 'li'],
    ['capitals', 'DIALLO', 'amina'],
    ['the middle of a name', 'iall', 'amina'],
    ['no accent', 'lefevre zoe', 'zoe'],
    ['accents', 'lefèvre zoé', 'zoe'],
    ['an accent that is not there', 'dïallo', 'amina'],
    ['a hyphen', 'jean-pierre', 'jean'],
    ['a space for a hyphen', 'jean pierre', 'jean'],
    ['nothing for a hyphen', 'jeanpierre', 'jean'],
    ['no apostrophe', 'NDIAYE', 'jean'],
    ['a space for an apostrophe', 'n diaye', 'jean'],
    ['a glued article', 'legoff', 'yann'],
    ['an article apart', 'le goff', 'yann'],
    ['one part of a double name', 'fernandez', 'marie'],
    ['a ligature spelt out', 'laetitia', 'marie'],
    ['Arabic', 'محمد', 'mohamed'],
    ['Cyrillic', 'шевч', 'oksana'],
    ['a two-letter name', 'li', 'li'],
    ['a very long name', 'z'.repeat(10_000), 'long'],
    ['the phone', '06 39 98 01 23', 'amina'],
    ['the phone in one run', '0639980123', 'amina'],
    ['the phone with its prefix', '+33 6 39 98 01 23', 'amina'],
    ['a phone kept with its prefix', '01 99 00 12 34', 'yann'],
    ['an overseas phone', '+262 692 12 34 56', 'marie'],
    ['part of the phone', '98 01', 'amina'],
    ['the end of the phone', '80123', 'amina'],
    ['the birth day', '14/03/1987', 'amina'],
    ['the birth day in words', '14 mars 1987', 'amina'],
    ['the birth day in digits', '14031987', 'amina'],
    ['the birth day as stored', '1987-03-14', 'amina'],
    ['the birth day with a short year', '14/03/87', 'amina'],
    ['a birth day in this century', '01/01/01', 'li'],
    ['a birth day half typed', '14/03/19', 'amina'],
    ['the day and month', '14/03', 'amina'],
    ['the month and year', '03/1987', 'amina'],
    ['the year', '1987', 'amina'],
    ['name and year', 'diallo 1987', 'amina'],
    ['name and phone', 'amina 0639', 'amina'],
  ] as const)('%s', async (_, text, who) => {
    expect(await found(text)).toEqual([who])
  })
})

describe('one error of the hand is forgiven', () => {
  it.each([
    ['a letter missing', 'dialo', 'amina'],
    ['the first letter missing', 'iallo', 'amina'],
    ['a letter too many', 'dialllo', 'amina'],
    ['a wrong letter', 'diaklo', 'amina'],
    ['a wrong first letter', 'siallo', 'amina'],
    ['two letters swapped', 'dilalo', 'amina'],
    ['an error in an unfinished word', 'fernsn', 'marie'],
    ['an error in each word', 'dialo anina', 'amina'],
    ['an error across a hyphen', 'jeanpirre', 'jean'],
    ['an error in Cyrillic', 'шевченкр', 'oksana'],
  ] as const)('%s', async (_, text, who) => {
    expect(await found(text)).toEqual([who])
  })

  it.each(['dlao', 'dixxlo', 'lb', 'diallo zoe', '0639980199'])(
    'but not two, nor in a short word: %s',
    async (text) => {
      expect(await found(text)).toEqual([])
    },
  )
})

describe('what is typed is only ever looked for', () => {
  it.each([
    ['"', []],
    ['diallo"', ['amina']],
    ['"diallo" OR "lefevre"', []],
    ['diallo*', ['amina']],
    ['*', []],
    ['NEAR(diallo amina)', []],
    ['words : diallo', []],
    ['^diallo', ['amina']],
    ['diallo -amina', ['amina']],
    ['(diallo', ['amina']],
    ['diallo AND', []],
    ["diallo' --", ['amina']],
    ["'; drop table people; --", []],
    ['😀', []],
    ['diallo 😀', ['amina']],
    ['diallo\u0000amina', ['amina']],
    ['\ud800diallo', ['amina']],
    ['%', []],
  ] as const)('%j', async (text, who) => {
    expect(await found(text)).toEqual(who)
  })

  it('whatever it is', async () => {
    const anything = string({ unit: 'binary', maxLength: 60 })
    await assert(
      asyncProperty(anything, async (text) => {
        expect(await door().call('people.search', { text, limit: 5 })).toMatchObject({ ok: true })
      }),
      { numRuns: 300 },
    )
  })
})

describe('the surest answers come first', () => {
  it('a whole name before a beginning, a beginning before a part, a part before a likeness', async () => {
    const named = async (familyName: string) =>
      (await door().ask('people.create', { details: { ...nobody, familyName }, notTheSameAs: [] })).personId
    const near = await named('Quartix')
    const part = await named('Saintquartin')
    const beginning = await named('Quartinelli')
    const whole = await named('Quartin')
    const hits = await door().ask('people.search', { text: 'quartin', limit: 10 })
    expect(hits.map(({ personId }) => personId)).toEqual([whole, beginning, part, near])
  })

  it('among equals, the last met', async () => {
    const { ask, clock } = door()
    const create = async (givenName: string) =>
      (await ask('people.create', { details: { ...nobody, familyName: 'Ornano', givenName }, notTheSameAs: [] }))
        .personId
    const first = await create('Anne')
    clock.advance(1000)
    const second = await create('Basile')
    clock.advance(1000)
    const { visitId } = await ask('visits.start', { personId: first })
    await ask('visits.finish', { visitId })
    const hits = await ask('people.search', { text: 'ornano', limit: 10 })
    expect(hits.map(({ personId }) => personId)).toEqual([first, second])
  })

  it('someone whose name changed is found by the new one only', async () => {
    const { ask } = door()
    const details = { ...nobody, familyName: 'Vauquelin' }
    const { personId } = await ask('people.create', { details, notTheSameAs: [] })
    await ask('people.change', { personId, details: { ...details, familyName: 'Trebuchet' } })
    expect(await ask('people.search', { text: 'vauquelin', limit: 5 })).toEqual([])
    expect(await ask('people.search', { text: 'trebuchet', limit: 5 })).toMatchObject([{ personId }])
  })
})

describe('a probable duplicate', () => {
  const twin = { ...nobody, familyName: 'Keita', givenName: 'Awa', birthDay: '1999-09-09', phone: '06 39 98 07 70' }

  it('is refused until it is judged, and the judgement is remembered', async () => {
    const { ask, call } = door()
    const { personId: awa } = await ask('people.create', { details: twin, notTheSameAs: [] })
    const other = { ...twin, givenName: 'Fanta' }
    expect(await ask('people.findDuplicates', { details: other, except: null })).toMatchObject([
      { personId: awa, because: ['same_phone'] },
    ])
    expect(await call('people.create', { details: other, notTheSameAs: [] })).toEqual({
      ok: false,
      error: { code: 'probable_duplicate' },
    })
    const { personId: fanta } = await ask('people.create', { details: other, notTheSameAs: [awa] })
    expect(await ask('people.findDuplicates', { details: other, except: fanta })).toEqual([])
    expect(await ask('people.findDuplicates', { details: twin, except: awa })).toEqual([])
  })

  it('is refused when only one of two is judged', async () => {
    const { ask, call } = door()
    const details = { ...nobody, familyName: 'Sissoko', givenName: 'Ada', birthDay: '1970-05-05' }
    const { personId: one } = await ask('people.create', { details, notTheSameAs: [] })
    await ask('people.create', { details, notTheSameAs: [one] })
    expect(await call('people.create', { details, notTheSameAs: [one] })).toMatchObject({
      error: { code: 'probable_duplicate' },
    })
  })

  it('is never oneself', async () => {
    const { ask } = door()
    const details = { ...nobody, familyName: 'Camara', givenName: 'Ousmane', birthDay: '1955-01-01' }
    const { personId } = await ask('people.create', { details, notTheSameAs: [] })
    expect(await ask('people.findDuplicates', { details, except: personId })).toEqual([])
  })
})

describe('whatever the number of people', () => {
  const planOf = (statement: RegExp, ...values: readonly unknown[]): readonly string[] => {
    const [source, store] = the(statements.toReversed(), ([one]) => statement.test(one))
    return store
      .prepare<unknown[], { detail: string }>(`explain query plan ${source}`)
      .all(...values)
      .map(({ detail }) => detail)
  }

  it.each(searchPasses(queryWords('dialo amina 0639')))('the index alone answers $query', ({ query }) => {
    const [index, row, ...rest] = planOf(/people_search match \?/u, query, 24)
    expect(index).toMatch(/^SCAN s VIRTUAL TABLE INDEX \d+:M/u)
    expect(row).toBe('SEARCH p USING INTEGER PRIMARY KEY (rowid=?)')
    expect(rest).toEqual([])
  })

  it('duplicates are looked for by birth day and by phone, each in its index', () => {
    const details = planOf(/from "people" where \("people"."birth_day" = /u, null, null)
    expect(details.filter((detail) => detail.startsWith('SEARCH'))).toEqual([
      expect.stringContaining('people_by_birth_day'),
      expect.stringContaining('people_by_phone_key'),
    ])
    expect(details.filter((detail) => detail.startsWith('SCAN'))).toEqual([])
  })
})
