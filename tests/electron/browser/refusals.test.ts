import { networkInterfaces } from 'node:os'
import { connect } from 'node:net'
import { describe, expect, test } from 'vitest'
import { aCall, type Asking, deskServer } from './desk-server.ts'

describe('another site', () => {
  test.each([
    ['another site', 'https://evil.example'],
    ['a page without an origin of its own', 'null'],
    ['nothing', ''],
    ['another port', 'http://127.0.0.1:1'],
    ['another name of this machine', 'http://localhost:PORT'],
    ['another scheme', 'https://127.0.0.1:PORT'],
    ['our origin and more', 'http://127.0.0.1:PORT.evil.example'],
    ['a trailing slash', 'http://127.0.0.1:PORT/'],
  ])('as Origin: %s is refused, even with the cookie', async (_who, written) => {
    const { ask, host, port, signIn } = await deskServer()
    const headers = { Cookie: await signIn(), Origin: written.replace('PORT', String(port)) }
    const paths: readonly Asking[] = [
      { ...aCall(null), headers },
      { path: '/events', headers },
      { path: '/', headers },
    ]
    for (const asking of paths) {
      const { status, body } = await ask(asking)
      expect({ asking, status, body }).toEqual({ asking, status: 403, body: '{"code":"foreign_origin"}' })
    }
    expect(host.calls).toEqual([])
  })

  test('a change must say where it comes from', async () => {
    const { ask, host, signIn, access } = await deskServer()
    const cookie = await signIn()
    const without = { headers: { Cookie: cookie, Origin: null } }
    expect((await ask({ ...aCall(cookie), ...without })).body).toBe('{"code":"foreign_origin"}')
    const token = access.newLaunchToken()
    const session = { method: 'POST', path: '/session', body: JSON.stringify({ token }) }
    expect((await ask({ ...session, ...without })).status).toBe(403)
    expect((await ask(session)).status, 'the token was not used').toBe(200)
    expect(host.calls).toEqual([])
  })

  test.each(['cross-site', 'same-site', 'anything', ''])('Sec-Fetch-Site: %j is refused', async (site) => {
    const { ask, signIn } = await deskServer()
    const headers = { Cookie: await signIn(), 'Sec-Fetch-Site': site }
    expect((await ask({ path: '/', headers })).body).toBe('{"code":"foreign_site"}')
    expect((await ask({ path: '/events', headers })).status).toBe(403)
  })

  test.each(['same-origin', 'none'])('Sec-Fetch-Site: %s is our page, or the address bar', async (site) => {
    const { ask } = await deskServer()
    expect((await ask({ headers: { 'Sec-Fetch-Site': site } })).status).toBe(200)
  })
})

describe('another name for this machine (DNS rebinding)', () => {
  test.each([
    'evil.example',
    'evil.example:PORT',
    'localhost:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1:PORT.evil.example',
    '127.0.0.1.evil.example:PORT',
    'user@127.0.0.1:PORT',
    '[::1]:PORT',
    '0.0.0.0:PORT',
    '2130706433:PORT',
    '127.1:PORT',
    ' ',
  ])('Host: %s is refused on every path', async (written) => {
    const { ask, port, signIn, host } = await deskServer()
    const headers = { Cookie: await signIn(), Host: written.replace('PORT', String(port)) }
    for (const path of ['/', '/page.js', '/assets/a.js', '/events']) {
      const { body } = await ask({ path, headers })
      expect({ path, body }).toEqual({ path, body: '{"code":"foreign_host"}' })
    }
    expect((await ask({ ...aCall(null), headers })).status).toBe(403)
    expect(host.calls).toEqual([])
  })

  test('no Host, or two, is refused', async () => {
    const { raw, port } = await deskServer()
    expect(await raw('GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /u)
    expect(await raw('GET / HTTP/1.0\r\n\r\n')).toContain('foreign_host')
    expect(await raw(`GET / HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:${port}\r\n\r\n`)).not.toContain('200 OK')
  })
})

describe('a path that is not one of the application’s files', () => {
  test.each([
    '/../secret.txt',
    '/../../../../../../etc/passwd',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2f..%2fetc%2fpasswd',
    '/%252e%252e/secret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/assets/a.js%00.html',
    '//secret.txt',
    '/./index.html',
    '/file:///etc/passwd',
    '/assets',
    '/assets/',
    '/instance.json',
    '/constructor',
    '/__proto__',
    'http://evil.example/',
  ])('%s is not served', async (path) => {
    const { raw, port } = await deskServer()
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 404 /u)
    expect(answer).not.toContain('root:')
  })

  test.each(['/\0', '/a\0.html', '/\u0007', 'secret.txt', '../secret.txt'])('%j is not even read', async (path) => {
    const { raw, port } = await deskServer()
    expect(await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 400 /u)
  })
})

describe('a method that the path does not have', () => {
  test.each([
    ['GET', '/call', 'POST'],
    ['PUT', '/call', 'POST'],
    ['OPTIONS', '/call', 'POST'],
    ['GET', '/session', 'POST'],
    ['GET', '/launch', 'POST'],
    ['POST', '/', 'GET'],
    ['POST', '/events', 'GET'],
    ['DELETE', '/', 'GET'],
    ['TRACE', '/', 'GET'],
    ['PROPFIND', '/assets/a.js', 'GET'],
  ])('%s %s', async (method, path, allowed) => {
    const { ask, host, signIn } = await deskServer()
    const { status, headers, body } = await ask({ method, path, headers: { Cookie: await signIn() } })
    expect({ status, body }).toEqual({ status: 405, body: '{"code":"wrong_method"}' })
    expect(headers['allow']).toBe(allowed)
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(host.calls).toEqual([])
  })

  test('CONNECT is cut', async () => {
    const { raw } = await deskServer()
    expect(await raw('CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n')).toBe('')
  })
})

const UNREACHABLE = /^(?:ECONNREFUSED|EADDRNOTAVAIL|EHOSTUNREACH|ENETUNREACH|EINVAL|ETIMEDOUT)$/u

test('nobody reaches the server by another address of this machine', async () => {
  const { port } = await deskServer()
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ address }) => address !== '127.0.0.1' && !address.startsWith('fe80:'))
    .map(({ address }) => address)
  // Only Linux answers, without delay, for the other addresses of the loopback network.
  const loopbacks = process.platform === 'linux' ? ['127.0.0.2', '::1'] : ['::1']
  for (const address of [...others, ...loopbacks]) {
    const outcome = await new Promise<string>((resolve) => {
      const socket = connect({ port, host: address }, () => {
        socket.destroy()
        resolve('connected')
      })
      socket.once('error', (cause) => resolve('code' in cause ? String(cause.code) : cause.name))
    })
    expect({ address, outcome }).toEqual({ address, outcome: expect.stringMatching(UNREACHABLE) as unknown })
  }
})

test('someone else’s address on the loopback network is not ours', async () => {
  const { ask } = await deskServer()
  expect((await ask({ from: '127.0.0.1' })).status).toBe(200)
  const outcome = await ask({ from: '127.0.0.2' }).then(
    ({ body }) => body,
    (cause: unknown) => (cause instanceof Error && 'code' in cause ? cause.code : cause),
  )
  // Only Linux gives this machine more than one loopback address.
  expect(['{"code":"not_loopback"}', 'EADDRNOTAVAIL', 'EINVAL']).toContain(outcome)
})
