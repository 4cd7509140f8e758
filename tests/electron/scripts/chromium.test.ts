import { describe, expect, test } from 'vitest'
import { installedBrowsers } from '../../../electron/scripts/chromium.mjs'

const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, programs: readonly string[]) => ({
  platform,
  env,
  isProgram: (path: string) => programs.includes(path),
})

describe('finding Chromium, Chrome or Edge', () => {
  test('the one named by the environment comes first, when it exists', () => {
    const programs = ['/mine/chrome', '/usr/bin/chromium']
    expect(installedBrowsers(machine('linux', { ETABLI_CHROMIUM: '/mine/chrome' }, programs))).toEqual(programs)
    expect(installedBrowsers(machine('linux', { CHROME_PATH: '/mine/chrome' }, programs))).toEqual(programs)
    expect(installedBrowsers(machine('linux', { ETABLI_CHROMIUM: '/gone' }, programs))).toEqual(['/usr/bin/chromium'])
  })

  test('on Linux, the usual places then the PATH, each once', () => {
    const env = { PATH: '/usr/bin:/snap/bin' }
    const programs = ['/usr/bin/google-chrome', '/snap/bin/chromium']
    expect(installedBrowsers(machine('linux', env, programs))).toEqual(['/usr/bin/google-chrome', '/snap/bin/chromium'])
  })

  test('on macOS, in the applications of the machine or of the person', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    const chrome = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(installedBrowsers(machine('darwin', { HOME: '/Users/a' }, [edge, chrome]))).toEqual([chrome, edge])
  })

  test('on Windows, in each folder of programs and on the PATH', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
      Path: 'D:\\outils',
    }
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const own = 'D:\\outils\\chrome.exe'
    expect(installedBrowsers(machine('win32', env, [edge, own]))).toEqual([edge, own])
  })

  test('an empty variable names nothing', () => {
    expect(
      installedBrowsers({ platform: 'linux', env: { ETABLI_CHROMIUM: '' }, isProgram: (path) => path === '' }),
    ).toEqual([])
  })

  test('without any, there is none', () => {
    expect(installedBrowsers(machine('linux', { PATH: '/usr/bin' }, []))).toEqual([])
  })
})
