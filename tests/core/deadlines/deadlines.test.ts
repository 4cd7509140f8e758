import { describe, expect, it } from 'vitest'
import { aCasefile, aPerson, nobody, only, reread, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })

const opened = async () => aCasefile(door(), await aPerson(door()), 'caf-aide-logement')
const add = (
  casefileId: string,
  day: string,
  more: { readonly label?: string; readonly sheetDeadline?: number } = {},
) =>
  door().ask('deadlines.add', {
    casefileId,
    sheetDeadline: more.sheetDeadline ?? null,
    label: more.label ?? 'Répondre',
    day,
  })

describe('a deadline', () => {
  it('set by the mediator has no rule of the sheet', async () => {
    const { casefileId } = await opened()
    expect(await add(casefileId, '2026-03-10')).toMatchObject({
      casefileId,
      label: 'Répondre',
      day: '2026-03-10',
      rule: null,
      done: false,
    })
  })

  it('that answers one of the sheet’s shows its rule and its source', async () => {
    const { casefileId, sheet } = await opened()
    const asked = only(sheet.deadlines)
    const { rule } = await add(casefileId, '2026-03-10', { sheetDeadline: 0 })
    expect(rule).toEqual({ ...asked.rule, label: asked.label, source: asked.source })
  })

  it('is kept whatever the day: a letter may come late', async () => {
    const casefile = await opened()
    await add(casefile.casefileId, '2020-01-01')
    expect((await reread(door(), casefile)).next.by).toBe('2020-01-01')
  })

  it('is written in the history, and the soonest not done says by when', async () => {
    const casefile = await opened()
    await add(casefile.casefileId, '2026-03-12')
    const sooner = await add(casefile.casefileId, '2026-03-10', { label: 'Envoyer le bail' })
    const { next, deadlines, timeline } = await reread(door(), casefile)
    expect(next.by).toBe('2026-03-10')
    expect(deadlines.map(({ day }) => day)).toEqual(['2026-03-10', '2026-03-12'])
    expect(timeline[0]?.event).toEqual({ kind: 'deadline_added', label: 'Envoyer le bail', day: '2026-03-10' })
    await door().ask('deadlines.setDone', { deadlineId: sooner.deadlineId, done: true })
    expect((await reread(door(), casefile)).next.by).toBe('2026-03-12')
    await door().ask('deadlines.setDone', { deadlineId: sooner.deadlineId, done: false })
    expect((await reread(door(), casefile)).next.by).toBe('2026-03-10')
  })

  it('removed, is gone', async () => {
    const casefile = await opened()
    const { deadlineId } = await add(casefile.casefileId, '2026-03-12')
    await door().ask('deadlines.remove', { deadlineId })
    expect(await reread(door(), casefile)).toMatchObject({ deadlines: [], next: { by: null } })
    expect(await door().call('deadlines.remove', { deadlineId })).toEqual(refused('deadline_unknown'))
  })
})

describe('is refused', () => {
  it('a rank the sheet does not have', async () => {
    const { casefileId, sheet } = await opened()
    const answer = await door().call('deadlines.add', {
      casefileId,
      sheetDeadline: sheet.deadlines.length,
      label: 'x',
      day: '2026-03-10',
    })
    expect(answer).toEqual(refused('sheet_deadline_unknown'))
  })

  it.each(['2026-02-29', '2026-3-1', 'demain', '', '2026-03-10T00:00'])('%j, which is no day', async (day) => {
    const { casefileId } = await opened()
    expect(await door().call('deadlines.add', { casefileId, sheetDeadline: null, label: 'x', day })).toEqual({
      ok: false,
      error: { code: 'invalid_input', fields: [{ path: 'day', problem: 'not_a_day' }] },
    })
  })

  it.each([
    ['deadlines.setDone', { deadlineId: nobody, done: true }],
    ['deadlines.remove', { deadlineId: nobody }],
  ])('%s of one nobody knows', async (name, input) => {
    expect(await door().raw(name, input)).toEqual(refused('deadline_unknown'))
  })
})
