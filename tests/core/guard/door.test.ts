import { describe, expect, it, test } from 'vitest'
import { contract, type OperationName } from '../../../core/contract/index.ts'
import { bareDoor } from '../../support/bare-door.ts'
import { aCasefile, aPerson, nobody, reread, sharedDoor } from '../../support/desk.ts'
import { aPassphrase } from '../../support/door.ts'
import { textFields } from '../../support/text-fields.ts'
import { validInputs } from '../../support/valid-inputs.ts'

const door = sharedDoor()
const fields = textFields(door)

const LEAK = 'mdp Doudou1965'
const refused = (path: string, problem = 'looks_like_secret') => ({
  ok: false,
  error: { code: 'secret_suspected', fields: [{ path, problem }] },
})

describe('a password', () => {
  it.each(fields)('is not kept by $name', async ({ path, send, read }) => {
    expect(await send('Un texte sans secret')).toMatchObject({ ok: true })
    const before = await read()
    expect(await send(LEAK)).toEqual(refused(path))
    expect(await read()).toBe(before)
  })

  it('leaves no trace in any table', async () => {
    const { dispatch, dump, reports } = bareDoor()
    const before = dump()
    const casefileId = nobody
    expect(await dispatch('casefiles.addNote', { casefileId, text: `Vu ce jour. ${LEAK}` })).toEqual(refused('text'))
    expect(dump()).toBe(before)
    expect(reports).toEqual([])
  })

  it('is named by its field, never repeated', async () => {
    const answer = await door().raw('visits.keep', {
      visitId: nobody,
      note: LEAK,
      draft: { personSearch: 'code pin 4412', procedureSearch: '', personForm: null },
    })
    expect(answer).toEqual({
      ok: false,
      error: {
        code: 'secret_suspected',
        fields: [
          { path: 'note', problem: 'looks_like_secret' },
          { path: 'draft.personSearch', problem: 'looks_like_secret' },
        ],
      },
    })
  })

  it('may be looked for: a question keeps nothing', async () => {
    expect(await door().call('procedures.search', { text: LEAK, limit: 10 })).toMatchObject({ ok: true })
  })
})

describe('a social security number', () => {
  it('is not kept either, and is told as what it is', async () => {
    const { casefileId } = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    const answer = await door().call('casefiles.addNote', { casefileId, text: 'Sécu 2 55 08 14 168 025 38' })
    expect(answer).toEqual(refused('text', 'looks_like_nir'))
    expect((await reread(door(), { casefileId })).timeline.map(({ event }) => event.kind)).not.toContain('note')
  })

  it('can be confirmed as something else', async () => {
    const { casefileId } = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    await door().ask('session.confirmInnocent', { excerpt: '2 55 08 14 168 025 38' })
    const answer = await door().call('casefiles.addNote', { casefileId, text: 'Sécu 2 55 08 14 168 025 38' })
    expect(answer).toMatchObject({ ok: true })
  })
})

describe('a false alarm', () => {
  const text = 'le code est 8713, celui de la place de parking'

  it('passes once confirmed, alone, and is forgotten at the lock', async () => {
    const { casefileId } = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    const note = (typed: string) => door().call('casefiles.keepDraftNote', { casefileId, text: typed })
    expect(await note(text)).toEqual(refused('text'))
    await door().ask('session.confirmInnocent', { excerpt: '8713' })
    expect(await note(text)).toMatchObject({ ok: true })
    expect((await reread(door(), { casefileId })).draftNote).toBe(text)
    expect(await note(`${text}, ${LEAK}`)).toEqual(refused('text'))
    await door().ask('session.lock', {})
    await door().ask('session.unlock', { passphrase: aPassphrase })
    expect(await note(text)).toEqual(refused('text'))
  })

  it('cannot be confirmed while the store is locked', async () => {
    await door().ask('session.lock', {})
    expect(await door().call('session.confirmInnocent', { excerpt: '8713' })).toEqual({
      ok: false,
      error: { code: 'locked' },
    })
    await door().ask('session.unlock', { passphrase: aPassphrase })
    const { casefileId } = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    expect(await door().call('casefiles.keepDraftNote', { casefileId, text })).toEqual(refused('text'))
  })
})

test('identifiers, choices and slugs are never taken for a secret', async () => {
  const { dispatch } = bareDoor()
  const commands = (Object.keys(contract) as OperationName[]).filter((name) => contract[name].kind === 'command')
  const answers = await Promise.all(commands.map((name) => dispatch(name, validInputs[name])))
  const held = commands.filter((_name, rank) => {
    const answer = answers[rank]
    return answer !== undefined && !answer.ok && answer.error.code === 'secret_suspected'
  })
  expect(held).toEqual([])
})

test('no column is made for a password or a code', () => {
  const columns = bareDoor()
    .database.prepare<[], string>(
      `select t.name || '.' || c.name from sqlite_master as t join pragma_table_info(t.name) as c where t.type = 'table'`,
    )
    .pluck()
    .all()
  expect(columns).toContain('people.family_name')
  expect(columns.filter((column) => /\.\w*(?:pass|mdp|pwd|otp|pin)/iu.test(column))).toEqual([])
})
