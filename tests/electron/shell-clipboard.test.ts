import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Application, startApplication } from './stand-in/run.ts'

const ours = 'Bonjour,\nvotre rendez-vous est mardi à 9 h.'
const digest = createHash('sha256').update(ours).digest('hex')

let application: Application

const call = async (name: string, input: unknown): Promise<void> => {
  expect(await application.probe('call', name, input)).toMatchObject({ ok: true })
}

beforeAll(async () => {
  application = await startApplication()
  await application.probe('subscribe')
})
afterAll(() => application.stop())

test('what we put in the clipboard is taken back, whatever the system does to the ends of lines', async () => {
  await application.probe('copy', ours.replaceAll('\n', '\r\n'))
  await call('session.copied', { digest })
  await call('session.clearCopied', {})
  expect(await application.probe('emptied')).toBe(true)
})

test('what someone else put there since stays', async () => {
  await call('session.copied', { digest })
  await application.probe('copy', 'Ma liste de courses')
  await call('session.clearCopied', {})
  // Answered after the event went through the same channel.
  await call('session.status', {})
  expect(await application.probe('pasted')).toBe('Ma liste de courses')
})
