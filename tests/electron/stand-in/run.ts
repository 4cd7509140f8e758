import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Probes } from './probes.ts'
import type { ShownDialog, StandInSettings } from './record.ts'

export const OUT = join(import.meta.dirname, '../../../out')

type Probe = <Name extends keyof Probes>(
  name: Name,
  ...args: Parameters<Probes[Name]>
) => Promise<Awaited<ReturnType<Probes[Name]>>>

export type Application = {
  readonly probe: Probe
  /** Folder given with `--data`. */
  readonly data: string
  /** What it printed on its error stream. */
  readonly printed: () => string
  /** Error boxes, told as they are shown: the process may be gone right after. */
  readonly errorBoxes: readonly ShownDialog[]
  /** Resolves with the exit code once the process has ended. */
  readonly ended: Promise<number | null>
  /** Ends the process if it is still there, and removes the data unless they were given. */
  readonly stop: () => Promise<void>
}

export type ApplicationOptions = Partial<Omit<StandInSettings, 'out'>> & {
  readonly data?: string
  /** The whole command line, in the place of `--data DIR`. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

type Reply =
  | { readonly started: true }
  | { readonly dialog: ShownDialog }
  | { readonly sequence: number; readonly value?: unknown; readonly failure?: string }

/** Starts the built application in a process of its own, where `electron` is the stand-in; resolves once it is ready or has ended. */
export async function startApplication(options: ApplicationOptions = {}): Promise<Application> {
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'etabli-shell-'))
  const settings: StandInSettings = {
    out: OUT,
    packaged: options.packaged ?? true,
    firstInstance: options.firstInstance ?? true,
    screenSize: options.screenSize ?? { width: 1920, height: 1040 },
  }
  const child = fork(join(import.meta.dirname, 'child.ts'), [...(options.args ?? ['--data', data])], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    execArgv: [],
    env: { ...process.env, ...options.env, STAND_IN: JSON.stringify(settings) },
  })
  let printed = ''
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()))

  const ended = once(child, 'exit').then(([code]: readonly (number | null)[]) => code ?? null)
  const started = Promise.withResolvers<void>()
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const errorBoxes: ShownDialog[] = []
  child.on('message', (reply: Reply) => {
    if ('started' in reply) started.resolve()
    else if ('dialog' in reply) errorBoxes.push(reply.dialog)
    else if (reply.failure === undefined) waiting.get(reply.sequence)?.resolve(reply.value)
    else waiting.get(reply.sequence)?.reject(new Error(reply.failure))
  })
  child.on('exit', () => {
    for (const one of waiting.values()) one.reject(new Error(`the application has ended: ${printed}`))
  })

  let sequence = 0
  const probe: Probe = (name, ...args) => {
    sequence += 1
    const answer = Promise.withResolvers<unknown>()
    waiting.set(sequence, answer)
    child.send({ sequence, probe: name, args })
    // The type of the probe's answer is known by its name; the message that carries it is not typed.
    return answer.promise as ReturnType<typeof probe<typeof name>>
  }

  await Promise.race([started.promise, ended])
  return {
    probe,
    data,
    printed: () => printed,
    errorBoxes,
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await ended
      if (options.data === undefined) rmSync(data, { recursive: true, force: true })
    },
  }
}
