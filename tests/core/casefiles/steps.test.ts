import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DoneHow } from '../../../core/contract/casefile-life.ts'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { aCasefile, aMandate, aPerson, reread, sharedDoor, the } from '../../support/desk.ts'

const door = sharedDoor()

/** A dossier of someone whose mandate lets us act in her place. */
const opened = async () => {
  const personId = await aPerson(door())
  await aMandate(door(), personId)
  return aCasefile(door(), personId, 'caf-aide-logement')
}
const tick = (stepId: string, how: DoneHow | null) => door().ask('casefiles.tickStep', { stepId, how })
const stop = (stepId: string, words = 'Le site est en panne') =>
  door().ask('casefiles.setObstacle', { stepId, obstacle: 'site_fault', words })
const stepOf = async (casefile: Casefile, stepId: string) =>
  the((await reread(door(), casefile)).steps, (step) => step.stepId === stepId)
const firstNow = ({ steps }: Casefile) => the(steps, ({ standing }) => standing === 'now').stepId
const events = async (casefile: Casefile) => (await reread(door(), casefile)).timeline.map(({ event }) => event.kind)

describe('the order of steps', () => {
  beforeAll(() => door().ask('settings.change', { network: 'absent' }))
  afterAll(() => door().ask('settings.change', { network: 'present' }))

  it('is what can be done now, what waits, what is blocked, what is done; each in the sheet’s order', async () => {
    const casefile = await opened()
    const now = casefile.steps.filter(({ standing }) => standing === 'now')
    const online = casefile.steps.filter(({ standing }) => standing === 'online')
    const elsewhere = casefile.steps.filter(({ standing }) => standing === 'elsewhere')
    await tick(now[0]?.stepId ?? '', 'alone')
    await stop(online[0]?.stepId ?? '')
    const { steps, sheet } = await reread(door(), casefile)
    expect(steps.map(({ standing }) => standing)).toEqual([
      ...now.slice(1).map(() => 'now'),
      ...online.slice(1).map(() => 'online'),
      ...elsewhere.map(() => 'elsewhere'),
      'blocked',
      'done',
    ])
    const rankOf = (text: string) => sheet.steps.findIndex((step) => step.text === text)
    for (const standing of ['now', 'online', 'elsewhere']) {
      const ranks = steps.filter((step) => step.standing === standing).map(({ text }) => rankOf(text))
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
    }
  })

  it('says of each what it needs: without network, only what needs nothing can be done now', async () => {
    const expected = { none: 'now', network: 'online', phone: 'elsewhere', counter: 'elsewhere', post: 'elsewhere' }
    for (const { needs, standing } of (await opened()).steps) expect(standing).toBe(expected[needs])
  })
})

describe('a step', () => {
  it.each(['alone', 'with_help', 'done_for'] as const)('is done %s', async (how) => {
    const casefile = await opened()
    const stepId = firstNow(casefile)
    const brief = await tick(stepId, how)
    expect(brief).toMatchObject({ stepsDone: 1, status: 'in_progress' })
    expect(await stepOf(casefile, stepId)).toMatchObject({ standing: 'done', doneHow: how, doneAt: door().clock.now() })
  })

  it('is undone', async () => {
    const casefile = await opened()
    const stepId = firstNow(casefile)
    await tick(stepId, 'alone')
    await tick(stepId, null)
    expect(await stepOf(casefile, stepId)).toMatchObject({ standing: 'now', doneHow: null, doneAt: null })
    expect(await events(casefile)).toEqual(['step_undone', 'status', 'step_done', 'opened'])
  })

  it('is done another way when the mediator says so', async () => {
    const casefile = await opened()
    const stepId = firstNow(casefile)
    await tick(stepId, 'alone')
    await tick(stepId, 'done_for')
    expect((await stepOf(casefile, stepId)).doneHow).toBe('done_for')
  })

  it('ticked twice, or unticked when it was not done, writes nothing more in the history', async () => {
    const casefile = await opened()
    const stepId = firstNow(casefile)
    await tick(stepId, null)
    await tick(stepId, 'alone')
    await tick(stepId, 'alone')
    expect(await events(casefile)).toEqual(['status', 'step_done', 'opened'])
  })

  it('done, is no longer blocked', async () => {
    const casefile = await opened()
    const stepId = firstNow(casefile)
    await stop(stepId)
    await tick(stepId, 'with_help')
    expect(await stepOf(casefile, stepId)).toMatchObject({ standing: 'done', obstacle: null, obstacleWords: '' })
  })

  it('done then undone, does not come back blocked', async () => {
    const casefile = await opened()
    const stepId = firstNow(casefile)
    await stop(stepId)
    await tick(stepId, 'with_help')
    await tick(stepId, null)
    expect((await stepOf(casefile, stepId)).standing).toBe('now')
  })
})

describe('an obstacle', () => {
  it('blocks its step, is kept with its words, and is cleared', async () => {
    const casefile = await opened()
    const stepId = firstNow(casefile)
    await stop(stepId, 'Erreur 500')
    expect(await stepOf(casefile, stepId)).toMatchObject({
      standing: 'blocked',
      obstacle: 'site_fault',
      obstacleWords: 'Erreur 500',
    })
    await door().ask('casefiles.setObstacle', { stepId, obstacle: null, words: '' })
    expect(await stepOf(casefile, stepId)).toMatchObject({ standing: 'now', obstacle: null, obstacleWords: '' })
    expect(await events(casefile)).toEqual(['obstacle_cleared', 'obstacle_set', 'opened'])
  })

  it('that was not there is not cleared in the history', async () => {
    const casefile = await opened()
    await door().ask('casefiles.setObstacle', { stepId: firstNow(casefile), obstacle: null, words: '' })
    expect(await events(casefile)).toEqual(['opened'])
  })

  it.each(['', '   '])('of another kind needs words, and %j is none', async (words) => {
    const casefile = await opened()
    const answer = await door().call('casefiles.setObstacle', { stepId: firstNow(casefile), obstacle: 'other', words })
    expect(answer).toEqual({ ok: false, error: { code: 'obstacle_needs_words' } })
    expect(await events(casefile)).toEqual(['opened'])
  })

  it('does not stop a step already done', async () => {
    const casefile = await opened()
    const stepId = firstNow(casefile)
    await tick(stepId, 'alone')
    const answer = await door().call('casefiles.setObstacle', { stepId, obstacle: 'site_fault', words: '' })
    expect(answer).toEqual({ ok: false, error: { code: 'step_already_done' } })
  })

  it('does not start the dossier', async () => {
    const casefile = await opened()
    await stop(firstNow(casefile))
    expect((await reread(door(), casefile)).status).toBe('preparing')
  })
})

describe('a closed dossier', () => {
  it('refuses to tick a step and to set an obstacle', async () => {
    const casefile = await opened()
    await door().ask('casefiles.setStatus', {
      casefileId: casefile.casefileId,
      status: 'abandoned',
      reason: 'Ne souhaite plus',
      outcome: 'person_gave_up',
    })
    const closed = { ok: false, error: { code: 'casefile_closed' } }
    expect(await door().call('casefiles.tickStep', { stepId: firstNow(casefile), how: 'alone' })).toEqual(closed)
    expect(
      await door().call('casefiles.setObstacle', { stepId: firstNow(casefile), obstacle: 'site_fault', words: '' }),
    ).toEqual(closed)
  })
})

describe('a note', () => {
  it('is kept as it is typed, then joins the history and leaves the field empty', async () => {
    const casefile = await opened()
    const { casefileId } = casefile
    await door().ask('casefiles.keepDraftNote', { casefileId, text: 'Rappeler\njeudi ' })
    expect((await reread(door(), casefile)).draftNote).toBe('Rappeler\njeudi ')
    await door().ask('casefiles.addNote', { casefileId, text: 'Rappeler\njeudi ' })
    const { draftNote, timeline } = await reread(door(), casefile)
    expect(draftNote).toBe('')
    expect(timeline[0]?.event).toEqual({ kind: 'note', text: 'Rappeler\njeudi ' })
  })

  it('of spaces is none', async () => {
    const { casefileId } = await opened()
    expect(await door().call('casefiles.addNote', { casefileId, text: ' \n ' })).toEqual({
      ok: false,
      error: { code: 'note_empty' },
    })
  })
})

it('the history is complete, latest first, each line with its time', async () => {
  const casefile = await opened()
  const { casefileId } = casefile
  const stepId = firstNow(casefile)
  const play: (() => Promise<unknown>)[] = [
    () => stop(stepId),
    () => tick(stepId, 'done_for'),
    () => door().ask('casefiles.addNote', { casefileId, text: 'Reçue avec son fils' }),
    () => door().ask('deadlines.add', { casefileId, sheetDeadline: null, label: 'Envoyer le bail', day: '2026-03-10' }),
    () => door().ask('handouts.recordPrinted', { casefileIds: [casefileId] }),
    () => door().ask('casefiles.setStatus', { casefileId, status: 'preparing', reason: '' }),
  ]
  for (const act of play) {
    door().clock.advance(1_000)
    await act()
  }
  const { timeline } = await reread(door(), casefile)
  expect(timeline.map(({ event }) => event.kind)).toEqual([
    'status',
    'handout_printed',
    'deadline_added',
    'note',
    'status',
    'step_done',
    'obstacle_set',
    'opened',
  ])
  expect(timeline.map(({ at }) => at)).toEqual(timeline.map(({ at }) => at).toSorted((a, b) => b - a))
  expect(timeline[0]?.event).toEqual({
    kind: 'status',
    from: 'in_progress',
    to: 'preparing',
    reason: '',
    outcome: null,
  })
})
