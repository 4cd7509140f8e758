import { describe, expect, it } from 'vitest'
import { aCasefile, aMandate, aPerson, only, reread, sentToday, sharedDoor, submit } from '../../support/desk.ts'

const door = sharedDoor()
const today = '2026-03-02'
const refused = (code: string) => ({ ok: false, error: { code } })
const kinds = (timeline: readonly { readonly event: { readonly kind: string } }[]) =>
  timeline.map(({ event }) => event.kind)

describe('a request sent', () => {
  it('is in the history with its day and proof, by whom and when, then the change of status', async () => {
    const casefile = await aCasefile(door(), await aPerson(door()), 'mdph-aah')
    await submit(door(), casefile, { channel: 'registered_post', proofNumber: '1A 234' })
    const { status, submission, timeline } = await reread(door(), casefile)
    expect(status).toBe('submitted')
    expect(submission).toEqual({
      day: today,
      channel: 'registered_post',
      proofNumber: '1A 234',
      personSigned: true,
      personPaid: true,
      appealRank: null,
    })
    expect(timeline.map(({ event }) => event)).toEqual(
      expect.arrayContaining([
        { kind: 'submitted', day: today, channel: 'registered_post', proofNumber: '1A 234' },
        { kind: 'status', from: 'preparing', to: 'submitted', reason: '', outcome: null },
      ]),
    )
    for (const { at, mediatorName } of timeline) {
      expect({ at, mediatorName }).toEqual({ at: door().clock.now(), mediatorName: 'Dominique Test' })
    }
  })

  it('dates the answer and the silence from its day, with its proof, and waits for the organisation until then', async () => {
    const casefile = await aCasefile(door(), null, 'mdph-aah')
    await submit(door(), casefile, { day: '2026-02-28' })
    const { deadlines, silence, next } = await reread(door(), casefile)
    expect(deadlines.map(({ role, day, lastDay, start }) => ({ role, day, lastDay, from: start?.day }))).toEqual([
      { role: 'answer', day: '2026-06-28', lastDay: '2026-06-28', from: '2026-02-28' },
      { role: 'silence', day: '2026-06-28', lastDay: '2026-06-28', from: '2026-02-28' },
    ])
    for (const { start, computation } of deadlines) {
      expect(start?.evidence).toBe('A-123')
      expect(computation?.trail.length).toBeGreaterThan(0)
    }
    expect(silence).toMatchObject({ meaning: 'refusal', stated: 'refusal', on: '2026-06-28', claimFrom: '2026-06-29' })
    expect(next).toEqual({ what: { kind: 'wait_decision' }, who: 'organisation', by: '2026-06-28' })
  })

  it('whose silence nobody knows is treated as refused, without a day', async () => {
    const casefile = await aCasefile(door(), null, 'caf-rsa-demande')
    expect((await reread(door(), casefile)).silence).toMatchObject({ meaning: 'refusal', stated: 'unknown', on: null })
    await submit(door(), casefile)
    const { silence, deadlines } = await reread(door(), casefile)
    expect(silence).toMatchObject({ meaning: 'refusal', stated: 'unknown', on: null, claimFrom: null })
    // « Droit ouvert au premier jour du mois du dépôt » is no day until which an answer is awaited.
    expect(deadlines).toEqual([])
  })

  it('without a proof asks for the acknowledgement after two weeks', async () => {
    const casefile = await aCasefile(door(), null, 'caf-rsa-demande')
    await submit(door(), casefile, { proofNumber: '', channel: 'post' })
    const { deadlines, next } = await reread(door(), casefile)
    expect(only(deadlines)).toMatchObject({
      role: 'set_by_hand',
      day: '2026-03-17',
      start: { event: 'acknowledgement' },
    })
    expect(next).toEqual({ what: { kind: 'wait_decision' }, who: 'organisation', by: '2026-03-17' })
  })

  it('that stays without an answer comes back to the mediator on the day’s screen, after the day awaited', async () => {
    const casefile = await aCasefile(door(), null, 'mdph-aah')
    await submit(door(), casefile, { day: '2026-01-02' })
    const isToAct = async () =>
      (await door().ask('today.read', {})).toAct.find(({ casefileId }) => casefileId === casefile.casefileId)
    const start = door().clock.now()
    door().clock.moveTo('2026-05-02T09:00')
    expect(await isToAct()).toBeUndefined()
    door().clock.moveTo('2026-05-03T09:00')
    expect((await isToAct())?.next).toEqual({ what: { kind: 'appeal' }, who: 'mediator', by: '2026-05-02' })
    door().clock.advance(start - door().clock.now())
  })
})

describe('is refused', () => {
  it('while the person has not signed what only she can sign, whatever mandate she gave', async () => {
    const personId = await aPerson(door())
    await aMandate(door(), personId, { themes: ['argent'] })
    const casefile = await aCasefile(door(), personId, 'bdf-surendettement')
    const input = sentToday(door(), casefile, { personSigned: false })
    expect(await door().call('casefiles.submit', input)).toEqual(refused('person_must_sign'))
    const after = await reread(door(), casefile)
    expect(after).toMatchObject({ status: 'preparing', submission: null, personMust: { sign: true, pay: false } })
    expect(kinds(after.timeline)).toEqual(['opened'])
    expect(await door().call('casefiles.submit', { ...input, personSigned: true })).toMatchObject({ ok: true })
  })

  it('while the person has not paid what is to be paid', async () => {
    const casefile = await aCasefile(door(), null, 'etrangers-renouvellement')
    const input = sentToday(door(), casefile, { personPaid: false })
    expect(await door().call('casefiles.submit', input)).toEqual(refused('person_must_pay'))
    expect(await door().call('casefiles.submit', { ...input, personPaid: true })).toMatchObject({ ok: true })
  })

  it.each([
    ['tomorrow', '2026-03-03', '1987-03-14', 'day_in_future'],
    ['before the person was born', '1990-06-19', '1990-06-20', 'day_before_birth'],
  ])('%s', async (_name, day, birthDay, code) => {
    const casefile = await aCasefile(door(), await aPerson(door(), { birthDay }), 'mdph-aah')
    expect(await door().call('casefiles.submit', sentToday(door(), casefile, { day }))).toEqual(refused(code))
  })

  it('a second time', async () => {
    const casefile = await aCasefile(door(), null, 'mdph-aah')
    await submit(door(), casefile)
    expect(await door().call('casefiles.submit', sentToday(door(), casefile))).toEqual(refused('status_not_allowed'))
  })
})

describe('declared by mistake', () => {
  it('goes with its dates when the dossier goes back, and stays in the history', async () => {
    const casefile = await aCasefile(door(), null, 'mdph-aah')
    const { casefileId } = casefile
    await submit(door(), casefile)
    await door().ask('casefiles.setStatus', { casefileId, status: 'in_progress', reason: '' })
    const after = await reread(door(), casefile)
    expect(after).toMatchObject({ submission: null, deadlines: [], silence: { on: null } })
    expect(kinds(after.timeline)).toEqual(
      expect.arrayContaining(['submitted', 'deadline_added', 'deadline_removed', 'status']),
    )
    await submit(door(), casefile, { day: '2026-02-01' })
    expect((await reread(door(), casefile)).silence.on).toBe('2026-06-01')
  })
})
