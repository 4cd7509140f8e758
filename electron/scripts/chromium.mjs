import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'
import { messages } from './messages.mjs'
import { problem } from './problem.mjs'
import { withProgress } from './progress.mjs'
import { root } from './project.mjs'
import { run } from './run.mjs'

/**
 * @typedef {{ platform: NodeJS.Platform, env: NodeJS.ProcessEnv, isProgram: (path: string) => boolean }} Machine
 */

const STALL_MS = 60_000
const DOWNLOAD_LIMIT_MS = 10 * 60_000

/**
 * Where Chromium, Chrome or Edge is on this machine: the ones named by `ETABLI_CHROMIUM` and `CHROME_PATH`, then the usual
 * places, then the PATH; best first, each once.
 * @param {Machine} machine
 * @returns {string[]}
 */
export function installedBrowsers({ platform, env, isProgram }) {
  const named = [env['ETABLI_CHROMIUM'], env['CHROME_PATH']]
  const candidates = [...named, ...usualPlaces(platform, env), ...onPath(platform, env)]
  const present = candidates.filter((path) => path !== undefined && path !== '' && isProgram(path))
  return [...new Set(/** @type {string[]} */ (present))]
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function usualPlaces(platform, env) {
  switch (platform) {
    case 'win32': {
      const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter((folder) => !!folder)
      const programs = [
        ['Google', 'Chrome', 'Application', 'chrome.exe'],
        ['Chromium', 'Application', 'chrome.exe'],
        ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ]
      return programs.flatMap((parts) => folders.map((folder) => [folder, ...parts].join('\\')))
    }
    case 'darwin': {
      const names = ['Google Chrome', 'Chromium', 'Microsoft Edge']
      const folders = ['/Applications', ...(env['HOME'] ? [`${env['HOME']}/Applications`] : [])]
      return names.flatMap((name) => folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`))
    }
    default:
      return [
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/opt/google/chrome/chrome',
        '/usr/bin/microsoft-edge-stable',
        '/usr/bin/microsoft-edge',
      ]
  }
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
function onPath(platform, env) {
  const names =
    platform === 'win32'
      ? ['chrome.exe', 'msedge.exe']
      : ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']
  const path = env['PATH'] ?? env['Path'] ?? ''
  const folders = path.split(platform === 'win32' ? ';' : ':').filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => `${folder}${platform === 'win32' ? '\\' : '/'}${name}`))
}

/**
 * Gives a Chromium for the journeys: installed, else Playwright's download, else, on Debian as root, the package
 * `chromium`. Each is tried before it is believed. Throws a problem that says why none could be had.
 * @param {import('./setup.mjs').Ready} ready
 * @returns {Promise<string>}
 */
export async function ensureChromium(ready) {
  const installed = await firstThatRuns(installedBrowsers(thisMachine))
  if (installed !== null) return installed

  const reasons = [messages.chromium.notFound]
  const downloaded = await fromPlaywright(ready)
  if (downloaded.path !== null) return downloaded.path
  reasons.push(downloaded.reason)

  if (isDebianRoot()) {
    if (await fromDebian()) {
      const packaged = await firstThatRuns(installedBrowsers(thisMachine))
      if (packaged !== null) return packaged
    }
    reasons.push(messages.chromium.aptFailed)
  }
  throw problem(messages.chromium.impossible(reasons.join(', ')))
}

/** @type {Machine} */
const thisMachine = { platform: process.platform, env: process.env, isProgram }

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Ubuntu's `chromium-browser` is a script that only says how to install a package: being there is not enough. On Windows
 * the question would open a window.
 * @param {readonly string[]} paths
 */
async function firstThatRuns(paths) {
  for (const path of paths) {
    if (process.platform === 'win32') return path
    const { code, output } = await run(path, ['--version'], { output: 'capture', limitMs: 15_000 })
    if (code === 0 && /\d+\.\d+/.test(output)) return path
  }
  return null
}

/**
 * @param {import('./setup.mjs').Ready} ready
 * @returns {Promise<{ path: string } | { path: null, reason: string }>}
 */
async function fromPlaywright({ node, env }) {
  const where = "import('@playwright/test').then((it) => console.log(it.chromium.executablePath()))"
  const asked = await run(node, ['--eval', where], { cwd: root, env, output: 'capture', limitMs: 30_000 })
  const path = asked.code === 0 ? asked.output.trim() : ''
  if (path === '') return { path: null, reason: messages.chromium.playwrightFailed }
  if (!existsSync(path)) {
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
    const args = [cli, 'install', '--no-shell', 'chromium']
    const bounds = { stallMs: STALL_MS, limitMs: DOWNLOAD_LIMIT_MS }
    const { code } = await withProgress(messages.chromium.downloading, () =>
      run(node, args, { cwd: root, env, output: 'capture', ...bounds }).then(failUnlessDone),
    ).catch(() => ({ code: 1 }))
    if (code !== 0) return { path: null, reason: messages.chromium.playwrightFailed }
  }
  const running = await firstThatRuns([path])
  return running === null ? { path: null, reason: messages.chromium.playwrightDoesNotRun } : { path: running }
}

function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version')
}

/** Whether the package could be installed. */
async function fromDebian() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  /** @param {readonly string[]} args */
  const apt = (args) =>
    run('apt-get', args, { env, output: 'capture', stallMs: 2 * STALL_MS, limitMs: DOWNLOAD_LIMIT_MS })
  return withProgress(messages.chromium.installing, async () => {
    failUnlessDone(await apt(['update']))
    failUnlessDone(await apt(['install', '-y', 'chromium']))
    return true
  }).catch(() => false)
}

/** @param {import('./run.mjs').Outcome} outcome */
function failUnlessDone(outcome) {
  if (outcome.code !== 0) throw new Error(outcome.output.slice(-500))
  return outcome
}
