import { describe, expect, test } from 'vitest'
import { developmentOrigin } from '../../../electron/main/security/development.ts'
import { isRequestAllowed } from '../../../electron/main/security/offline.ts'

describe('the development server', () => {
  test('is only taken on this machine and never in a packaged application', () => {
    expect(developmentOrigin(false, 'http://localhost:5173')).toBe('http://localhost:5173')
    expect(developmentOrigin(true, 'http://localhost:5173')).toBeNull()
    expect(developmentOrigin(false, undefined)).toBeNull()
    for (const address of [
      'http://evil.tld',
      'https://localhost:5173',
      'http://localhost.evil.tld:5173',
      'file:///x',
      '',
    ]) {
      expect(developmentOrigin(false, address)).toBeNull()
    }
  })

  test('may be reached, with its live reload and the developer tools, and nothing else', () => {
    const dev = 'http://localhost:5173'
    expect(isRequestAllowed('http://localhost:5173/app/main.tsx', dev)).toBe(true)
    expect(isRequestAllowed('ws://localhost:5173/?token=x', dev)).toBe(true)
    expect(isRequestAllowed('devtools://devtools/bundled/x.html', dev)).toBe(true)
    expect(isRequestAllowed('http://localhost:5174/', dev)).toBe(false)
    expect(isRequestAllowed('https://www.caf.fr/', dev)).toBe(false)
  })
})

test('without a development server only the application’s own files may be fetched', () => {
  expect(isRequestAllowed('app://etabli/assets/index.js', null)).toBe(true)
  for (const address of [
    'http://localhost:5173/',
    'devtools://devtools/bundled/x.html',
    'app://etabli.evil/x',
    'app://evil/',
    'xapp://etabli/',
    'not an address',
  ]) {
    expect(isRequestAllowed(address, null)).toBe(false)
  }
})
