import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { findRunningInstance } from '../../electron/browser/instance.ts'
import { type BenchStore, passphrase, root } from './store.ts'

/** The built browser shell on a filled store, already unlocked. */
export type Shell = {
  readonly pid: number
  /** The address of one more window. */
  readonly address: () => Promise<string>
  readonly call: (name: string, input: unknown) => Promise<unknown>
  readonly close: () => Promise<void>
}

/** Starts the shell as `npm start -- --browser --no-open` does, and unlocks the store as its page would. */
export async function startShell({ dataFolder }: BenchStore): Promise<Shell> {
  const flags = ['--no-open', '--port', '0', '--data', dataFolder]
  const child = spawn(process.execPath, [join(root, 'out/main/browser.js'), ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const opened = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\/#\S+/u.exec(chunk.toString('utf8'))?.[0]
      if (address !== undefined) resolve(address)
    })
    child.once('exit', () => reject(new Error('the shell stopped before it opened')))
  })
  const { origin, hash } = new URL(opened)
  const post = (path: string, body: unknown, cookie = '') =>
    fetch(`${origin}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie },
      body: JSON.stringify(body),
    })
  const session = await post('/session', { token: hash.replace('#token=', '') })
  const cookie = (session.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const call = async (name: string, input: unknown): Promise<unknown> =>
    (await post('/call', { name, input }, cookie)).json()
  const unlocked = await call('session.unlock', { passphrase })
  if (JSON.stringify(unlocked).startsWith('{"ok":false'))
    throw new Error(`the store stayed locked: ${JSON.stringify(unlocked)}`)

  return {
    pid: child.pid ?? 0,
    address: async () => {
      const address = await findRunningInstance(dataFolder)
      if (address === null) throw new Error('the shell gives no more windows')
      return address
    },
    call,
    close: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}
