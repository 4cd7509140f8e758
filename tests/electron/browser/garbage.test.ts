import { expect, test } from 'vitest'
import { aCall, deskServer } from './desk-server.ts'

const REQUESTS = 10_000
const AT_ONCE = 40

/** The same sequence at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

test('ten thousand malformed requests neither stop the server nor reach the host', async () => {
  const { raw, ask, host, port, origin, signIn, reports } = await deskServer()
  const cookie = await signIn()
  const random = seeded(20_261_123)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const noise = (length: number): string =>
    String.fromCharCode(...Array.from({ length }, () => Math.floor(random() * 256)))

  const good = {
    method: ['GET', 'POST'],
    path: ['/', '/call', '/session', '/launch', '/events', '/assets/a.js'],
    version: ['HTTP/1.1'],
    host: [`127.0.0.1:${port}`],
    origin: [origin],
    // Never the cookie: whatever else is right, nobody gets in.
    cookie: ['', `etabli-${port}=x`],
    type: ['application/json'],
    body: ['{}', '{"name":"today.read","input":{}}', '{"token":"x"}'],
  } as const
  const bad = {
    method: ['get', 'CONNECT', 'PRI', 'X'.repeat(300), '', '\r\n'],
    path: ['', '*', '/..', '/%', '/\xff', `/${'a'.repeat(20_000)}`, 'http://', '/call?', '/call/', '/CALL'],
    version: ['HTTP/9.9', 'HTTP/0.9', 'HTTP/1.1 HTTP/1.1', '', 'FTP/1.1'],
    host: ['', 'evil.example', '127.0.0.1', `127.0.0.1:${port}\r\nHost: evil.example`, '\xff'],
    origin: ['null', '', 'http://', 'x'.repeat(17_000)],
    cookie: ['=;=;=', ';'.repeat(500), `etabli-${port}`, '\x01'],
    type: ['', 'text/plain', 'application/json;', '\xff'],
    body: ['{', '\0\0', '[[[[', '{"name":{"__proto__":1}}', '"'],
  } as const
  const value = (key: keyof typeof good): string => {
    const chance = random()
    return chance < 0.6
      ? pick<string>(good[key])
      : chance < 0.9
        ? pick<string>(bad[key])
        : noise(Math.floor(random() * 40))
  }
  const lengthOf = (body: string): string =>
    pick([
      `Content-Length: ${body.length}`,
      'Content-Length: -1',
      'Content-Length: 5',
      'Content-Length: 1e9',
      'Transfer-Encoding: chunked',
      'X: y',
    ])
  const request = (): string => {
    if (random() < 0.1) return noise(Math.floor(random() * 400))
    const body = value('body')
    const head = `${value('method')} ${value('path')} ${value('version')}\r\nHost: ${value('host')}\r\nOrigin: ${value('origin')}\r\nCookie: ${value('cookie')}\r\nContent-Type: ${value('type')}\r\n${lengthOf(body)}\r\n\r\n`
    const whole = `${head}${body}`
    return random() < 0.2 ? whole.slice(0, Math.floor(random() * whole.length)) : whole
  }

  const statuses = new Set<string>()
  for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => raw(Buffer.from(request(), 'latin1'))))
    for (const answer of answers) statuses.add(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1] ?? 'cut')
  }

  expect(host.calls).toEqual([])
  expect(host.listeners.size).toBe(0)
  expect(reports).toEqual([])
  expect([...statuses].filter((status) => status.startsWith('5'))).toEqual([])
  expect([...statuses], 'the garbage goes past the first check').toEqual(
    expect.arrayContaining(['200', '400', '401', '403', '404', '405', '415', '431']),
  )
  expect((await ask(aCall(cookie))).status).toBe(200)
})
