import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { chooseShell, electronProgram, explainElectron } from '../../../electron/scripts/electron-runtime.mjs'
import { readFlags } from '../../../electron/scripts/flags.mjs'

const HOUR = 3_600_000
const NOW = Date.UTC(2026, 10, 23, 9)

const flagsOf = (args: readonly string[]) => {
  const read = readFlags(args)
  if (!read.ok) throw new Error(read.code)
  return read.flags
}

const desk = {
  flags: flagsOf([]),
  platform: 'linux' as const,
  env: { DISPLAY: ':0' } as NodeJS.ProcessEnv,
  uid: 1000,
  present: true,
  failedAt: null as number | null,
  now: NOW,
}

describe('which shell opens', () => {
  test.each([
    ['Electron when it is there', {}, { shell: 'electron' }],
    ['Electron under Wayland alone', { env: { WAYLAND_DISPLAY: 'wayland-0' } }, { shell: 'electron' }],
    [
      'Electron on Windows, which knows neither root nor DISPLAY',
      { platform: 'win32' as const, env: {}, uid: null },
      { shell: 'electron' },
    ],
    ['Electron fetched when it is not there', { present: false }, { shell: 'fetch' }],
    ['the browser when it was asked for', { flags: flagsOf(['--browser']) }, { shell: 'browser', because: null }],
    ['the browser for a port', { flags: flagsOf(['--port', '0']) }, { shell: 'browser', because: null }],
    ['the browser when nothing must open', { flags: flagsOf(['--no-open']) }, { shell: 'browser', because: null }],
    ['the browser under root, without a download', { uid: 0, present: false }, { shell: 'browser', because: 'root' }],
    ['the browser without a screen', { env: {}, present: false }, { shell: 'browser', because: 'no_display' }],
    [
      'the browser for a day after a failed download',
      { present: false, failedAt: NOW - 23 * HOUR },
      { shell: 'browser', because: 'recently_failed' },
    ],
    ['a new download after a day', { present: false, failedAt: NOW - 24 * HOUR }, { shell: 'fetch' }],
    ['a new download when the clock went back', { present: false, failedAt: NOW + HOUR }, { shell: 'fetch' }],
    [
      'a new download with --electron',
      { present: false, failedAt: NOW - HOUR, flags: flagsOf(['--electron']) },
      { shell: 'fetch' },
    ],
    ['Electron, once there, whatever failed before', { failedAt: NOW - HOUR }, { shell: 'electron' }],
  ])('%s', (_, change, choice) => {
    expect(chooseShell({ ...desk, ...change })).toEqual(choice)
  })
})

describe('why Electron ended as soon as started', () => {
  test.each([
    [133, 'FATAL:… The SUID sandbox helper binary was found, but is not configured correctly.', 'sandbox'],
    [1, 'FATAL:… No usable sandbox!', 'sandbox'],
    [1, 'ERROR:ozone_platform_x11.cc Missing X server or $DISPLAY', 'cannot_display'],
    [127, 'electron: error while loading shared libraries: libnss3.so', 'missing_library'],
    [1, 'anything else', null],
    [0, 'No usable sandbox', null],
  ])('code %i, %j', (code, errors, why) => {
    expect(explainElectron(code, errors)).toBe(why)
  })
})

describe('Electron’s runtime is there', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'etabli-electron-'))
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'package.json'), '{"version":"45.4.1"}')
    writeFileSync(join(folder, 'path.txt'), 'electron')
    writeFileSync(join(folder, 'dist', 'electron'), '')
    writeFileSync(join(folder, 'dist', 'version'), 'v45.4.1')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('when its program, its version and its mark of completion are', () => {
    expect(electronProgram(folder)).toBe(join(folder, 'dist', 'electron'))
  })

  test('but not while it is being unpacked', () => {
    rmSync(join(folder, 'path.txt'))
    expect(electronProgram(folder)).toBeNull()
  })

  test('but not when it is of another version', () => {
    writeFileSync(join(folder, 'dist', 'version'), 'v44.0.0')
    expect(electronProgram(folder)).toBeNull()
  })

  test('but not without its program', () => {
    rmSync(join(folder, 'dist', 'electron'))
    expect(electronProgram(folder)).toBeNull()
  })
})
