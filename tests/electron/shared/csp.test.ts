import { expect, test } from 'vitest'
import { contentSecurityPolicy, createNonce } from '../../../electron/shared/csp.ts'

test('the policy starts from nothing and never allows inline or evaluated code', () => {
  const policy = contentSecurityPolicy('abc123')
  expect(policy.split('; ')[0]).toBe("default-src 'none'")
  expect(policy).toContain("style-src 'self' 'nonce-abc123'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toMatch(/unsafe-|https?:|\*/u)
})

test('scripts come from the application’s own files only', () => {
  expect(contentSecurityPolicy('abc123').split('; ')).toContain("script-src 'self'")
})

test('workers come from the application’s own files only', () => {
  expect(contentSecurityPolicy('abc123').split('; ')).toContain("worker-src 'self'")
})

test('a nonce that could end the directive is a bug', () => {
  for (const nonce of ['', "a'; script-src *", 'a b', 'a\r\nSet-Cookie: x']) {
    expect(() => contentSecurityPolicy(nonce)).toThrow('a nonce is base64')
  }
})

test('each nonce is new and can be written in the policy', () => {
  const nonces = Array.from({ length: 200 }, createNonce)
  expect(new Set(nonces).size).toBe(200)
  for (const nonce of nonces) expect(contentSecurityPolicy(nonce)).toContain(nonce)
})
