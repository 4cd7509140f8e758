import { describe, expect, test } from 'vitest'
import { explainNpm, findNpm, npmSucceeded } from '../../../electron/scripts/npm.mjs'

const machine = (files: readonly string[], more: Partial<Parameters<typeof findNpm>[0]> = {}) => ({
  platform: 'linux' as const,
  execPath: '/opt/node/bin/node',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (path: string) => files.includes(path),
  ...more,
})

describe('finding npm', () => {
  test('the one that started the command comes first', () => {
    const started = '/elsewhere/npm-cli.js'
    const files = [started, '/opt/node/lib/node_modules/npm/bin/npm-cli.js']
    expect(findNpm(machine(files, { env: { npm_execpath: started } }))).toEqual({
      program: '/opt/node/bin/node',
      args: [started],
    })
  })

  test('another package manager is not npm', () => {
    const other = '/elsewhere/pnpm.cjs'
    expect(findNpm(machine([other], { env: { npm_execpath: other } }))).toBeNull()
  })

  test('then the one beside Node, then the one of the PATH', () => {
    const beside = '/opt/node/lib/node_modules/npm/bin/npm-cli.js'
    expect(findNpm(machine([beside, '/usr/bin/npm']))).toEqual({ program: '/opt/node/bin/node', args: [beside] })
    expect(findNpm(machine(['/usr/bin/npm']))).toEqual({ program: '/usr/bin/npm', args: [] })
  })

  test('on Windows it is always the script, never a command that would need a shell', () => {
    const windows = {
      platform: 'win32' as const,
      execPath: 'C:\\Program Files\\nodejs\\node.exe',
      env: { Path: 'C:\\Windows;D:\\npm' },
    }
    expect(findNpm(machine(['D:\\npm\\npm', 'D:\\npm\\npm.cmd'], windows))).toBeNull()
    for (const script of [
      'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js',
      'D:\\npm\\node_modules\\npm\\bin\\npm-cli.js',
    ])
      expect(findNpm(machine([script], windows))).toEqual({ program: windows.execPath, args: [script] })
  })

  test('without any, there is none', () => {
    expect(findNpm(machine([]))).toBeNull()
  })
})

describe('why npm failed', () => {
  test.each([
    ['npm error code ENOTFOUND\nnpm error network request to https://registry failed', 'offline'],
    ['npm error code EAI_AGAIN', 'offline'],
    ['npm error code ECONNREFUSED', 'offline'],
    ['npm error code ENOSPC\nnpm error ENOSPC: no space left on device, write', 'disk_full'],
    ['npm error code EACCES\nnpm error syscall mkdir', 'denied'],
    ['npm error code EINTEGRITY', 'damaged'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
    ['npm error code ETARGET\nnpm error notarget No matching version found', 'not_found'],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when', 'lock_mismatch'],
    ['npm error code EWHATEVER', 'other'],
    ['', 'other'],
  ])('%j is %s', (output, failure) => {
    expect(explainNpm(output)).toBe(failure)
  })

  test('a success that could not write a file is a failure', () => {
    const output = 'npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write\nadded 1 package'
    expect(npmSucceeded({ code: 0, output })).toBe(false)
    expect(explainNpm(output)).toBe('disk_full')
    expect(npmSucceeded({ code: 0, output: 'added 1 package' })).toBe(true)
    expect(npmSucceeded({ code: 1, output: '' })).toBe(false)
  })
})
