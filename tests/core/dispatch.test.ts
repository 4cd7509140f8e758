import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { contract, type OperationName, systemErrorCodes } from '../../core/contract/index.ts'
import { handlers } from '../../core/operations.ts'
import { ok } from '../../core/shared/result.ts'
import { bareDoor } from '../support/bare-door.ts'
import { openedDoor } from '../support/door.ts'
import { nobody } from '../support/desk.ts'
import { validInputs } from '../support/valid-inputs.ts'

const names = Object.keys(contract) as OperationName[]
const invalid = { ok: false, error: { code: 'invalid_input' } }

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'core'
  for (let level = 0; level < levels; level += 1) value = wrap(value)
  return value
}

/** Values that no field of the contract takes. */
const garbage: readonly (readonly [string, unknown])[] = [
  ['a number', 42.5],
  ['not a number', Number.NaN],
  ['a big integer', 10n ** 30n],
  ['true where words go', Symbol('x')],
  ['a function', () => 'x'],
  ['a date', new Date(0)],
  ['a map', new Map([['personId', nobody]])],
  ['bytes', new Uint8Array(8)],
  ['a list within a list', [[[]]]],
  ['an object with a polluting key', JSON.parse('{"__proto__":{"ok":true},"constructor":{"prototype":{}}}')],
  ['1,000 objects one inside the other', nested(1_000, (inner) => ({ inner }))],
  ['1,000 lists one inside the other', nested(1_000, (inner) => [inner])],
]

describe('a name that is no operation', () => {
  const door = bareDoorOnce()
  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    ' session.status',
    'session.status ',
    'SESSION.STATUS',
    'people',
    'people.',
    'people.search.',
    'session.status\u0000',
    'x'.repeat(1_000_000),
    42,
    0,
    null,
    undefined,
    true,
    {},
    [],
    ['session.status'],
    { toString: () => 'session.status' },
    Symbol('session.status'),
    10n,
    () => 'session.status',
  ])('%# is refused', async (name) => {
    expect(await door().dispatch(name, {})).toMatchObject(invalid)
    expect(door().reports).toEqual([])
  })
})

/** One store for the tests that must leave it as it was. */
function bareDoorOnce(): () => ReturnType<typeof bareDoor> {
  let door: ReturnType<typeof bareDoor> | null = null
  return () => (door ??= bareDoor())
}

/** Where only what is given is changed, nothing but the thing's own id is asked. */
const isOptional = (name: string, key: string): boolean =>
  name === 'settings.change' ||
  (name === 'visits.keep' && key !== 'visitId') ||
  (name === 'agenda.change' && key !== 'appointmentId')

describe('garbage at the door', () => {
  it.each(names)('%s refuses every wrong message, and nothing changes', async (name) => {
    const { dispatch, dump, reports, sessionCalls, announced } = bareDoor()
    const before = dump()
    const valid = validInputs[name]
    const messages: unknown[] = [
      null,
      undefined,
      [],
      42,
      '',
      'text',
      true,
      'x'.repeat(1_000_000),
      [valid],
      { ...valid, more: 1 },
    ]
    const keys = Object.keys(valid)
    const asksNothing = contract[name].input.safeParse({}).success
    for (const [, value] of garbage) {
      // A date or a map is as good as an empty object where nothing is asked.
      const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0
      if (!asksNothing || !isEmpty) messages.push(value)
      messages.push(...keys.map((key) => ({ ...valid, [key]: value })))
    }
    for (const key of keys) {
      const { [key as keyof typeof valid]: _left, ...rest } = valid
      if (!isOptional(name, key)) messages.push(rest)
    }
    for (const message of messages) expect(await dispatch(name, message)).toMatchObject(invalid)
    expect({ reports, sessionCalls, announced }).toEqual({ reports: [], sessionCalls: [], announced: [] })
    expect(dump()).toBe(before)
  })

  it.each(names)('%s takes its own message: the refusals above are not for another reason', async (name) => {
    const { dispatch } = bareDoor()
    const answer = await dispatch(name, validInputs[name])
    expect(['served', 'locked', ...contract[name].errors]).toContain(answer.ok ? 'served' : answer.error.code)
  })

  it('says which field, and never more than twenty', async () => {
    const { dispatch } = bareDoor()
    const answer = await dispatch('casefiles.open', {
      personId: 5,
      visitId: 5,
      procedureIds: Array.from({ length: 20 }, () => '!'),
    })
    if (answer.ok || answer.error.fields === undefined) throw new Error('this is refused')
    expect(answer.error.fields).toHaveLength(20)
    expect(answer.error.fields[0]).toEqual({ path: 'personId', problem: 'invalid' })
  })

  it('whatever it is: 2,000 random messages, never a throw, never a bug, nothing changed', async () => {
    const { dispatch, dump, reports } = bareDoor()
    const before = dump()
    const known = new Set<string>([
      'served',
      ...systemErrorCodes,
      ...names.flatMap((name) => [...contract[name].errors]),
    ])
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withTypedArray: true,
      maxDepth: 4,
    })
    const fields = fc.dictionary(
      fc.constantFrom(...new Set(names.flatMap((name) => Object.keys(validInputs[name])))),
      anything,
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...names), fc.string(), anything),
        fc.oneof(anything, fields),
        async (name, input) => {
          const answer = await dispatch(name, input)
          expect(known).toContain(answer.ok ? 'served' : answer.error.code)
        },
      ),
      { numRuns: 2_000 },
    )
    expect(reports).toEqual([])
    expect(dump()).toBe(before)
  })
})

describe('a command', () => {
  const start = { personId: null }

  it('that throws is undone, reported, and answered as a bug', async () => {
    const bug = new Error('a bug')
    const { dispatch, dump, reports, announced } = bareDoor({
      commands: {
        'visits.start': (input, context) => {
          handlers['visits.start'](input, context)
          throw bug
        },
      },
    })
    const before = dump()
    expect(await dispatch('visits.start', start)).toEqual({ ok: false, error: { code: 'unexpected' } })
    expect(reports).toEqual([{ cause: bug, operation: 'visits.start' }])
    expect(announced).toEqual([])
    expect(dump()).toBe(before)
  })

  it('whose output is not what the contract says is undone and reported', async () => {
    const { dispatch, dump, reports } = bareDoor({
      commands: {
        'visits.start': (input, context) => {
          const answer = handlers['visits.start'](input, context)
          return answer.ok ? ok({ ...answer.value, startedAt: -1 }) : answer
        },
      },
    })
    const before = dump()
    expect(await dispatch('visits.start', start)).toEqual({ ok: false, error: { code: 'unexpected' } })
    expect(reports).toHaveLength(1)
    expect(dump()).toBe(before)
  })

  it('that refuses after having written leaves no trace', async () => {
    const { dispatch, dump, reports, announced } = bareDoor({
      commands: {
        'visits.start': (input, context) => {
          handlers['visits.start'](input, context)
          return { ok: false, error: { code: 'person_unknown' } }
        },
      },
    })
    const before = dump()
    expect(await dispatch('visits.start', start)).toEqual({ ok: false, error: { code: 'person_unknown' } })
    expect({ reports, announced }).toEqual({ reports: [], announced: [] })
    expect(dump()).toBe(before)
  })

  it('can be followed by another after any of these', async () => {
    let calls = 0
    const { dispatch } = bareDoor({
      commands: {
        'visits.start': (input, context) => {
          calls += 1
          if (calls === 1) throw new Error('a bug')
          return handlers['visits.start'](input, context)
        },
      },
    })
    expect((await dispatch('visits.start', start)).ok).toBe(false)
    expect((await dispatch('visits.start', start)).ok).toBe(true)
  })

  it('announces what changed once it is committed, and not before', async () => {
    const { dispatch, database, announced } = bareDoor({
      commands: {
        'visits.start': (input, context) => {
          const answer = handlers['visits.start'](input, context)
          expect(announced).toEqual([])
          return answer
        },
      },
    })
    const inTransaction: boolean[] = []
    vi.spyOn(announced, 'push').mockImplementation((domains) => {
      inTransaction.push(database.inTransaction)
      return Array.prototype.push.call(announced, domains)
    })
    await dispatch('visits.start', start)
    expect(announced).toEqual([['visits']])
    expect(inTransaction).toEqual([false])
  })

  it('on a store that refuses to be written says so, and is no bug', async () => {
    const { dispatch, database, reports } = bareDoor()
    database.pragma('query_only = ON')
    expect(await dispatch('visits.start', start)).toEqual({ ok: false, error: { code: 'store_readonly' } })
    expect(reports).toEqual([])
  })
})

describe('a query', () => {
  it('announces nothing', async () => {
    const { dispatch, announced } = bareDoor()
    expect((await dispatch('today.read', {})).ok).toBe(true)
    expect(announced).toEqual([])
  })

  it('that throws is reported and answered as a bug', async () => {
    const { dispatch, reports } = bareDoor({
      queries: {
        'today.read': () => {
          throw new TypeError('a bug')
        },
      },
    })
    expect(await dispatch('today.read', {})).toEqual({ ok: false, error: { code: 'unexpected' } })
    expect(reports).toHaveLength(1)
  })
})

it('a bug is reported without a word of what was typed', async () => {
  const door = await openedDoor()
  const { visits } = door.host.session.store()?.repositories ?? {}
  if (visits === undefined) throw new Error('the store is open')
  Object.assign(visits, {
    create: () => {
      throw new RangeError('params: Diallo\n    at 12 rue du Secret\nat home')
    },
  })
  expect(await door.call('visits.start', { personId: null })).toEqual({ ok: false, error: { code: 'unexpected' } })
  const [report = ''] = door.reports
  expect(report).toMatch(/^visits\.start: RangeError\n {4}at /u)
  expect(report).not.toMatch(/Diallo|Secret|home/u)
})
