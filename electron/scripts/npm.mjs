import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, win32 } from 'node:path'
import { messages } from './messages.mjs'
import { problem } from './problem.mjs'
import { runtimeFolder } from './project.mjs'
import { run } from './run.mjs'

/**
 * @typedef {{ platform: NodeJS.Platform, execPath: string, env: NodeJS.ProcessEnv, exists: (path: string) => boolean }} Machine
 * @typedef {'offline' | 'disk_full' | 'denied' | 'damaged' | 'lock_mismatch' | 'not_found' | 'certificate' | 'other'} NpmFailure
 */

/** @type {Machine} */
const thisMachine = { platform: process.platform, execPath: process.execPath, env: process.env, exists: existsSync }

/**
 * How to call npm without a shell: its program is a script, run by the Node that runs us; the one that started us, the one
 * installed beside Node, or the one of the PATH. Null when there is none.
 * @param {Machine} [machine]
 * @returns {{ program: string, args: string[] } | null}
 */
export function findNpm({ platform, execPath, env, exists } = thisMachine) {
  const path = platform === 'win32' ? win32 : posix
  const started = env['npm_execpath']
  const beside = path.dirname(execPath)
  const script = path.join('node_modules', 'npm', 'bin', 'npm-cli.js')
  const onPath = (env['PATH'] ?? env['Path'] ?? '').split(path.delimiter).filter((folder) => folder !== '')
  const scripts = [
    ...(started !== undefined && path.basename(started) === 'npm-cli.js' ? [started] : []),
    path.join(beside, script),
    path.join(beside, '..', 'lib', script),
    ...(platform === 'win32' ? onPath.map((folder) => path.join(folder, script)) : []),
  ]
  const found = scripts.find((file) => exists(file))
  if (found !== undefined) return { program: execPath, args: [found] }
  if (platform === 'win32') return null
  const program = onPath.map((folder) => path.join(folder, 'npm')).find((file) => exists(file))
  return program === undefined ? null : { program, args: [] }
}

/**
 * What npm prints for each kind of failure; the first that matches is the cause, the rest its consequences.
 * @type {readonly (readonly [NpmFailure, RegExp])[]}
 */
const failures = [
  ['disk_full', /ENOSPC|EDQUOT/],
  ['certificate', /SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_HAS_EXPIRED|ERR_TLS_CERT/],
  ['damaged', /EINTEGRITY|TAR_BAD_ARCHIVE|Z_DATA_ERROR|Z_BUF_ERROR/],
  [
    'offline',
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR/,
  ],
  ['not_found', /\bE404\b|ETARGET/],
  ['lock_mismatch', /npm ci` can only install packages when|EUSAGE/],
  ['denied', /\bEACCES\b|\bEPERM\b|\bEBUSY\b|\bEROFS\b/],
]

/**
 * @param {string} output
 * @returns {NpmFailure}
 */
export function explainNpm(output) {
  return failures.find(([, sign]) => sign.test(output))?.[0] ?? 'other'
}

/**
 * npm only warns, and ends well, when it could not write the files of a package.
 * @param {Pick<import('./run.mjs').Outcome, 'code' | 'output'>} outcome
 */
export function npmSucceeded({ code, output }) {
  return code === 0 && !output.includes('TAR_ENTRY_ERROR')
}

/**
 * Installs exactly what the lock file of a folder says, running no script of any package. Throws a problem with one
 * sentence, and leaves npm's own words in a log.
 * @param {string} folder
 * @param {readonly string[]} [more]
 */
export async function npmCi(folder, more = []) {
  const npm = findNpm()
  if (npm === null) throw problem(messages.npm.missing)
  const args = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=warn',
  ]
  // A line that drops is tried again soon, and given up within a minute.
  const patience = ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=10000']
  const outcome = await run(npm.program, [...npm.args, ...args, ...patience, ...more], {
    cwd: folder,
    output: 'capture',
  })
  if (outcome.notFound) throw problem(messages.npm.missing)
  if (npmSucceeded(outcome)) return
  const failure = explainNpm(outcome.output)
  const log = join(runtimeFolder, 'npm.log')
  const kept = keepLog(log, outcome.output)
  if (failure !== 'other') throw problem(messages.npm[failure])
  throw problem(kept ? messages.npm.other(log) : messages.setup.cannotWrite(runtimeFolder))
}

/**
 * @param {string} log
 * @param {string} text
 */
function keepLog(log, text) {
  try {
    mkdirSync(dirname(log), { recursive: true })
    writeFileSync(log, text)
    return true
  } catch {
    return false
  }
}
