import { type ChildProcess, spawn } from 'node:child_process'

const quiet = { stdio: 'ignore', detached: true } as const

function spawnOpener(platform: NodeJS.Platform, address: string): ChildProcess {
  switch (platform) {
    case 'darwin':
      return spawn('open', [address], quiet)
    case 'win32':
      // `start` is a word of the command interpreter; its first quoted argument is a window title.
      return spawn(`start "" "${address}"`, { stdio: 'ignore', shell: true, windowsHide: true })
    default:
      return spawn('xdg-open', [address], quiet)
  }
}

/**
 * Shows an address in the system's browser. It must be one of ours: letters, digits and `:/.#=-_` only.
 * Resolves once the opener is started; `onFailure` when there is none, or it says that it failed.
 */
export async function openInSystemBrowser(address: string, onFailure: () => void): Promise<void> {
  if (!/^[\w:/.#=-]+$/u.test(address)) throw new Error('an address of our own')
  const child = spawnOpener(process.platform, address)
  const started = Promise.withResolvers<void>()
  child.once('spawn', started.resolve)
  child.once('error', () => {
    started.resolve()
    onFailure()
  })
  child.once('exit', (code) => {
    if (code !== 0 && code !== null) onFailure()
  })
  child.unref()
  await started.promise
}
