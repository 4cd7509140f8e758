import { describe, expect, test } from 'vitest'
import { reactionTo, run } from '../../../electron/scripts/run.mjs'

const node = (script: string, options: Parameters<typeof run>[2] = {}) =>
  run(process.execPath, ['--eval', script], { output: 'capture', ...options })

describe('running a program', () => {
  test('gives its exit code and what it said, on both outputs', async () => {
    const outcome = await node('console.log("out"); console.error("err"); process.exitCode = 3')
    expect(outcome).toMatchObject({ code: 3, stopped: null, notFound: false })
    expect(outcome.output).toContain('out')
    expect(outcome.output).toContain('err')
  })

  test('a program that does not exist is an outcome, not an exception', async () => {
    expect(await run('/there/is/no/program', [])).toMatchObject({ code: 127, notFound: true })
  })

  test.skipIf(process.platform === 'win32')('a signal gives 128 and its number', async () => {
    expect(await node('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)')).toMatchObject({ code: 143 })
  })

  test('a silent program is ended, and said to be so', async () => {
    const silent = 'setInterval(() => {}, 1000)'
    expect(await node(silent, { stallMs: 1 })).toMatchObject({ stopped: 'stalled' })
    expect(await node(silent, { limitMs: 1 })).toMatchObject({ stopped: 'too_long' })
  })

  test('a silent program whose work grows is left alone', async () => {
    let size = 0
    const outcome = await node('setTimeout(() => {}, 700)', { stallMs: 1, growth: () => (size += 1) })
    expect(outcome).toMatchObject({ code: 0, stopped: null })
  })
})

describe('passing a signal on', () => {
  test.each([
    ['SIGINT', { keyboard: true, platform: 'linux' }, 'leave'],
    ['SIGINT', { keyboard: false, platform: 'linux' }, 'interrupt'],
    ['SIGINT', { keyboard: false, platform: 'win32' }, 'leave'],
    ['SIGTERM', { keyboard: true, platform: 'linux' }, 'terminate'],
    ['SIGHUP', { keyboard: true, platform: 'darwin' }, 'terminate'],
  ] as const)('%s %j', (signal, where, reaction) => {
    expect(reactionTo(signal, where)).toBe(reaction)
  })
})
