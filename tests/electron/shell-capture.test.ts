import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SessionStatus } from '../../core/contract/session.ts'
import { type Application, startApplication } from './stand-in/run.ts'

const passphrase = 'marmotte violon glacier tortue lampion ficelle banjo'

let application: Application

const call = async (name: string, input: unknown): Promise<unknown> => {
  const answer = (await application.probe('call', name, input)) as { ok: boolean; value: unknown; error?: unknown }
  expect({ name, refused: answer.error }).toEqual({ name, refused: undefined })
  return answer.value
}

beforeAll(async () => {
  application = await startApplication()
  await call('session.setUp', { structureName: 'Espace de la Halle', mediatorName: 'Camille Roy', passphrase })
})
afterAll(() => application.stop())

test('a window may be captured until the post says otherwise, and again once it says so', async () => {
  expect(await application.probe('capture', 'allowed')).toBe('allowed')
  await call('settings.change', { screenCapture: 'blocked' })
  expect(await application.probe('capture', 'blocked')).toBe('blocked')
  await call('settings.change', { screenCapture: 'allowed' })
  expect(await application.probe('capture', 'allowed')).toBe('allowed')
})

test('it is what the post was set to as soon as its store opens', async () => {
  await call('settings.change', { screenCapture: 'blocked' })
  expect(await application.probe('capture', 'blocked')).toBe('blocked')
  await call('session.lock', {})
  await application.probe('killHost')
  await application.probe('uncover')
  await call('session.unlock', { passphrase })
  expect(await application.probe('capture', 'blocked')).toBe('blocked')
})

test('the screens are told whether this machine can do it', async () => {
  const status = (await call('session.status', {})) as SessionStatus
  expect(status).toMatchObject({
    shell: { clearsClipboard: true, blocksCapture: process.platform === 'win32' || process.platform === 'darwin' },
  })
})
