import { expect, test } from 'vitest'
import { createAccess } from '../../../electron/browser/access.ts'
import { aCall, cookieOf, deskServer } from './desk-server.ts'

const aSession = (token: unknown) => ({ method: 'POST', path: '/session', body: JSON.stringify({ token }) })

test('a launch token opens a session, whose cookie no script and no other site can use', async () => {
  const { ask, access, host, port } = await deskServer()
  const { status, headers, body } = await ask(aSession(access.newLaunchToken()))
  expect(status).toBe(200)
  expect(body).toBe('{}')
  expect(headers['set-cookie']).toHaveLength(1)
  expect(headers['set-cookie']?.[0]).toMatch(
    new RegExp(`^etabli-${port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`, 'u'),
  )
  const called = await ask(aCall(cookieOf(headers), { name: 'people.search', input: { text: 'é « ' } }))
  expect(called.status).toBe(200)
  expect(JSON.parse(called.body)).toEqual({ ok: true, value: { name: 'people.search', input: { text: 'é « ' } } })
  expect(host.calls).toHaveLength(1)
})

test('a session lasts: several calls, several windows', async () => {
  const { ask, signIn } = await deskServer()
  const cookies = [await signIn(), await signIn()]
  expect(cookies[0]).not.toBe(cookies[1])
  for (const cookie of [...cookies, ...cookies]) expect((await ask(aCall(cookie))).status).toBe(200)
})

test('a token opens one session, once', async () => {
  const { ask, access } = await deskServer()
  const token = access.newLaunchToken()
  expect((await ask(aSession(token))).status).toBe(200)
  const again = await ask(aSession(token))
  expect(again).toMatchObject({ status: 401, body: '{"code":"unauthorised"}' })
  expect(again.headers['set-cookie']).toBeUndefined()
})

test.each([['wrong'], [''], [null], [{}], [['a']], [12], ['x'.repeat(43)]])(
  'the token %j opens nothing',
  async (token) => {
    const { ask, access } = await deskServer()
    access.newLaunchToken()
    const { status, headers } = await ask(aSession(token))
    expect(status).toBe(401)
    expect(headers['set-cookie']).toBeUndefined()
  },
)

test('a wrong token does not use up the right one', async () => {
  const { ask, access } = await deskServer()
  const token = access.newLaunchToken()
  for (const wrong of ['', `${token}x`, token.slice(1), token.toLowerCase()]) await ask(aSession(wrong))
  expect((await ask(aSession(token))).status).toBe(200)
})

test('without the cookie of an open session nobody reaches the host', async () => {
  const { ask, access, host, port, signIn } = await deskServer()
  const cookie = await signIn()
  const launchToken = access.newLaunchToken()
  const strangers = [
    null,
    '',
    'etabli',
    `etabli-${port}=`,
    `etabli-${port}=${launchToken}`,
    `etabli-${port}=${access.launchSecret}`,
    `${cookie}x`,
    cookie.slice(0, -1),
    cookie.replace(`etabli-${port}`, 'etabli'),
    cookie.replace(`etabli-${port}`, `etabli-${port}0`),
  ]
  for (const stranger of strangers) {
    const called = await ask(aCall(stranger))
    const events = await ask({ path: '/events', headers: stranger === null ? {} : { Cookie: stranger } })
    expect({ stranger, call: called.status, events: events.status }).toEqual({ stranger, call: 401, events: 401 })
    expect(called.body).toBe('{"code":"unauthorised"}')
  }
  expect(host.calls).toEqual([])
  expect(host.listeners.size).toBe(0)
  expect((await ask(aCall(cookie))).status).toBe(200)
})

test('a cookie that another port of this machine set under our name does not hide ours', async () => {
  const { ask, port, signIn } = await deskServer()
  const cookie = await signIn()
  expect((await ask(aCall(`etabli-${port}=planted; other=1; ${cookie}`))).status).toBe(200)
})

test('the application’s files need no session', async () => {
  const { ask } = await deskServer()
  expect((await ask({ path: '/' })).status).toBe(200)
  expect((await ask({ path: '/assets/a.js' })).body).toBe('start()')
})

test('the secret of this process, and nothing else, gives another start a token of its own', async () => {
  const { ask, access, signIn } = await deskServer()
  const launch = (secret: unknown, headers = {}) =>
    ask({ method: 'POST', path: '/launch', headers, body: JSON.stringify({ secret }) })
  const { status, body } = await launch(access.launchSecret)
  expect(status).toBe(200)
  const { token } = JSON.parse(body) as { token: string }
  expect((await ask(aSession(token))).status).toBe(200)
  for (const wrong of ['', null, {}, token, `${access.launchSecret}x`]) expect((await launch(wrong)).status).toBe(401)
  expect((await launch('', { Cookie: await signIn() })).status, 'a session is not the secret').toBe(401)
})

test('unused tokens and forgotten sessions do not pile up; the oldest give way', () => {
  const access = createAccess()
  const tokens = Array.from({ length: 500 }, () => access.newLaunchToken())
  expect(new Set(tokens).size).toBe(500)
  expect(tokens.filter((token) => access.exchange(token) !== null)).toEqual(tokens.slice(-20))

  const sessions = Array.from({ length: 500 }, () => access.exchange(access.newLaunchToken()) ?? '')
  expect(sessions.filter((session) => access.isOpen(session))).toEqual(sessions.slice(-50))
})
