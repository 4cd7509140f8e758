import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { delimiter, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { acquireStoreLock } from '../../../db/lock.ts'
import { messages } from '../../../electron/messages.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const SHELL = join(import.meta.dirname, '../../../out/main/browser.js')

type Shell = {
  readonly child: ChildProcess
  /** Resolves with the address once it is said, on whatever stream. */
  readonly address: Promise<string>
  /** What was said so far on the error stream. */
  readonly complaints: () => string
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>
}

/** Starts the built shell as `npm start` does. */
function start(flags: readonly string[], env: Readonly<Record<string, string>> = {}): Shell {
  const child = spawn(process.execPath, [SHELL, ...flags], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { stdout: '', stderr: '' }
  const address = Promise.withResolvers<string>()
  const ended = Promise.withResolvers<{ code: number | null; stdout: string; stderr: string }>()
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (chunk: Buffer) => {
      said[stream] += chunk.toString('utf8')
      const found = /(http:\/\/127\.0\.0\.1:\d+\/#\S+)\n/u.exec(said[stream])?.[1]
      if (found !== undefined) address.resolve(found)
    })
  }
  child.once('close', (code) => {
    ended.resolve({ code, ...said })
    address.reject(new Error(`the shell ended with ${code}: ${said.stdout}${said.stderr}`))
  })
  address.promise.catch(() => undefined)
  return { child, address: address.promise, ended: ended.promise, complaints: () => said.stderr }
}

const stop = async ({ child, ended }: Shell, signal: NodeJS.Signals) => {
  child.kill(signal)
  return ended
}

/** Does what the page does with the address it is opened at. */
async function enter(address: string) {
  const { origin, hash } = new URL(address)
  const post = (path: string, body: unknown, headers = {}) =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin, ...headers },
      body: JSON.stringify(body),
    })
  const session = await post('/session', { token: hash.replace('#token=', '') })
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    status: session.status,
    call: async (name: string, input: unknown): Promise<unknown> =>
      (await post('/call', { name, input }, { Cookie: cookie })).json(),
  }
}

const newStore = { ok: true, value: { state: 'new' } }

test('it says one line, serves the built application, answers the door, and closes cleanly when asked to', async () => {
  const dataFolder = join(temporaryFolder(), 'data')
  const shell = start(['--no-open', '--port', '0', '--data', dataFolder])
  const address = await shell.address
  const page = await (await fetch(address)).text()
  expect(page).toContain('<script src="/page.js"></script>')
  expect(page).not.toContain('ETABLI_NONCE')
  expect(await (await fetch(new URL('/page.js', address))).text()).toContain('etabli')
  const { status, call } = await enter(address)
  expect(status).toBe(200)
  expect(await call('session.status', {})).toEqual(newStore)
  expect(await call('no.such', {})).toMatchObject({ ok: false, error: { code: 'invalid_input' } })
  expect((await enter(address)).status, 'the token is used').toBe(401)

  const { code, stdout, stderr } = await stop(shell, 'SIGTERM')
  expect(code).toBe(0)
  expect(stdout).toBe(`${messages.browser.opened(address)}\n`)
  expect(stderr).toBe('')
  expect(existsSync(join(dataFolder, 'instance.json'))).toBe(false)
})

test('a signal that comes twice does not cut the closing short', async () => {
  const shell = start(['--no-open', '--data', temporaryFolder()])
  await shell.address
  shell.child.kill('SIGINT')
  expect((await stop(shell, 'SIGINT')).code).toBe(0)
})

test('a second start shows the first: its address with a token of its own, whatever else it asked for', async () => {
  const dataFolder = temporaryFolder()
  const first = start(['--no-open', '--data', dataFolder])
  const firstAddress = await first.address
  const second = start(['--no-open', '--port', '1', '--data', dataFolder])
  const address = await second.address
  const { code, stdout } = await second.ended
  expect(code).toBe(0)
  expect(stdout).toBe(`${messages.browser.alreadyOpen(address)}\n`)
  expect(address).not.toBe(firstAddress)
  expect(new URL(address).origin).toBe(new URL(firstAddress).origin)
  const { call } = await enter(address)
  expect(await call('session.status', {})).toEqual(newStore)
  expect((await enter(firstAddress)).status, 'the first window is still welcome').toBe(200)
})

test('two starts at the same moment: one opens, the other shows it', async () => {
  const dataFolder = temporaryFolder()
  const both = [start(['--no-open', '--data', dataFolder]), start(['--no-open', '--data', dataFolder])]
  const addresses = await Promise.all(both.map(({ address }) => address))
  expect(new Set(addresses.map((address) => new URL(address).origin)).size).toBe(1)
  for (const address of addresses) expect((await enter(address)).status).toBe(200)
})

test.skipIf(process.platform === 'win32')('what lets another start in is readable by this user only', async () => {
  const dataFolder = temporaryFolder()
  // Left by a process that was killed, with rights too wide.
  writeFileSync(join(dataFolder, 'instance.json'), '{"port":1,"secret":"xxxxxxxxxxxxxxxxxxxxxxxx"}', { mode: 0o644 })
  await start(['--no-open', '--data', dataFolder]).address
  expect(statSync(join(dataFolder, 'instance.json')).mode & 0o777).toBe(0o600)
})

test('a process that was killed keeps nobody out', async () => {
  const dataFolder = temporaryFolder()
  const killed = start(['--no-open', '--data', dataFolder])
  await killed.address
  await stop(killed, 'SIGKILL')
  expect(existsSync(join(dataFolder, 'instance.json'))).toBe(true)
  const { call } = await enter(await start(['--no-open', '--data', dataFolder]).address)
  expect(await call('session.status', {})).toEqual(newStore)
})

test('a store held by something that is not a browser shell is said to be open elsewhere', async () => {
  const dataFolder = temporaryFolder()
  const lock = acquireStoreLock(dataFolder)
  if (!lock.ok) throw new Error('the lock is free')
  onTestFinished(lock.value.release)
  const { code, stdout, stderr } = await start(['--no-open', '--data', dataFolder]).ended
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: `${messages.browser.alreadyOpenElsewhere}\n`,
  })
})

test('a store whose worker cannot start, twice, ends the shell with a sentence', async () => {
  const dataFolder = temporaryFolder()
  mkdirSync(join(dataFolder, 'etabli.lock'))
  const { code, stdout, stderr } = await start(['--no-open', '--data', dataFolder]).ended
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain(messages.browser.restarted)
  expect(stderr).toContain(messages.browser.gone)
  expect(stderr).not.toMatch(/\n\s+at /u)
})

test('a port that is taken is said, and the store is let go', async () => {
  const dataFolder = temporaryFolder()
  const taken = createServer()
  const port = await new Promise<number>((resolve) => {
    taken.listen(0, '127.0.0.1', () => {
      const address = taken.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  onTestFinished(() => void taken.close())
  const { code, stdout, stderr } = await start(['--no-open', '--data', dataFolder, `--port=${port}`]).ended
  expect({ code, stdout, stderr }).toEqual({ code: 1, stdout: '', stderr: `${messages.browser.portTaken(port)}\n` })
  const lock = acquireStoreLock(dataFolder)
  expect(lock.ok).toBe(true)
  if (lock.ok) lock.value.release()
})

test('a data folder that cannot be one is said, and nothing is changed', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, 'kept')
  const { code, stderr } = await start(['--no-open', '--data', file]).ended
  expect(code).toBe(1)
  expect(stderr).toBe(`${messages.start.folder}\n${messages.start.folderDetail}\n`)
  expect(readFileSync(file, 'utf8')).toBe('kept')
})

test.each([
  [['--port', 'x'], messages.browser.portWrong],
  [['--port', '65536'], messages.browser.portWrong],
  [['--port=-1'], messages.browser.portWrong],
  [['--port'], messages.browser.portWrong],
  [['--data'], messages.start.dataNeedsFolder],
  [['--data', '--demo'], messages.start.dataNeedsFolder],
  [['--data='], messages.start.dataNeedsFolder],
])('the flags %j are refused with a sentence', async (flags, sentence) => {
  const { code, stdout, stderr } = await start(['--no-open', ...flags]).ended
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` })
})

test('--demo opens on fictitious people', async () => {
  const { call } = await enter(await start(['--no-open', '--demo', '--data', temporaryFolder()]).address)
  expect(await call('session.status', {})).toMatchObject({ ok: true, value: { state: 'unlocked', demo: true } })
})

test.runIf(process.platform === 'linux')(
  'without --no-open the address is handed to the system’s browser',
  async () => {
    const folder = temporaryFolder()
    const opened = join(folder, 'opened')
    writeFileSync(
      join(folder, 'xdg-open'),
      `#!/bin/sh\nprintf %s "$*" > '${opened}.part' && mv '${opened}.part' '${opened}'\n`,
    )
    chmodSync(join(folder, 'xdg-open'), 0o755)
    const path = { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` }
    const shell = start(['--data', join(folder, 'data')], path)
    const address = await shell.address
    await expect.poll(() => existsSync(opened) && readFileSync(opened, 'utf8'), { timeout: 30_000 }).toBe(address)
    expect((await stop(shell, 'SIGTERM')).stderr).toBe('')
  },
)

test.runIf(process.platform === 'linux')('without a browser to open, it stays open and says what to do', async () => {
  const shell = start(['--data', temporaryFolder()], { PATH: '' })
  await shell.address
  await expect.poll(shell.complaints, { timeout: 30_000 }).toBe(`${messages.browser.browserNotOpened}\n`)
  expect((await stop(shell, 'SIGTERM')).code).toBe(0)
})
