import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Input, OperationName, Output } from '../../core/contract/index.ts'
import { localTime } from '../../core/shared/zone.ts'
import { messages } from '../../electron/messages.ts'
import { type Application, startApplication } from './stand-in/run.ts'

const passphrase = 'marmotte violon glacier tortue lampion ficelle banjo'
const { appName, reminders } = messages

let application: Application
let personId: string
let count = 0

async function call<Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  const answer = (await application.probe('call', name, input)) as { ok: boolean; value: Output<Name>; error?: unknown }
  expect({ name, refused: answer.error }).toEqual({ name, refused: undefined })
  return answer.value
}

const MINUTE_MS = 60_000

/** One that fell due while nobody looked: a minute from now it would be asked for, here it is written as it was removed. */
const addDue = async (text: string) => {
  const { day, time } = localTime(Date.now() - MINUTE_MS, 'Europe/Paris')
  count += 1
  await call('reminders.restore', {
    reminderId: `0190aaaa-bbbb-7ccc-8ddd-00000000000${count}`,
    text,
    day,
    time,
    repeat: 'none',
    personId,
    casefileId: null,
  })
}

beforeAll(async () => {
  application = await startApplication()
  await application.probe('subscribe')
  await call('session.setUp', { structureName: 'Espace de la Halle', mediatorName: 'Camille Roy', passphrase })
  const person = await call('people.create', {
    details: { familyName: 'Benali', givenName: 'Nora', birthDay: '1988-04-12', phone: '', email: '' },
    notTheSameAs: [],
  })
  personId = person.personId
  await call('settings.change', { timeZone: 'Europe/Paris' })
})
afterAll(() => application.stop())

test('what falls due while someone looks at the window is left to the window', async () => {
  await application.probe('look', 'window')
  await addDue('Rappeler la mairie')
  expect(await application.probe('receivedOf', 'reminders_due')).toEqual({
    type: 'reminders_due',
    count: 1,
    kinds: null,
  })
  expect((await application.probe('asked')).notices).toEqual([])
})

test('nobody looking, the system says how many wait, and nothing of what or whom', async () => {
  await application.probe('look', 'elsewhere')
  await addDue('Envoyer le dossier Benali')
  expect((await application.probe('asked')).notices).toEqual([`${appName}: ${reminders.waiting(1)}`])
})

test('a click brings the window to the front and shows the reminders', async () => {
  const before = (await application.probe('asked')).shown.focused
  await application.probe('clickNotice')
  expect((await application.probe('asked')).shown.focused).toBe(before + 1)
  expect(await application.probe('receivedOf', 'reminders_wanted')).toEqual({ type: 'reminders_wanted' })
})

test('a desk that wants it is told of what kind, in the place of the notice before', async () => {
  await call('settings.change', { reminderNotice: 'shown' })
  await addDue('Appeler Nora')
  expect(await application.probe('noticesLeft')).toEqual([`${appName}: ${reminders.kinds.free(1)}`])
})

test('nothing is left of it once the store is locked', async () => {
  await call('session.lock', {})
  expect(await application.probe('noticesLeft')).toEqual([])
})
