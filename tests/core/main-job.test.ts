import { expect, it } from 'vitest'
import { openedDoor } from '../support/door.ts'

it('carries one procedure from reception to appointment', async () => {
  const { ask, call } = await openedDoor()
  const person = await ask('people.create', {
    details: { familyName: 'Diallo', givenName: 'Amina', birthDay: '1987-03-14', phone: '06 39 98 01 23', email: '' },
    notTheSameAs: [],
  })
  expect((await ask('people.search', { text: 'dialo', limit: 10 })).map(({ personId }) => personId)).toEqual([
    person.personId,
  ])
  const visit = await ask('visits.start', { personId: person.personId })
  const [opened] = await ask('casefiles.open', {
    personId: person.personId,
    visitId: visit.visitId,
    procedureIds: ['caf-aide-logement'],
  })
  if (opened === undefined) throw new Error('one dossier was asked')
  const casefile = await ask('casefiles.read', { casefileId: opened.casefileId })
  const [first] = casefile.steps
  if (first === undefined) throw new Error('a sheet has steps')
  await ask('casefiles.tickStep', { stepId: first.stepId, how: 'with_help' })
  const paper = casefile.papers.find(({ standing }) => standing.state === 'to_bring')
  if (paper === undefined) throw new Error('a sheet asks for papers')
  await ask('documents.recordSeen', {
    holder: { kind: 'person', personId: person.personId },
    documentTypeId: paper.documentTypeId,
    issuedOn: null,
    expiresOn: null,
  })
  const appointment = await ask('agenda.plan', {
    personId: person.personId,

    casefileIds: [opened.casefileId],
    with: { kind: 'mediator' },
    day: '2026-03-02',
    time: '14:00',
    durationMinutes: 30,
    place: '',
  })
  expect(appointment.time).toBe('14:00')
  await ask('visits.finish', { visitId: visit.visitId })
  const today = await ask('today.read', {})
  expect(today.appointments.map(({ personName }) => personName)).toEqual(['Amina Diallo'])
  const handout = await ask('handouts.read', { casefileIds: [opened.casefileId] })
  expect(handout.casefiles[0]?.done).toEqual([first.text])
  expect(await call('session.lock', {})).toMatchObject({ ok: true, value: { state: 'locked' } })
  expect(await call('people.search', { text: 'diallo', limit: 5 })).toEqual({ ok: false, error: { code: 'locked' } })
})
