import { get, type IncomingMessage } from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { HostEvent } from '../../../core/contract/events.ts'
import { type DeskServer, deskServer } from './desk-server.ts'

const status = { type: 'session', status: { state: 'locked' } } as const
const peopleChanged: HostEvent = { type: 'changed', domains: ['people'] }
const everythingChanged = {
  type: 'changed',
  domains: expect.arrayContaining(['people', 'casefiles', 'agenda']) as unknown,
}

/** A window that listens: `next` gives the next event, `leave` closes the window. */
async function aWindow({ port, signIn }: DeskServer, path = '/events', headers: Readonly<Record<string, string>> = {}) {
  const cookie = await signIn()
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = get({ port, host: '127.0.0.1', path, agent: false, headers: { ...headers, Cookie: cookie } }, resolve)
    asked.once('error', reject)
  })
  onTestFinished(() => void response.destroy())
  const blocks = blocksOf(response)
  const next = async (): Promise<unknown> => {
    const { value } = await blocks.next()
    return value === undefined ? undefined : JSON.parse(value)
  }
  return { response, next, leave: () => response.destroy() }
}

async function* blocksOf(response: IncomingMessage): AsyncGenerator<string, undefined> {
  let text = ''
  for await (const chunk of response) {
    text += String(chunk)
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) if (block.startsWith('data: ')) yield block.slice('data: '.length)
  }
  return undefined
}

test('a window is told where the store stands, then what the host announces, in order', async () => {
  const desk = await deskServer()
  const { response, next } = await aWindow(desk)
  expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
  expect(response.headers['cache-control']).toBe('no-store')
  expect(await next()).toEqual(status)
  desk.host.announce(peopleChanged)
  desk.host.announce({ type: 'locking_soon', inMs: 30_000 })
  expect(await next()).toEqual(peopleChanged)
  expect(await next()).toEqual({ type: 'locking_soon', inMs: 30_000 })
})

test('each window is told', async () => {
  const desk = await deskServer()
  const windows = [await aWindow(desk), await aWindow(desk)]
  for (const { next } of windows) await next()
  desk.host.announce(peopleChanged)
  for (const { next } of windows) expect(await next()).toEqual(peopleChanged)
})

test('a window that closes is no longer written to', async () => {
  const desk = await deskServer()
  const [closing, staying] = [await aWindow(desk), await aWindow(desk)]
  await staying.next()
  expect(desk.host.listeners.size).toBe(2)
  closing.leave()
  await vi.waitFor(() => expect(desk.host.listeners.size).toBe(1))
  desk.host.announce(peopleChanged)
  expect(await staying.next()).toEqual(peopleChanged)
})

test.each([
  ['asks for what it missed', '/events?again', {}],
  ['reconnects by itself', '/events', { 'Last-Event-ID': '1' }],
])('a window that %s reads everything again', async (_how, path, headers) => {
  const desk = await deskServer()
  const { next } = await aWindow(desk, path, headers)
  expect(await next()).toEqual(status)
  expect(await next()).toEqual(everythingChanged)
})

test('a window that stopped reading is cut, not kept in memory', async () => {
  const desk = await deskServer()
  const { response, next } = await aWindow(desk)
  await next()
  response.pause()
  let announced = 0
  while (desk.host.listeners.size > 0) {
    desk.host.announce({ type: 'changed', domains: Array.from({ length: 2_000 }, () => 'casefiles' as const) })
    announced += 1
    await turn()
    expect(announced, 'megabytes wait for a window that does not read').toBeLessThan(2_000)
  }
})
