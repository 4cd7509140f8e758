import { describe, expect, it } from 'vitest'
import type { Input } from '../../core/contract/index.ts'
import { sharedDoor } from '../support/desk.ts'
import { textFields } from '../support/text-fields.ts'

const door = sharedDoor()
const fields = textFields(door)
const drafts = fields.filter(({ kind }) => kind === 'draft')
const lines = fields.filter(({ kind }) => kind === 'line')
const notes = fields.filter(({ kind }) => kind === 'note')

const details: Input<'people.create'>['details'] = {
  familyName: 'Essai',
  givenName: '',
  birthDay: null,
  phone: '',
  email: '',
}
const refusal = (path: string, problem: string) => ({
  ok: false,
  error: { code: 'invalid_input', fields: [{ path, problem }] },
})

const literal: readonly (readonly [string, string])[] = [
  ['emoji', 'Zoé 👩‍👩‍👧 🇫🇷 🙂'],
  ['right-to-left text', 'محمد אברהם'],
  ['right-to-left and left-to-right marks', 'abc \u200Fמשה\u200E'],
  ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>&amp;"\''],
  ['SQL', `Robert'); drop table people; --`],
  ['a search syntax', '"NEAR(a b)" OR * ^ : {words}'],
  ['a template', '${7*7} {{7*7}} %s %n'],
  ['a path', '../../../etc/passwd'],
  ['a formula', '=1+1|cmd'],
  ['letters outside the first plane', '𝒜𠮷'],
  ['JSON', '{"kind":"note","text":"x"}'],
  ['typography', 'L’été « déjà » là — 12 €'],
]

const disguised: readonly (readonly [string, string])[] = [
  ['the mark that reverses a line', 'abc\u202Etxt.exe'],
  ['a directional isolate', 'abc\u2066def\u2069'],
  ['a null character', 'abc\u0000def'],
  ['an escape', 'abc\u001B[31mdef'],
  ['a backspace', 'abc\bdef'],
  ['a C1 control', 'abc\u0085def'],
  ['half a character', 'abc\uD83D'],
  ['two halves the wrong way round', '\uDE42\uD83Dabc'],
]

/** A letter that takes three places once composed. */
const growing = '\uFB2C'

describe.each(fields)('$name', ({ path, send, read }) => {
  it.each(literal)('keeps %s literally', async (_name, text) => {
    const wanted = path.endsWith('birthDay') ? text.slice(0, 40) : text
    expect((await send(wanted)).ok).toBe(true)
    expect(await read()).toBe(wanted)
  })

  it('refuses 10,001 characters', async () => {
    expect(await send('x'.repeat(10_001))).toMatchObject({
      ok: false,
      error: { code: 'invalid_input', fields: [{ path }] },
    })
  })
})

// What is being typed is not judged yet: it is given back as it was.
describe.each(drafts)('$name', ({ send, read }) => {
  it.each(disguised)('keeps %s literally', async (_name, text) => {
    expect((await send(text)).ok).toBe(true)
    expect(await read()).toBe(text)
  })
})

describe.each([...lines, ...notes])('$name', ({ kind, path, send, read }) => {
  it.each(disguised)('refuses %s, and keeps what was there', async (_name, text) => {
    await send('Avant')
    expect(await send(text)).toEqual(refusal(path, 'control_characters'))
    expect(await read()).toBe('Avant')
  })

  it('says that 10,001 characters are too long', async () => {
    expect(await send('x'.repeat(10_001))).toEqual(refusal(path, 'too_long'))
  })

  it('counts letters as they will be kept', async () => {
    expect(await send(growing.repeat(kind === 'line' ? 120 : 10_000))).toEqual(refusal(path, 'too_long'))
  })
})

describe.each(lines)('$name', ({ path, send, read }) => {
  it('keeps 120 characters and refuses one more', async () => {
    expect((await send('é'.repeat(120))).ok).toBe(true)
    expect(await read()).toBe('é'.repeat(120))
    expect(await send('é'.repeat(121))).toEqual(refusal(path, 'too_long'))
  })

  it.each(['\n', '\t', '\u2028', '\u2029'])('refuses a second line or a tab (%j)', async (mark) => {
    expect(await send(`abc${mark}def`)).toEqual(refusal(path, 'control_characters'))
  })

  it('keeps one way of writing an accent', async () => {
    expect((await send('  Ele\u0301a ')).ok).toBe(true)
    expect(await read()).toBe('Eléa')
  })
})

describe.each(notes)('$name', ({ send, read }) => {
  it('keeps 10,000 characters, lines and tabs', async () => {
    const text = 'Ligne\n\tsuite\n'.repeat(1_000).slice(0, 9_999).concat('.')
    expect((await send(text)).ok).toBe(true)
    expect(await read()).toBe(text)
  })
})

describe('a name', () => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \u00A0\u3000 '],
    ['marks that show nothing', '\u200B\u200D\uFEFF\u00AD'],
  ])('of %s is required', async (_name, familyName) => {
    expect(await door().call('people.create', { details: { ...details, familyName }, notTheSameAs: [] })).toEqual({
      ok: false,
      error: { code: 'invalid_input', fields: [{ path: 'details.familyName', problem: 'required' }] },
    })
  })
})

describe('other fields', () => {
  const create = (more: Partial<typeof details>) =>
    door().call('people.create', { details: { ...details, ...more }, notTheSameAs: [] })
  const problem = (path: string, code: string) => ({
    ok: false,
    error: { code: 'invalid_input', fields: [{ path, problem: code }] },
  })

  it.each(['2026-02-30', '31/12/1980', '1980-13-01', '', '<b>', "1980-01-01' or '1'='1"])(
    'a birth day reads %j: refused',
    async (birthDay) => {
      expect(await create({ birthDay })).toEqual(problem('details.birthDay', 'not_a_day'))
    },
  )

  it('nobody is born tomorrow', async () => {
    expect(await create({ birthDay: '2026-03-03' })).toEqual({ ok: false, error: { code: 'birth_day_in_future' } })
  })

  it.each(['abc', '06 12 <b>', '++336', '1', '06;drop'])('a phone reads %j: refused', async (phone) => {
    expect(await create({ phone })).toEqual(problem('details.phone', 'not_a_phone'))
  })

  it.each(['abc', 'a@b', 'a b@c.fr', '<a@b.fr>', 'a@b@c.fr', '"><script>@x.fr'])(
    'an address reads %j: refused',
    async (email) => {
      expect(await create({ email })).toEqual(problem('details.email', 'not_an_email'))
    },
  )

  it.each(['25:00', '9:00', '09:60', '09:00:00', 'midi'])('a time reads %j: refused', async (time) => {
    const answer = await door().call('agenda.plan', {
      personId: null,

      casefileIds: [],
      with: { kind: 'mediator' },
      day: '2026-03-10',
      time,
      durationMinutes: 30,
      place: '',
    })
    expect(answer).toEqual(problem('time', 'not_a_time'))
  })

  it.each(['Europe/Atlantide', '', "'; drop table settings; --", 'x'.repeat(100_000)])(
    'a time zone reads %#: refused',
    async (timeZone) => {
      expect(await door().call('settings.change', { timeZone })).toEqual({
        ok: false,
        error: { code: 'time_zone_unknown' },
      })
    },
  )

  it.each([
    'x'.repeat(100_000),
    '\u0000',
    '\uD83D',
    '"',
    "'; drop table people; --",
    '*',
    'a* OR b*',
    '^',
    'NEAR(',
    '%',
    '{words}:',
    '-',
    '😀',
  ])('a search of %# is answered, and is no bug', async (text) => {
    for (const name of ['people.search', 'procedures.search', 'casefiles.search'] as const) {
      expect((await door().call(name, { text, limit: 10 })).ok).toBe(true)
    }
    expect(door().reports).toEqual([])
  })
})
