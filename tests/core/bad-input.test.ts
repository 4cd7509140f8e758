import { beforeAll, describe, expect, it } from 'vitest'
import type { Input } from '../../core/contract/index.ts'
import { aCasefile, aPerson, only, reread, sharedDoor } from '../support/desk.ts'

const door = sharedDoor()

const details: Input<'people.create'>['details'] = {
  familyName: 'Essai',
  givenName: '',
  birthDay: null,
  phone: '',
  email: '',
}
const emptyDraft = { personSearch: '', procedureSearch: '', personForm: null }
const emptyForm = { familyName: '', givenName: '', birthDay: '', phone: '', email: '' }

let casefileId = ''
let stepId = ''
let visitId = ''
let count = 0

beforeAll(async () => {
  const casefile = await aCasefile(door(), await aPerson(door()), 'caf-aide-logement')
  casefileId = casefile.casefileId
  stepId = casefile.steps[0]?.stepId ?? ''
  visitId = (await door().ask('visits.start', { personId: null })).visitId
})

/** A field of text of a command: how to send a text in it, and how to read back what the store kept. */
type Field = {
  readonly name: string
  readonly kind: 'line' | 'note' | 'draft'
  /** Where the refusal points. */
  readonly path: string
  readonly send: (text: string) => Promise<{ readonly ok: boolean; readonly error?: unknown }>
  readonly read: () => Promise<string | undefined>
}

const personField = (field: 'familyName' | 'givenName'): Field => {
  let personId = ''
  return {
    name: `people.create ${field}`,
    kind: 'line',
    path: `details.${field}`,
    send: async (text) => {
      count += 1
      const others = { ...details, birthDay: `19${String(10 + (count % 90))}-01-01` }
      const answer = await door().call('people.create', { details: { ...others, [field]: text }, notTheSameAs: [] })
      if (answer.ok) personId = answer.value.personId
      return answer
    },
    read: async () => (await door().ask('people.read', { personId }))[field],
  }
}

const draftField = (field: 'personSearch' | 'procedureSearch'): Field => ({
  name: `visits.keep draft ${field}`,
  kind: 'draft',
  path: `draft.${field}`,
  send: (text) => door().call('visits.keep', { visitId, draft: { ...emptyDraft, [field]: text } }),
  read: async () => (await door().ask('visits.read', { visitId })).draft[field],
})

const formField = (field: keyof typeof emptyForm): Field => ({
  name: `visits.keep draft form ${field}`,
  kind: 'draft',
  path: `draft.personForm.${field}`,
  send: (text) =>
    door().call('visits.keep', { visitId, draft: { ...emptyDraft, personForm: { ...emptyForm, [field]: text } } }),
  read: async () => (await door().ask('visits.read', { visitId })).draft.personForm?.[field],
})

const settingsField = (field: 'structureName' | 'mediatorName'): Field => ({
  name: `settings.change ${field}`,
  kind: 'line',
  path: field,
  send: (text) => door().call('settings.change', { [field]: text }),
  read: async () => (await door().ask('settings.read', {}))[field],
})

const latest = async () => (await reread(door(), { casefileId })).timeline[0]?.event

let place = ''
const fields: readonly Field[] = [
  settingsField('structureName'),
  settingsField('mediatorName'),
  personField('familyName'),
  personField('givenName'),
  {
    name: 'visits.keep note',
    kind: 'note',
    path: 'note',
    send: (note) => door().call('visits.keep', { visitId, note }),
    read: async () => (await door().ask('visits.read', { visitId })).note,
  },
  draftField('personSearch'),
  draftField('procedureSearch'),
  ...(Object.keys(emptyForm) as (keyof typeof emptyForm)[]).map(formField),
  {
    name: 'casefiles.setStatus reason',
    kind: 'note',
    path: 'reason',
    send: async (reason) => {
      const answer = await door().call('casefiles.setStatus', { casefileId, status: 'abandoned', reason })
      if (answer.ok) await door().ask('casefiles.setStatus', { casefileId, status: 'in_progress', reason: '' })
      return answer
    },
    read: async () => {
      const event = (await reread(door(), { casefileId })).timeline[1]?.event
      return event?.kind === 'status' ? event.reason : undefined
    },
  },
  {
    name: 'casefiles.keepDraftNote text',
    kind: 'note',
    path: 'text',
    send: (text) => door().call('casefiles.keepDraftNote', { casefileId, text }),
    read: async () => (await reread(door(), { casefileId })).draftNote,
  },
  {
    name: 'casefiles.addNote text',
    kind: 'note',
    path: 'text',
    send: (text) => door().call('casefiles.addNote', { casefileId, text }),
    read: async () => {
      const event = await latest()
      return event?.kind === 'note' ? event.text : undefined
    },
  },
  {
    name: 'casefiles.setObstacle words',
    kind: 'line',
    path: 'words',
    send: (words) => door().call('casefiles.setObstacle', { stepId, obstacle: 'other', words }),
    read: async () =>
      (await reread(door(), { casefileId })).steps.find((step) => step.stepId === stepId)?.obstacleWords,
  },
  {
    name: 'agenda.plan place',
    kind: 'line',
    path: 'place',
    send: async (text) => {
      const answer = await door().call('agenda.plan', {
        personId: null,
        visitId: null,
        casefileIds: [],
        with: { kind: 'mediator' },
        day: '2026-03-10',
        time: '10:00',
        durationMinutes: 30,
        place: text,
      })
      if (answer.ok) place = answer.value.appointmentId
      return answer
    },
    read: async () => {
      const listed = await door().ask('agenda.list', { from: '2026-03-10', endsBefore: '2026-03-11' })
      return only(listed.filter(({ appointmentId }) => appointmentId === place)).place
    },
  },
  {
    name: 'deadlines.add label',
    kind: 'line',
    path: 'label',
    send: (label) => door().call('deadlines.add', { casefileId, sheetDeadline: null, label, day: '2026-03-10' }),
    read: async () => {
      const event = await latest()
      return event?.kind === 'deadline_added' ? event.label : undefined
    },
  },
]

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

describe.each(fields)('$name', ({ kind, path, send, read }) => {
  const refusal = (problem: string) => ({ ok: false, error: { code: 'invalid_input', fields: [{ path, problem }] } })
  const refusedOrKept = async (text: string, problem: string) => {
    const before = await read().catch(() => undefined)
    const answer = await send(text)
    if (kind === 'draft') {
      // What is being typed is not judged: it is given back as it was.
      expect(answer.ok).toBe(true)
      expect(await read()).toBe(text)
    } else {
      expect(answer).toEqual(refusal(problem))
      expect(await read().catch(() => undefined)).toBe(before)
    }
  }

  it.each(literal)('keeps %s literally', async (_name, text) => {
    const wanted = path.endsWith('birthDay') ? text.slice(0, 40) : text
    expect((await send(wanted)).ok).toBe(true)
    expect(await read()).toBe(wanted)
  })

  it.each([
    ['the mark that reverses a line', 'abc\u202Etxt.exe'],
    ['a directional isolate', 'abc\u2066def\u2069'],
    ['a null character', 'abc\u0000def'],
    ['an escape', 'abc\u001B[31mdef'],
    ['a backspace', 'abc\bdef'],
    ['a C1 control', 'abc\u0085def'],
    ['half a character', 'abc\uD83D'],
    ['two halves the wrong way round', '\uDE42\uD83Dabc'],
  ])('refuses %s, or keeps it literally', (_name, text) => refusedOrKept(text, 'control_characters'))

  it('refuses 10,001 characters, and says that it is too long', async () => {
    const text = 'x'.repeat(10_001)
    const answer = await send(text)
    if (kind !== 'draft') expect(answer).toEqual(refusal('too_long'))
    else expect(answer).toMatchObject({ ok: false, error: { code: 'invalid_input', fields: [{ path }] } })
  })

  it('refuses letters that grow too long once composed, as it would the composed ones', async () => {
    const text = '\uFB2C'.repeat(kind === 'line' ? 120 : 10_000)
    const answer = await send(text)
    if (kind === 'draft') expect(answer.ok).toBe(false)
    else expect(answer).toEqual(refusal('too_long'))
  })

  if (kind === 'line') {
    it('refuses 121 characters and keeps 120', async () => {
      expect(await send('é'.repeat(121))).toEqual(refusal('too_long'))
      expect((await send('é'.repeat(120))).ok).toBe(true)
      expect(await read()).toBe('é'.repeat(120))
    })

    it.each(['\n', '\t', '\u2028', '\u2029'])('refuses a second line or a tab (%j)', async (mark) => {
      expect(await send(`abc${mark}def`)).toEqual(refusal('control_characters'))
    })

    it('keeps one way of writing an accent', async () => {
      expect((await send('  Ele\u0301a ')).ok).toBe(true)
      expect(await read()).toBe('Eléa')
    })
  }

  if (kind === 'note') {
    it('keeps 10,000 characters, lines and tabs', async () => {
      const text = 'Ligne\n\tsuite\n'.repeat(1_000).slice(0, 9_999).concat('.')
      expect((await send(text)).ok).toBe(true)
      expect(await read()).toBe(text)
    })
  }
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
      visitId: null,
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
