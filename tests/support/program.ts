import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { onTestFinished } from 'vitest'

/** A real process that runs a TypeScript file of the tests and speaks in lines; killed at the latest when the test ends. */
export type Program = {
  /** The next line it writes; `null` when it ended. */
  readonly nextLine: () => Promise<string | null>
  /** SIGKILL: no handler of the program runs. Gives the lines that had not been read. */
  readonly kill: () => Promise<readonly string[]>
  /** What ended it: an exit code, or the name of a signal. */
  readonly ended: Promise<number | string>
}

export function startProgram(file: string, ...args: readonly string[]): Program {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => code ?? signal ?? 'unknown')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const nextLine = async (): Promise<string | null> => {
    const next = await lines.next()
    return next.done === true ? null : next.value
  }
  const kill = async (): Promise<readonly string[]> => {
    child.kill('SIGKILL')
    const rest: string[] = []
    for (let line = await nextLine(); line !== null; line = await nextLine()) rest.push(line)
    await ended
    return rest
  }
  return { nextLine, kill, ended }
}
