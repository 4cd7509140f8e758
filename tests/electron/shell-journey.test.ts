import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Input, OperationName, Output } from '../../core/contract/index.ts'
import { type Application, startApplication } from './stand-in/run.ts'

const passphrase = 'marmotte violon glacier tortue lampion ficelle banjo'
const details = { familyName: 'Benali', givenName: 'Nora', birthDay: '1988-04-12', phone: '06 12 34 56 78', email: '' }
const DAY_MS = 86_400_000

let application: Application
const data = mkdtempSync(join(tmpdir(), 'etabli-journey-'))
beforeAll(async () => {
  application = await startApplication({ data })
  await application.probe('subscribe')
})
afterAll(async () => {
  await application.stop()
  rmSync(data, { recursive: true, force: true })
})

/** Calls through the built preload and main scripts, as the screens do. */
async function call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = (await application.probe('call', name, input)) as { ok: boolean; value: Output<Name>; error?: unknown }
  expect({ name, refused: answer.error }).toEqual({ name, refused: undefined })
  return answer.value
}

test('the main job runs through the built scripts, from the first run to a locked and unlocked store', async () => {
  expect(await call('session.status', {})).toEqual({ state: 'new' })
  const shown = await call('session.setUp', {
    structureName: 'Espace de la Halle',
    mediatorName: 'Camille Roy',
    passphrase,
  })
  const [first, second] = shown.groupsToConfirm
  await call('session.confirmRecoveryKey', { groups: [shown.groups[first] ?? '', shown.groups[second] ?? ''] })

  const person = await call('people.create', { details, notTheSameAs: [] })
  const visit = await call('visits.start', { personId: person.personId })
  const [brief] = await call('casefiles.open', {
    personId: person.personId,
    visitId: visit.visitId,
    procedureIds: ['caf-creation-compte'],
  })
  if (brief === undefined) throw new Error('no dossier was opened')
  const casefile = await call('casefiles.read', { casefileId: brief.casefileId })
  const [step] = casefile.steps
  const [paper] = casefile.papers
  if (step === undefined || paper === undefined) throw new Error('the sheet gave no step or no paper')

  expect((await call('casefiles.tickStep', { stepId: step.stepId, how: 'with_help' })).stepsDone).toBe(1)
  const today = (await call('today.read', {})).day
  await call('documents.recordSeen', {
    holder: { kind: 'person', personId: person.personId },
    documentTypeId: paper.documentTypeId,
    issuedOn: null,
    expiresOn: null,
  })
  const inAWeek = new Date(Date.parse(today) + 7 * DAY_MS).toISOString().slice(0, 10)
  const appointment = await call('agenda.plan', {
    personId: person.personId,

    casefileIds: [brief.casefileId],
    with: { kind: 'mediator' },
    day: inAWeek,
    time: '10:00',
    durationMinutes: 30,
    place: '',
  })
  expect(appointment).toMatchObject({ day: inAWeek, time: '10:00' })
  expect((await call('today.read', {})).unfinishedVisits).toHaveLength(1)

  expect(await call('session.lock', {})).toMatchObject({ state: 'locked' })
  const refused = await application.probe('call', 'people.read', { personId: person.personId })
  expect(refused).toMatchObject({ ok: false, error: { code: 'locked' } })
  expect(await call('session.unlock', { passphrase })).toMatchObject({ state: 'unlocked', mediatorName: 'Camille Roy' })
  expect(await call('people.read', { personId: person.personId })).toMatchObject({ familyName: 'Benali' })
})

test('each commit was announced to the page', async () => {
  const events = await application.probe('received')
  const changed = events.flatMap((event) => event.domains ?? [])
  expect(changed).toEqual(expect.arrayContaining(['people', 'visits', 'casefiles', 'documents', 'agenda']))
  expect(events.map((event) => event.type)).toContain('session')
})

test.each(['lock-screen', 'suspend'] as const)('the machine’s %s locks the store', async (event) => {
  await application.probe('call', 'session.unlock', { passphrase })
  await application.probe('power', event)
  expect(await call('session.status', {})).toMatchObject({ state: 'locked' })
})

test('quitting and starting again finds everything, locked', async () => {
  await application.probe('quit')
  expect(await application.ended).toBe(0)
  application = await startApplication({ data })
  expect(await call('session.status', {})).toEqual({ state: 'locked' })
  await call('session.unlock', { passphrase })
  expect(await call('people.search', { text: 'benali', limit: 5 })).toHaveLength(1)
})
