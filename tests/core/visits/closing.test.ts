import { cpSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { NextAction } from '../../../core/contract/casefiles.ts'
import type { TimelineEntry } from '../../../core/contract/timeline.ts'
import { needsPrinting, whatToPlan } from '../../../core/visits/closing.ts'
import { aCasefile, aPerson, nobody, ofPerson, only, plan, reread, seen, sharedDoor, the } from '../../support/desk.ts'
import { aPassphrase, openDoor, openedDoor } from '../../support/door.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const door = sharedDoor()

const closing = (visitId: string) => door().ask('visits.closing', { visitId })

async function aVisit(procedureId = 'caf-aide-logement') {
  const personId = await aPerson(door())
  const { visitId } = await door().ask('visits.start', { personId })
  const casefile = await aCasefile(door(), personId, procedureId, visitId)
  return { personId, visitId, casefile }
}

describe('the end of a visit', () => {
  it('of which nothing was said asks who, how, and for what', async () => {
    const { visitId } = await door().ask('visits.start', { personId: null })
    expect(await closing(visitId)).toEqual({
      toFinish: [],
      toSay: [{ kind: 'person' }, { kind: 'posture' }, { kind: 'request' }],
      toPrint: [],
      toPlan: [],
      kept: { themes: [], titles: [], obstacles: [], next: [] },
    })
    expect(await door().call('visits.closing', { visitId: nobody })).toEqual({
      ok: false,
      error: { code: 'visit_unknown' },
    })
  })

  it('lists what only the two of them can finish, and shrinks as it is done', async () => {
    const { visitId, casefile } = await aVisit()
    const together = casefile.steps.filter(({ needs }) => needs === 'none')
    expect((await closing(visitId)).toFinish.map(({ text }) => text)).toEqual(together.map(({ text }) => text))
    for (const { stepId } of together) await door().ask('casefiles.tickStep', { stepId, how: 'with_help' })
    const next = the(casefile.steps, ({ needs }) => needs === 'network')
    expect((await closing(visitId)).toFinish.map(({ text }) => text)).toEqual([next.text])
    await door().ask('settings.change', { network: 'absent' })
    expect((await closing(visitId)).toFinish).toEqual([])
    await door().ask('settings.change', { network: 'present' })
  })

  it('counts the questions that nobody answered, and says nothing once all is said', async () => {
    const { visitId, casefile } = await aVisit('cpam-c2s')
    await door().ask('visits.setPosture', { visitId, posture: 'accompany' })
    const { casefileId, title } = casefile
    expect((await closing(visitId)).toSay).toEqual([
      { kind: 'questions', casefileId, title, count: casefile.questions.length },
    ])
    for (const { conditionId } of casefile.questions)
      await door().ask('documents.answerCondition', { casefileId, conditionId, answer: false })
    expect((await closing(visitId)).toSay).toEqual([])
  })

  it('asks to print what changed since the visit began, and again what changed since it was printed', async () => {
    const { visitId, casefile } = await aVisit()
    const { casefileId, title } = casefile
    expect((await closing(visitId)).toPrint).toEqual([{ casefileId, title }])
    await door().ask('handouts.recordPrinted', { casefileIds: [casefileId] })
    expect((await closing(visitId)).toPrint).toEqual([])
    door().clock.advance(60_000)
    await door().ask('casefiles.addNote', { casefileId, text: 'Elle rappelle demain' })
    expect((await closing(visitId)).toPrint).toEqual([{ casefileId, title }])
  })

  it('asks to print nothing of a dossier that was only looked at', async () => {
    const { personId, casefile } = await aVisit()
    door().clock.advance(3_600_000)
    const { visitId } = await door().ask('visits.start', { personId })
    await aCasefile(door(), personId, casefile.procedureId, visitId)
    expect((await closing(visitId)).toPrint).toEqual([])
  })

  it('plans her return with the missing papers, until a meeting is planned', async () => {
    const { personId, visitId, casefile } = await aVisit()
    const meeting = async () =>
      (await closing(visitId)).toPlan.map(({ what }) => what).filter((what) => what !== 'dates')
    expect(await meeting()).toEqual(['appointment', 'papers'])
    for (const { documentTypeId, standing } of casefile.papers)
      if (standing.state === 'to_bring')
        await seen(door(), ofPerson(personId), documentTypeId, { issuedOn: '2026-03-01' })
    expect(await meeting()).toEqual(['appointment'])
    await plan(door(), personId, [casefile.casefileId], '2030-03-10', '10:00')
    expect(await meeting()).toEqual([])
  })

  it('asks for the dates of the sheet while none is written', async () => {
    const { visitId, casefile } = await aVisit('ants-permis-perte-vol')
    const dates = async () => (await closing(visitId)).toPlan.some(({ what }) => what === 'dates')
    expect(await dates()).toBe(true)
    const { casefileId } = casefile
    await door().ask('deadlines.add', { casefileId, sheetDeadline: null, label: 'Retrait', day: '2026-03-20' })
    expect(await dates()).toBe(false)
  })

  it('keeps theme, titles, obstacles and what comes next, whatever is left', async () => {
    const { visitId, casefile } = await aVisit()
    const step = the(casefile.steps, ({ standing }) => standing === 'now')
    await door().ask('casefiles.setObstacle', { stepId: step.stepId, obstacle: 'other', words: 'Bailleur muet' })
    const { next } = await reread(door(), casefile)
    const { casefileId, title } = casefile
    expect((await closing(visitId)).kept).toEqual({
      themes: ['logement'],
      titles: [title],
      obstacles: [{ casefileId, obstacle: 'other', words: 'Bailleur muet' }],
      next: [{ casefileId, title, next }],
    })
  })

  it('asks nothing more of a closed dossier', async () => {
    const { visitId, casefile } = await aVisit()
    await door().ask('casefiles.setStatus', {
      casefileId: casefile.casefileId,
      status: 'referred',
      reason: 'CCAS',
      outcome: 'handed_over',
    })
    const { toFinish, toPlan, kept, toSay } = await closing(visitId)
    expect([toFinish, toPlan, toSay]).toEqual([[], [], [{ kind: 'posture' }]])
    expect(kept.titles).toEqual([casefile.title])
  })
})

describe('a visit killed at any moment', () => {
  it('leaves a usable record: who, for what, what blocks and what comes next', async () => {
    const live = await openedDoor()
    const { visitId } = await live.ask('visits.start', { personId: null })
    const personId = await aPerson(live)
    let casefileId = ''
    const first = async () =>
      the((await live.ask('casefiles.read', { casefileId })).steps, (step) => step.needs === 'none')
    const moments: readonly (() => Promise<unknown>)[] = [
      () => Promise.resolve(),
      () => live.ask('visits.keep', { visitId, note: 'Loyer impayé, coupure annoncée' }),
      async () => {
        const opened = await live.ask('casefiles.open', {
          personId: null,
          visitId,
          procedureIds: ['caf-aide-logement'],
        })
        casefileId = only(opened).casefileId
      },
      async () => live.ask('casefiles.tickStep', { stepId: (await first()).stepId, how: 'with_help' }),
      async () =>
        live.ask('casefiles.setObstacle', { stepId: (await first()).stepId, obstacle: 'payment_blocked', words: '' }),
      () => live.ask('visits.chooseSubject', { visitId, subject: { kind: 'known', personId } }),
      () => live.ask('visits.setPosture', { visitId, posture: 'accompany' }),
      () => live.ask('handouts.recordPrinted', { casefileIds: [casefileId] }),
    ]
    for (const moment of moments) {
      await moment()
      live.clock.advance(45_000)
      // What the disk holds at this very moment, as a power cut would leave it.
      const dataFolder = temporaryFolder()
      cpSync(live.dataFolder, dataFolder, { recursive: true })
      const after = openDoor({ dataFolder, clock: live.clock })
      await after.ask('session.unlock', { passphrase: aPassphrase })
      expect(await after.ask('visits.unfinished', {})).toEqual(await live.ask('visits.unfinished', {}))
      expect(await after.ask('visits.closing', { visitId })).toEqual(await live.ask('visits.closing', { visitId }))
      after.host.session.close()
    }
    const { kept, toSay } = await live.ask('visits.closing', { visitId })
    expect(kept).toMatchObject({ themes: ['logement'], obstacles: [{ obstacle: 'payment_blocked' }] })
    expect(toSay.some(({ kind }) => kind === 'person' || kind === 'posture')).toBe(false)
  })
})

describe('the rules alone', () => {
  const entry = (at: number, event: TimelineEntry['event']): TimelineEntry => ({ at, mediatorName: 'x', event })
  const printed = { kind: 'handout_printed', form: 'standard', language: null, copies: 1 } as const
  const note = { kind: 'note', text: 'x' } as const

  it.each([
    ['nothing happened', [], false],
    ['worked on before the visit', [entry(9, note)], false],
    ['worked on', [entry(11, note)], true],
    ['printed, then worked on', [entry(12, note), entry(11, printed)], true],
    ['worked on, then printed', [entry(12, printed), entry(11, note)], false],
    ['a report prepared only', [entry(12, { kind: 'escalation_prepared' })], false],
  ] as const)('a sheet to print: %s', (_name, timeline, expected) => {
    expect(needsPrinting(timeline, 10)).toBe(expected)
  })

  const step: NextAction = { what: { kind: 'step', stepId: nobody as never, text: 'x' }, who: 'mediator', by: null }
  const wait: NextAction = { what: { kind: 'wait_decision' }, who: 'organisation', by: null }
  const facts = { status: 'in_progress', next: step, papersMissing: 0, meets: false, dates: [] } as const

  it.each([
    ['something left, no meeting', {}, ['appointment']],
    ['papers to bring', { papersMissing: 2 }, ['appointment', 'papers']],
    ['a meeting', { meets: true, papersMissing: 2 }, []],
    ['the organisation must answer', { status: 'submitted', next: wait }, []],
    [
      'the organisation must answer by a day of the sheet',
      { status: 'submitted', next: wait, dates: ['authority_must_answer'] },
      ['dates'],
    ],
    ['she must act by a day of the sheet', { meets: true, dates: ['user_must_act'] }, ['dates']],
    ['an answer that is not awaited yet', { meets: true, dates: ['authority_must_answer'] }, []],
    ['a day already written', { meets: true, next: { ...step, by: '2026-04-01' }, dates: ['user_must_act'] }, []],
    ['a closed dossier', { status: 'granted', papersMissing: 2 }, []],
  ] as const)('what to plan: %s', (_name, change, expected) => {
    expect(whatToPlan({ ...facts, ...change })).toEqual(expected)
  })
})
