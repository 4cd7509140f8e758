import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { shareLocks } from './lock.mjs'

/**
 * @typedef {{
 *   code: number, output: string, stopped: 'stalled' | 'too_long' | null, notFound: boolean,
 * }} Outcome  `code` is 128 + the signal's number for a process ended by a signal; `output` is the end of what it said.
 * @typedef {{
 *   cwd?: string, env?: NodeJS.ProcessEnv, output?: 'inherit' | 'capture' | 'copy_errors',
 *   stallMs?: number, limitMs?: number, growth?: () => number, closesItself?: boolean,
 * }} RunOptions
 *   `output`: shown as it comes (default), kept silently, or shown with the errors kept beside;
 *   `stallMs`: ended after so long without a word nor a change of `growth`; `limitMs`: ended after so long;
 *   `closesItself`: stopped by the person, it has closed as it should, and its own exit code is the command's.
 */

const KEPT_CHARACTERS = 200_000
const WATCH_EVERY_MS = 500
const KEYBOARD_GRACE_MS = 3_000

/**
 * Runs a program, without a shell, and waits for its end; never throws. A signal received meanwhile is passed on, and the
 * command ends once the program has: nothing goes on behind the back of the person who stopped it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(program, args, options = {}) {
  const { cwd, env = process.env, output: mode = 'inherit' } = options
  return new Promise((settle) => {
    const child = spawn(program, args, { cwd, env, stdio: stdioFor(mode), windowsHide: true })
    if (child.pid !== undefined) shareLocks(child.pid)
    let output = ''
    /** @type {Outcome['stopped']} */
    let stopped = null
    /** @type {NodeJS.Signals | null} */
    let interruption = null
    let lastNews = Date.now()
    const startedAt = lastNews
    let lastGrowth = 0

    /** @param {Buffer} chunk */
    const hear = (chunk) => {
      lastNews = Date.now()
      output = (output + chunk.toString()).slice(-KEPT_CHARACTERS)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', (/** @type {Buffer} */ chunk) => {
      hear(chunk)
      if (mode === 'copy_errors') process.stderr.write(chunk)
    })

    const watch = setInterval(() => {
      if (interruption === null && isAbandoned()) passOn('SIGTERM')
      const now = Date.now()
      const growth = options.growth?.() ?? 0
      if (growth !== lastGrowth) lastNews = now
      lastGrowth = growth
      if (now - lastNews > (options.stallMs ?? Infinity)) stopped = 'stalled'
      else if (now - startedAt > (options.limitMs ?? Infinity)) stopped = 'too_long'
      if (stopped !== null) child.kill('SIGKILL')
    }, WATCH_EVERY_MS)

    /** @param {NodeJS.Signals} signal */
    const passOn = (signal) => {
      interruption = signal
      switch (reactionTo(signal, { keyboard: process.stdin.isTTY, platform: process.platform })) {
        case 'leave':
          setTimeout(() => child.kill('SIGTERM'), KEYBOARD_GRACE_MS).unref()
          return
        case 'interrupt':
          child.kill('SIGINT')
          return
        case 'terminate':
          child.kill('SIGTERM')
      }
    }
    /** @type {NodeJS.Signals[]} */
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, passOn)

    /** @param {Pick<Outcome, 'code' | 'notFound'>} end */
    const finish = (end) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, passOn)
      if (interruption !== null && options.closesItself !== true) process.exit(128 + constants.signals[interruption])
      settle({ ...end, output, stopped })
    }
    child.on('error', () => finish({ code: 127, notFound: true }))
    child.on('close', (code, signal) =>
      finish({ code: code ?? 128 + constants.signals[signal ?? 'SIGKILL'], notFound: false }),
    )
  })
}

const parent = process.ppid

/**
 * Whether the npm that started this command is gone: stopped, it ends the shell between the two, which tells nobody.
 */
function isAbandoned() {
  return process.env['npm_lifecycle_event'] !== undefined && process.ppid !== parent
}

/**
 * A key press in a terminal reaches the whole group of processes: sending it again would interrupt the program while it
 * closes. Anything else reaches this process alone.
 * @param {NodeJS.Signals} signal
 * @param {{ keyboard: boolean, platform: NodeJS.Platform }} where
 * @returns {'leave' | 'interrupt' | 'terminate'}
 */
export function reactionTo(signal, { keyboard, platform }) {
  if (signal !== 'SIGINT') return 'terminate'
  return keyboard || platform === 'win32' ? 'leave' : 'interrupt'
}

/**
 * @param {RunOptions['output']} mode
 * @returns {import('node:child_process').StdioOptions}
 */
function stdioFor(mode) {
  switch (mode) {
    case 'capture':
      return ['ignore', 'pipe', 'pipe']
    case 'copy_errors':
      return ['inherit', 'inherit', 'pipe']
    default:
      return 'inherit'
  }
}
