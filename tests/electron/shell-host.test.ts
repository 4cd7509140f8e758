import { afterEach, expect, test } from 'vitest'
import { messages } from '../../electron/messages.ts'
import { type Application, type ApplicationOptions, startApplication } from './stand-in/run.ts'

const started: Application[] = []
const start = async (options?: ApplicationOptions): Promise<Application> => {
  const application = await startApplication(options)
  started.push(application)
  return application
}
afterEach(async () => {
  for (const application of started.splice(0).toReversed()) await application.stop()
})

test('a store held by another process is said in French, and nothing is opened on it', async () => {
  const first = await start()
  expect(await first.probe('call', 'session.status', {})).toMatchObject({ ok: true })
  const second = await start({ data: first.data })
  expect(await second.ended).toBe(0)
  expect(second.errorBoxes).toMatchObject([{ message: messages.host.inUse }])
  expect(await first.probe('call', 'session.status', {})).toMatchObject({ ok: true })
})

test('a host that dies is said, started once more, and answers again', async () => {
  const application = await start()
  await application.probe('subscribe')
  expect(await application.probe('call', 'session.status', {})).toMatchObject({ ok: true })
  await application.probe('killHost')
  expect(await application.probe('call', 'session.status', {})).toMatchObject({ ok: true })
  const { dialogs } = await application.probe('asked')
  expect(dialogs.map((dialog) => dialog.message)).toEqual([messages.host.restarted])
  expect(await application.probe('receivedOf', 'session')).toEqual({ type: 'session', status: { state: 'new' } })
})

test('a host that dies twice ends the application with a sentence', async () => {
  const application = await start()
  await application.probe('killHost')
  expect(await application.probe('call', 'session.status', {})).toMatchObject({ ok: true })
  await application.probe('killHost').catch(() => undefined)
  expect(await application.ended).toBe(0)
  expect(application.errorBoxes).toMatchObject([{ message: messages.host.gone }])
})
