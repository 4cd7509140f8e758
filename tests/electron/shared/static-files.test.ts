import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStaticFiles, type StaticFiles } from '../../../electron/shared/static-files.ts'

let parent = ''
let files: StaticFiles

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'etabli-static-'))
  const folder = join(parent, 'renderer')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  mkdirSync(join(parent, 'renderer-secret'))
  writeFileSync(join(parent, 'secret.txt'), 'secret')
  writeFileSync(join(parent, 'renderer-secret/index.html'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<script nonce="ETABLI_NONCE"></script><link nonce="ETABLI_NONCE">')
  writeFileSync(join(folder, 'assets/index-abc.js'), 'const word = "ETABLI_NONCE"')
  writeFileSync(join(folder, 'assets/font.woff2'), Buffer.from([0, 255, 1]))
  writeFileSync(join(folder, 'assets/notes.exe'), 'secret')
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'assets/link.txt'))
  files = createStaticFiles(folder)
})
afterAll(() => rmSync(parent, { recursive: true, force: true }))

test('the page carries this load’s nonce, in its tags and in its policy', () => {
  for (const path of ['/', '/index.html']) {
    const { status, headers, body } = files.serve(path, 'n0nce')
    expect(status).toBe(200)
    expect(body.toString()).toBe('<script nonce="n0nce"></script><link nonce="n0nce">')
    expect(headers['Content-Security-Policy']).toContain("'nonce-n0nce'")
    expect(headers['Cache-Control']).toBe('no-store')
    expect(headers['Content-Type']).toBe('text/html; charset=utf-8')
  }
})

test('other files are served as they are, with their type', () => {
  const script = files.serve('/assets/index-abc.js', 'n0nce')
  expect(script.body.toString()).toContain('ETABLI_NONCE')
  expect(script.headers['Content-Type']).toBe('text/javascript; charset=utf-8')
  const font = files.serve('/assets/font.woff2', 'n0nce')
  expect([...font.body]).toEqual([0, 255, 1])
  expect(font.headers['Content-Type']).toBe('font/woff2')
})

test('every answer, found or not, forbids guessing types, embedding and devices', () => {
  for (const path of ['/', '/assets/index-abc.js', '/nothing']) {
    expect(files.serve(path, 'n0nce').headers).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': expect.stringContaining('camera=()') as string,
      'Content-Security-Policy': expect.stringContaining("default-src 'none'") as string,
    })
  }
})

describe('what is not, letter for letter, one of the files is not served', () => {
  test.each([
    '',
    '/nothing.html',
    '/../secret.txt',
    '/../../../../../../etc/passwd',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..\\secret.txt',
    '/..%5csecret.txt',
    '/../renderer-secret/index.html',
    '-secret/index.html',
    '//secret.txt',
    '/index.html\0.png',
    '/INDEX.HTML',
    '/assets',
    '/assets/',
    '/assets/link.txt',
    '/assets/notes.exe',
    '/constructor',
    '/__proto__',
  ])('%j', (path) => {
    const { status, body } = files.serve(path, 'n0nce')
    expect(status).toBe(404)
    expect(body.toString()).not.toContain('secret')
  })

  test('a file added after start', () => {
    writeFileSync(join(parent, 'renderer/late.html'), 'late')
    expect(files.serve('/late.html', 'n0nce').status).toBe(404)
  })
})

test('a renderer that was not built is said at once', () => {
  expect(() => createStaticFiles(join(parent, 'missing'))).toThrow('ENOENT')
})
