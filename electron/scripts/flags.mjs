import { resolve } from 'node:path'

/**
 * @typedef {{
 *   browser: boolean, electron: boolean, open: boolean, demo: boolean, help: boolean,
 *   port: number | null, data: string | null,
 * }} Flags
 * @typedef {'unknown' | 'dataNeedsFolder' | 'portWrong' | 'contradictory'} FlagProblem
 * @typedef {{ ok: true, flags: Flags } | { ok: false, code: FlagProblem, flag: string }} ReadFlags
 */

const HIGHEST_PORT = 65_535

/**
 * Reads the flags of `npm start`; a value follows its flag after a space or an equals sign, the last one wins.
 * `--data` becomes absolute, from the folder where the person typed the command.
 * @param {readonly string[]} args
 * @param {string} [folder]
 * @returns {ReadFlags}
 */
export function readFlags(args, folder = process.cwd()) {
  /** @type {Flags} */
  const flags = { browser: false, electron: false, open: true, demo: false, help: false, port: null, data: null }
  const queue = [...args]
  for (let argument = queue.shift(); argument !== undefined; argument = queue.shift()) {
    const equals = argument.startsWith('--') ? argument.indexOf('=') : -1
    const name = equals === -1 ? argument : argument.slice(0, equals)
    const attached = equals === -1 ? null : argument.slice(equals + 1)
    const takesValue = name === '--data' || name === '--port'
    if (attached !== null && !takesValue) return { ok: false, code: 'unknown', flag: argument }
    const value = takesValue ? (attached ?? queue.shift() ?? '') : ''
    switch (name) {
      case '--browser':
        flags.browser = true
        break
      case '--electron':
        flags.electron = true
        break
      case '--no-open':
        flags.open = false
        break
      case '--demo':
        flags.demo = true
        break
      case '--help':
        flags.help = true
        break
      case '--data':
        if (value === '' || (attached === null && value.startsWith('--'))) {
          return { ok: false, code: 'dataNeedsFolder', flag: name }
        }
        flags.data = resolve(folder, value)
        break
      case '--port':
        if (!/^\d{1,5}$/.test(value) || Number(value) > HIGHEST_PORT)
          return { ok: false, code: 'portWrong', flag: name }
        flags.port = Number(value)
        break
      default:
        return { ok: false, code: 'unknown', flag: argument }
    }
  }
  if (flags.electron && wantsBrowser(flags)) return { ok: false, code: 'contradictory', flag: '--electron' }
  return { ok: true, flags }
}

/**
 * A port, or no browser to open, only makes sense in the browser shell: asking for one asks for that shell.
 * @param {Flags} flags
 */
export function wantsBrowser(flags) {
  return flags.browser || flags.port !== null || !flags.open
}

/**
 * What each shell receives of the flags.
 * @param {Flags} flags
 * @param {'electron' | 'browser'} shell
 * @returns {string[]}
 */
export function flagsFor(flags, shell) {
  return [
    ...(shell === 'browser' && flags.port !== null ? ['--port', String(flags.port)] : []),
    ...(shell === 'browser' && !flags.open ? ['--no-open'] : []),
    ...(flags.data === null ? [] : ['--data', flags.data]),
    ...(flags.demo ? ['--demo'] : []),
  ]
}
