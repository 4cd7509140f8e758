import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { flagsFor, readFlags, wantsBrowser } from '../../../electron/scripts/flags.mjs'

const flagsOf = (...args: string[]) => {
  const read = readFlags(args, '/typed/here')
  if (!read.ok) throw new Error(read.code)
  return read.flags
}

describe('the flags of npm start', () => {
  test('without any, Electron is wanted and the browser may open', () => {
    expect(flagsOf()).toEqual({
      browser: false,
      electron: false,
      open: true,
      demo: false,
      help: false,
      port: null,
      data: null,
    })
    expect(wantsBrowser(flagsOf())).toBe(false)
  })

  test('all those of the browser shell reach it, with an absolute folder', () => {
    const flags = flagsOf('--browser', '--port', '8080', '--no-open', '--data', 'dossier', '--demo')
    expect(flagsFor(flags, 'browser')).toEqual([
      '--port',
      '8080',
      '--no-open',
      '--data',
      resolve('/typed/here/dossier'),
      '--demo',
    ])
  })

  test('Electron receives only what it understands', () => {
    expect(flagsFor(flagsOf('--data', '/d', '--demo'), 'electron')).toEqual(['--data', resolve('/d'), '--demo'])
    expect(flagsFor(flagsOf('--electron'), 'electron')).toEqual([])
  })

  test.each([['--browser'], ['--no-open'], ['--port=0']])('%s asks for the browser shell', (flag) => {
    expect(wantsBrowser(flagsOf(flag))).toBe(true)
  })

  test.each([
    [['--port=0'], 0],
    [['--port', '65535'], 65_535],
    [['--port', '80', '--port', '81'], 81],
  ])('%j gives a port', (args, port) => {
    expect(flagsOf(...args).port).toBe(port)
  })

  test.each([
    [['--port'], 'portWrong'],
    [['--port', '--no-open'], 'portWrong'],
    [['--port='], 'portWrong'],
    [['--port', '65536'], 'portWrong'],
    [['--port', '-1'], 'portWrong'],
    [['--port', '1e3'], 'portWrong'],
    [['--port', '80.5'], 'portWrong'],
    [['--data'], 'dataNeedsFolder'],
    [['--data='], 'dataNeedsFolder'],
    [['--data', '--demo'], 'dataNeedsFolder'],
    [['--unknown'], 'unknown'],
    [['stray'], 'unknown'],
    [['--demo=yes'], 'unknown'],
    [['--electron', '--no-open'], 'contradictory'],
  ])('%j is refused', (args, code) => {
    expect(readFlags(args)).toMatchObject({ ok: false, code })
  })

  test('a refused flag is named as it was typed', () => {
    expect(readFlags(['--demo', '--prot=80'])).toEqual({ ok: false, code: 'unknown', flag: '--prot=80' })
  })

  test('a folder may begin with dashes when it is attached', () => {
    expect(flagsOf('--data=--demo').data).toBe(resolve('/typed/here/--demo'))
  })
})
