import { spawn } from 'node:child_process'

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>>> = {
  darwin: ['open'],
  // `start` is a word of the shell; its first argument is a window title.
  win32: ['cmd', '/d', '/s', '/c', 'start', '""'],
}

/** Shows an address of our own in the system's browser; `onFailure` when there is none. */
export function openInSystemBrowser(address: string, onFailure: () => void): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
  child.on('error', onFailure)
  child.on('exit', (code) => {
    if (code !== 0 && code !== null) onFailure()
  })
  child.unref()
}
