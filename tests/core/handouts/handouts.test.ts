import { beforeEach, describe, expect, it } from 'vitest'
import { TimelineEntry } from '../../../core/contract/timeline.ts'
import { aCasefile, aPerson, nobody, ofPerson, only, plan, reread, seen, sharedDoor, the } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const refused = (code: string) => ({ ok: false, error: { code } })
const read = (...casefileIds: string[]) => door().ask('handouts.read', { casefileIds })

describe('the sheet that the person takes home', () => {
  it('names the desk and the given name only', async () => {
    const { casefileId } = await aCasefile(
      door(),
      await aPerson(door(), { familyName: 'Secret', givenName: 'Aïcha' }),
      'cpam-c2s',
    )
    const handout = await read(casefileId)
    expect(handout).toMatchObject({
      structureName: 'Espace de Testville',
      mediatorName: 'Dominique Test',
      day: '2026-03-02',
      personGivenName: 'Aïcha',
    })
    expect(JSON.stringify(handout)).not.toContain('Secret')
  })

  it.each(['someone anonymous', 'someone without a given name'])('names nobody for %s', async (who) => {
    const personId = who === 'someone anonymous' ? null : await aPerson(door(), { givenName: '' })
    const { casefileId } = await aCasefile(door(), personId, 'cpam-c2s')
    expect((await read(casefileId)).personGivenName).toBeNull()
  })

  it('says what was done, what remains, the person’s own first, and what to bring', async () => {
    const personId = await aPerson(door())
    const casefile = await aCasefile(door(), personId, 'ants-passeport')
    const [first] = casefile.steps
    await door().ask('casefiles.tickStep', { stepId: first?.stepId ?? '', how: 'alone' })
    await seen(door(), ofPerson(personId), 'photo-identite', { issuedOn: '2026-03-01' })
    const { done, remaining, toBring } = only((await read(casefile.casefileId)).casefiles)
    const actorOf = (text: string) => the(casefile.sheet.steps, (step) => step.text === text).actor
    expect(done).toEqual([first?.text])
    expect(remaining.toSorted()).toEqual(
      casefile.steps
        .slice(1)
        .map(({ text }) => text)
        .toSorted(),
    )
    const own = remaining.map((text) => actorOf(text) === 'person')
    expect(own).toEqual(own.toSorted((a, b) => Number(b) - Number(a)))
    expect(toBring).toEqual(
      (await reread(door(), casefile)).papers
        .filter(({ standing }) => standing.state === 'to_bring')
        .map(({ label, pictogram }) => ({ label, pictogram })),
    )
    expect(toBring.map(({ label }) => label)).not.toContain(
      the(casefile.papers, ({ documentTypeId }) => documentTypeId === 'photo-identite').label,
    )
  })

  it('gives the dates not done, the official page and the source', async () => {
    const { casefileId, sheet } = await aCasefile(door(), null, 'caf-aide-logement')
    const kept = await door().ask('deadlines.add', {
      casefileId,
      sheetDeadline: null,
      label: 'Envoyer le bail',
      day: '2026-03-10',
    })
    const done = await door().ask('deadlines.add', {
      casefileId,
      sheetDeadline: null,
      label: 'Déjà fait',
      day: '2026-03-09',
    })
    await door().ask('deadlines.setDone', { deadlineId: done.deadlineId, done: true })
    expect(only((await read(casefileId)).casefiles)).toMatchObject({
      deadlines: [{ label: kept.label, day: kept.day }],
      officialPage: sheet.channels.online?.url,
      sourceTitle: sheet.source.title,
    })
  })

  it('gives the next appointment: planned, to come, the soonest', async () => {
    const personId = await aPerson(door())
    const { casefileId } = await aCasefile(door(), personId, 'cpam-c2s')
    const soon = await plan(door(), personId, [casefileId], '2026-03-03', '10:00')
    const cancelled = await plan(door(), personId, [casefileId], '2026-03-04', '10:00')
    const next = await plan(door(), personId, [casefileId], '2026-03-05', '10:00')
    await plan(door(), personId, [casefileId], '2026-03-06', '10:00')
    await door().ask('agenda.setStatus', { appointmentId: cancelled.appointmentId, status: 'cancelled_by_us' })
    expect((await read(casefileId)).appointment?.appointmentId).toBe(soon.appointmentId)
    door().clock.moveTo('2026-03-03T10:01')
    expect((await read(casefileId)).appointment?.appointmentId).toBe(next.appointmentId)
  })

  it('holds several dossiers of one person, in the order asked, each once', async () => {
    const personId = await aPerson(door())
    const one = await aCasefile(door(), personId, 'cpam-c2s')
    const other = await aCasefile(door(), personId, 'ants-passeport')
    const { casefiles } = await read(other.casefileId, one.casefileId, other.casefileId)
    expect(casefiles.map(({ casefileId }) => casefileId)).toEqual([other.casefileId, one.casefileId])
  })

  it('never holds the dossiers of two people', async () => {
    const one = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    const other = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    expect(await door().call('handouts.read', { casefileIds: [one.casefileId, other.casefileId] })).toEqual(
      refused('casefiles_of_different_people'),
    )
  })

  it('is refused whole when one dossier is unknown', async () => {
    const { casefileId } = await aCasefile(door(), null, 'cpam-c2s')
    expect(await door().call('handouts.read', { casefileIds: [casefileId, nobody] })).toEqual(
      refused('casefile_unknown'),
    )
  })
})

describe('printing', () => {
  const print = { form: 'large', language: 'ar', copies: 2 } as const

  it('is written in each dossier’s history, or in none', async () => {
    const personId = await aPerson(door())
    const one = await aCasefile(door(), personId, 'cpam-c2s')
    const other = await aCasefile(door(), personId, 'ants-passeport')
    expect(await door().call('handouts.recordPrinted', { casefileIds: [one.casefileId, nobody], ...print })).toEqual(
      refused('casefile_unknown'),
    )
    expect(await reread(door(), one)).toEqual(one)
    expect(
      await door().ask('handouts.recordPrinted', { casefileIds: [one.casefileId, other.casefileId], ...print }),
    ).toEqual({ count: 2 })
    for (const casefile of [one, other])
      expect((await reread(door(), casefile)).timeline[0]?.event).toEqual({ kind: 'handout_printed', ...print })
  })

  it('is told on the sheet, latest first, one line for one sheet of several dossiers', async () => {
    const personId = await aPerson(door())
    const one = await aCasefile(door(), personId, 'cpam-c2s')
    const other = await aCasefile(door(), personId, 'ants-passeport')
    const casefileIds = [one.casefileId, other.casefileId]
    expect(await read(...casefileIds)).toMatchObject({ prints: [], lastChoice: null })
    await door().ask('handouts.recordPrinted', { casefileIds })
    door().clock.advance(60_000)
    await door().ask('handouts.recordPrinted', { casefileIds, ...print })
    expect((await read(...casefileIds)).prints).toEqual([
      { at: door().clock.now(), mediatorName: 'Dominique Test', ...print },
      { at: door().clock.now() - 60_000, mediatorName: 'Dominique Test', form: 'standard', language: null, copies: 1 },
    ])
  })

  it('remembers the choice for the person on her other dossiers, and for nobody else', async () => {
    const personId = await aPerson(door())
    const one = await aCasefile(door(), personId, 'cpam-c2s')
    const other = await aCasefile(door(), personId, 'ants-passeport')
    const stranger = await aCasefile(door(), await aPerson(door()), 'cpam-c2s')
    await door().ask('handouts.recordPrinted', { casefileIds: [one.casefileId], ...print })
    expect(await read(other.casefileId)).toMatchObject({ prints: [], lastChoice: { form: 'large', language: 'ar' } })
    expect((await read(stranger.casefileId)).lastChoice).toBeNull()
  })

  it.each([{ copies: 0 }, { copies: 21 }, { copies: 1.5 }])('is refused for %j', async (choice) => {
    const { casefileId } = await aCasefile(door(), null, 'cpam-c2s')
    expect(await door().call('handouts.recordPrinted', { casefileIds: [casefileId], ...choice })).toMatchObject(
      refused('invalid_input'),
    )
  })

  it('gives the proof of the last submission and the hours of the number to call', async () => {
    const { casefileId } = await aCasefile(door(), null, 'cpam-c2s')
    const { submission, phone, phoneHours } = only((await read(casefileId)).casefiles)
    expect({ submission, phone }).toEqual({ submission: null, phone: '3646' })
    expect(phoneHours).toMatch(/^Lundi au vendredi/u)
    await door().ask('casefiles.submit', {
      casefileId,
      day: '2026-03-02',
      channel: 'online',
      proofNumber: 'C2S-118',
      personSigned: true,
      personPaid: false,
    })
    expect(only((await read(casefileId)).casefiles).submission).toMatchObject({
      day: '2026-03-02',
      proofNumber: 'C2S-118',
    })
  })

  it('reads histories written before the sheet had forms', () => {
    expect(TimelineEntry.shape.event.parse({ kind: 'handout_printed' })).toEqual({
      kind: 'handout_printed',
      form: 'standard',
      language: null,
      copies: 1,
    })
  })
})
