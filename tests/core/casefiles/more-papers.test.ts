import { describe, expect, it } from 'vitest'
import { aCasefile, aPerson, only, reread, sharedDoor, submit, the } from '../../support/desk.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })

const ask = (casefileId: string, receivedOn: string, answerBefore: string | null, words = '') =>
  door().call('casefiles.recordDocumentsRequested', { casefileId, receivedOn, answerBefore, words })
const send = (casefileId: string, day: string) => door().call('casefiles.recordDocumentsSent', { casefileId, day })

/** A dossier sent on 10 January 2026. */
async function sentIn(procedureId: string, personId: string | null = null) {
  const casefile = await aCasefile(door(), personId, procedureId)
  await submit(door(), casefile, { day: '2026-01-10' })
  return casefile
}

describe('more papers asked for', () => {
  it('wait for the person until the day of the letter, with its words in the history', async () => {
    const { casefileId } = await sentIn('mdph-aah')
    expect(await ask(casefileId, '2026-02-01', '2026-03-15', ' Certificat médical ')).toMatchObject({ ok: true })
    const { status, deadlines, timeline, next } = await reread(door(), { casefileId })
    expect(status).toBe('awaiting_documents')
    expect(the(deadlines, ({ role }) => role === 'act')).toMatchObject({
      day: '2026-03-15',
      start: { event: 'request_received', day: '2026-02-01' },
    })
    expect(timeline[0]?.event).toMatchObject({ to: 'awaiting_documents', reason: 'Certificat médical' })
    expect(next).toMatchObject({ what: { kind: 'papers' }, who: 'person', by: '2026-03-15' })
  })

  it('by the sheet’s own rule where the letter gives no day', async () => {
    const { casefileId } = await sentIn('crous-dse')
    await ask(casefileId, '2026-02-01', null)
    expect(the((await reread(door(), { casefileId })).deadlines, ({ role }) => role === 'act')).toMatchObject({
      label: 'Envoi des justificatifs',
      lastDay: '2026-02-09',
    })
  })

  it('sent, the dossier waits for its decision again and their day is done', async () => {
    const { casefileId } = await sentIn('mdph-aah')
    await ask(casefileId, '2026-02-01', '2026-03-15')
    expect(await send(casefileId, '2026-02-20')).toMatchObject({ ok: true, value: { status: 'awaiting_decision' } })
    const { deadlines } = await reread(door(), { casefileId })
    expect(the(deadlines, ({ role }) => role === 'act').done).toBe(true)
  })

  it.each([
    ['tomorrow', '2026-03-03', null, '1987-03-14', 'day_in_future'],
    ['before birth', '1990-06-19', null, '1990-06-20', 'day_before_birth'],
    ['to be answered before it came', '2026-02-01', '2026-01-31', null, 'answer_before_request'],
  ])('%s: refused', async (_name, receivedOn, answerBefore, birthDay, code) => {
    const { casefileId } = await sentIn('mdph-aah', await aPerson(door(), { birthDay }))
    expect(await ask(casefileId, receivedOn, answerBefore)).toEqual(refused(code))
  })

  it('are neither asked for before the request, nor sent before they are asked for', async () => {
    const { casefileId } = await aCasefile(door(), null, 'mdph-aah')
    expect(await ask(casefileId, '2026-02-01', null)).toEqual(refused('status_not_allowed'))
    expect(await send(casefileId, '2026-02-01')).toEqual(refused('status_not_allowed'))
  })
})

describe('the clock of the silence (CRPA L.114-5)', () => {
  it('of a refusal stands still from the request until the papers, or the day given', async () => {
    const { casefileId } = await sentIn('mdph-aah')
    const on = async () => (await reread(door(), { casefileId })).silence.on
    expect(await on()).toBe('2026-05-10')
    await ask(casefileId, '2026-02-01', '2026-02-11')
    expect(await on()).toBe('2026-05-20')
    await send(casefileId, '2026-02-06')
    expect(await on()).toBe('2026-05-15')
    expect(the((await reread(door(), { casefileId })).deadlines, ({ role }) => role === 'silence').lastDay).toBe(
      '2026-05-15',
    )
  })

  it('of an acceptance only starts when the file is complete', async () => {
    const { casefileId } = await sentIn('cpam-c2s')
    expect((await reread(door(), { casefileId })).silence).toMatchObject({ stated: 'acceptance', on: null })
    await ask(casefileId, '2026-02-01', null)
    expect((await reread(door(), { casefileId })).silence.on).toBeNull()
    await send(casefileId, '2026-02-20')
    const { silence, deadlines } = await reread(door(), { casefileId })
    expect(silence).toMatchObject({ meaning: 'acceptance', on: '2026-04-20', claimFrom: '2026-04-21' })
    expect(deadlines.filter(({ start }) => start?.event === 'complete_file').map(({ role }) => role)).toEqual(
      expect.arrayContaining(['answer', 'silence']),
    )
  })

  it('runs as before when the request for papers was noted by mistake', async () => {
    const { casefileId } = await sentIn('mdph-aah')
    await ask(casefileId, '2026-02-01', '2026-02-11')
    await door().ask('casefiles.setStatus', { casefileId, status: 'awaiting_decision', reason: '' })
    const { silence, deadlines } = await reread(door(), { casefileId })
    expect(silence.on).toBe('2026-05-10')
    expect(deadlines.filter(({ role }) => role === 'act')).toEqual([])
    expect(only(deadlines.filter(({ role }) => role === 'silence')).lastDay).toBe('2026-05-10')
  })
})
