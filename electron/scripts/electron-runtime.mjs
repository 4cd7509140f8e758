import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wantsBrowser } from './flags.mjs'
import { withLock } from './lock.mjs'
import { messages } from './messages.mjs'
import { problem } from './problem.mjs'
import { withProgress } from './progress.mjs'
import { root, runtimeFolder } from './project.mjs'
import { run } from './run.mjs'

/**
 * @typedef {'root' | 'no_display' | 'recently_failed' | 'download_failed' | 'download_stalled'
 *   | 'sandbox' | 'cannot_display' | 'missing_library'} NoElectron  why Electron cannot be had, each with its sentence
 * @typedef {{
 *   flags: import('./flags.mjs').Flags, platform: NodeJS.Platform, env: NodeJS.ProcessEnv, uid: number | null,
 *   present: boolean, failedAt: number | null, now: number,
 * }} Situation  `failedAt`, `now`: ms UTC
 */

const DAY_MS = 24 * 3_600_000
const STALL_MS = 20_000
const MEGABYTE = 1_000_000
const electronFolder = join(root, 'node_modules', 'electron')
const failureFile = join(runtimeFolder, 'electron-failed.json')

/**
 * Which shell to open, and why not Electron when it was not the person's choice (Electron refuses to isolate its windows
 * under root, and needs a screen).
 * @param {Situation} situation
 * @returns {{ shell: 'electron' | 'fetch' } | { shell: 'browser', because: NoElectron | null }}
 */
export function chooseShell({ flags, platform, env, uid, present, failedAt, now }) {
  if (wantsBrowser(flags)) return { shell: 'browser', because: null }
  if (platform === 'linux' && uid === 0) return { shell: 'browser', because: 'root' }
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY'])
    return { shell: 'browser', because: 'no_display' }
  if (present) return { shell: 'electron' }
  const recent = failedAt !== null && failedAt <= now && now - failedAt < DAY_MS
  if (recent && !flags.electron) return { shell: 'browser', because: 'recently_failed' }
  return { shell: 'fetch' }
}

/**
 * Why Electron ended as soon as started, from its own words; null for any other end.
 * @param {number} code
 * @param {string} errors
 * @returns {NoElectron | null}
 */
export function explainElectron(code, errors) {
  if (code === 0) return null
  if (/SUID sandbox helper|No usable sandbox|Running as root without --no-sandbox/.test(errors)) return 'sandbox'
  if (/error while loading shared libraries/.test(errors)) return 'missing_library'
  if (/Missing X server|cannot open display|Failed to connect to Wayland|platform failed to initialize/i.test(errors)) {
    return 'cannot_display'
  }
  return null
}

/**
 * The program of Electron's runtime, or null while it is not wholly there: its installer writes `path.txt` last.
 * @param {string} [folder]
 * @returns {string | null}
 */
export function electronProgram(folder = electronFolder) {
  try {
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    const version = readFileSync(join(folder, 'dist', 'version'), 'utf8').replace(/^v/, '')
    return version === versionIn(folder) && existsSync(program) ? program : null
  } catch {
    return null
  }
}

/** @param {string} folder */
function versionIn(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
}

/**
 * When the runtime of the version now asked for could not be fetched, ms UTC; null when that did not happen.
 * @returns {number | null}
 */
export function lastFailure() {
  try {
    const { version, at } = JSON.parse(readFileSync(failureFile, 'utf8'))
    return version === versionIn(electronFolder) && typeof at === 'number' ? at : null
  } catch {
    return null
  }
}

/**
 * Fetches Electron's runtime with its own installer, which checks its digest and obeys its own settings of mirror and
 * cache. Given up after twenty seconds without a byte; a failure is remembered.
 * @param {import('./setup.mjs').Ready} ready
 * @returns {Promise<NoElectron | null>} null when the runtime is there
 */
export async function fetchElectron(ready) {
  return withLock(join(runtimeFolder, 'setup.lock'), async () => {
    if (electronProgram() !== null) return null
    const failure = await withProgress(messages.setup.electron, (detail) => download(ready, detail)).catch(reasonOf)
    if (failure === null) rmSync(failureFile, { force: true })
    else remember()
    return failure
  })
}

/**
 * @param {import('./setup.mjs').Ready} ready
 * @param {(text: string) => void} detail
 * @returns {Promise<null>}
 */
async function download({ node, env }, detail) {
  const folder = join(runtimeFolder, 'electron-download')
  try {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  } catch {
    throw problem(messages.setup.cannotWrite(runtimeFolder))
  }
  const growth = () => {
    const bytes = sizeOf(folder) + sizeOf(join(electronFolder, 'dist'))
    if (bytes > 0) detail(messages.setup.megabytes(Math.round(bytes / MEGABYTE)))
    return bytes
  }
  // Its installer downloads into the temporary folder, where the progress is seen, and ignores the proxy unless told.
  const settings = { TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1', NODE_USE_ENV_PROXY: '1' }
  const outcome = await run(node, [join(electronFolder, 'install.js')], {
    cwd: root,
    env: { ...env, ...settings },
    output: 'capture',
    stallMs: STALL_MS,
    growth,
  })
  rmSync(folder, { recursive: true, force: true })
  if (outcome.code === 0 && electronProgram() !== null) return null
  throw new Error(outcome.stopped === null ? 'download_failed' : 'download_stalled')
}

/**
 * @param {unknown} cause
 * @returns {NoElectron}
 */
function reasonOf(cause) {
  return cause instanceof Error && cause.message === 'download_stalled' ? 'download_stalled' : 'download_failed'
}

function remember() {
  try {
    writeFileSync(failureFile, JSON.stringify({ version: versionIn(electronFolder), at: Date.now() }))
  } catch {
    // Not remembered: it will be tried again at the next start, which costs time and nothing else.
  }
}

/**
 * The bytes under a folder, which may change while it is read.
 * @param {string} folder
 * @returns {number}
 */
function sizeOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .map((entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return sizeOf(path)
        return entry.isFile() ? (statSync(path, { throwIfNoEntry: false })?.size ?? 0) : 0
      })
      .reduce((sum, size) => sum + size, 0)
  } catch {
    return 0
  }
}
