import { expect, test } from 'vitest'
import { aCall, deskServer } from './desk-server.ts'

test('each load of the page has a policy of its own, without inline script or style', async () => {
  const { ask } = await deskServer()
  const loads = [await ask({ path: '/' }), await ask({ path: '/' })]
  const policies = loads.map(({ headers }) => String(headers['content-security-policy']))
  for (const policy of policies) {
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toMatch(/style-src 'self' 'nonce-[A-Za-z0-9+/]{24}'/u)
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'none'")
    expect(policy).not.toContain('unsafe')
  }
  expect(policies[0]).not.toBe(policies[1])
})

test('the page runs the bridge before the application', async () => {
  const { ask } = await deskServer()
  const { body } = await ask({ path: '/' })
  const scripts = [...body.matchAll(/<script[^>]*src="([^"]+)"/gu)].map(([, source]) => source)
  expect(scripts).toEqual(['/page.js', './assets/a.js'])
  const script = await ask({ path: '/page.js' })
  expect(script).toMatchObject({ status: 200, body: 'window.etabli = {}' })
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
})

test('a query does not change which file is served', async () => {
  const { ask } = await deskServer()
  expect((await ask({ path: '/assets/a.js?../../secret.txt' })).body).toBe('start()')
})

test('every answer, refusals included, forbids guessing types, framing and reuse by other sites', async () => {
  const { ask, signIn } = await deskServer()
  const cookie = await signIn()
  const answers = [
    await ask({ path: '/' }),
    await ask({ path: '/page.js' }),
    await ask({ path: '/nothing' }),
    await ask(aCall(cookie)),
    await ask(aCall(null)),
    await ask({ headers: { Host: 'evil.example' } }),
    await ask({ method: 'PUT' }),
    await ask({ method: 'POST', path: '/call', headers: { Cookie: cookie, 'Content-Type': 'text/plain' } }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 200, 401, 403, 405, 415])
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  }
})

test('what the host says is never kept in the browser’s cache', async () => {
  const { ask, signIn } = await deskServer()
  for (const answer of [await ask(aCall(await signIn())), await ask({ path: '/' })]) {
    expect(answer.headers['cache-control']).toBe('no-store')
  }
})
