import { accessSync, constants, mkdirSync, readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import createHost from '../host/index?nodeWorker'
import type { HostConnection } from '../host/connection.ts'
import { type HostOptions, hostLimits } from '../host/protocol.ts'
import { messages } from '../messages.ts'
import { createStaticFiles, withPageScript } from '../shared/static-files.ts'
import { superviseHost } from '../shared/supervised-host.ts'
import { createAccess } from './access.ts'
import { type BrowserFlags, readFlags } from './flags.ts'
import { originOn } from './guard.ts'
import { findRunningInstance, removeInstance, writeInstance } from './instance.ts'
import { createBrowserServer, listenOnLoopback } from './server.ts'
import { openInSystemBrowser } from './system-browser.ts'

const ROOT = join(import.meta.dirname, '../..')
const CLOSING_PATIENCE_MS = 5_000
const ENDING_PATIENCE_MS = 1_000

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`)
}
const complain = (...sentences: readonly string[]): void => {
  process.stderr.write(`${sentences.join('\n')}\n`)
}
const report = (message: string): void => complain(`[etabli] ${message}`)

/** Ends once everything said has been written, which `process.exit` does not wait for. */
function end(code: number): void {
  process.exitCode = code
  setTimeout(() => process.exit(), ENDING_PATIENCE_MS).unref()
}

// Node's own message would be a stack, in English.
process.on('uncaughtException', (cause) => {
  report(`browser: ${cause.name}`)
  complain(messages.start.impossible, messages.start.impossibleDetail)
  process.exit(1)
})

const flags = readFlags(process.argv.slice(2))
if (!flags.ok) {
  complain(flags.error === 'data' ? messages.start.dataNeedsFolder : messages.browser.portWrong)
  end(2)
} else if (!claimDataFolder(flags.value.dataFolder)) {
  complain(messages.start.folder, messages.start.folderDetail)
  end(1)
} else void open(flags.value)

function claimDataFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

async function open(chosen: BrowserFlags): Promise<void> {
  const host = startHost(chosen)
  const readiness = await host.ready
  switch (readiness) {
    case 'ready':
      return serve(host, chosen)
    case 'store_in_use':
      end(await joinRunningInstance(chosen))
      return
    case 'host_gone':
      return
    default:
      readiness satisfies never
  }
}

function startHost({ dataFolder, demo }: BrowserFlags): HostConnection {
  const workerData: HostOptions = {
    dataFolder,
    demo,
    resourcesFolder: join(ROOT, 'resources'),
    migrationsFolder: join(ROOT, 'db/migrations'),
    backupThread: join(ROOT, 'out/main/backup.js'),
  }
  return superviseHost({
    start: () => createHost({ workerData, resourceLimits: hostLimits }),
    report,
    onDeath: (outcome) => {
      complain(messages.browser[outcome])
      if (outcome === 'gone') process.exit(1)
    },
  })
}

/** Another process holds the store: shows it, when it is a browser shell. Gives the exit code. */
async function joinRunningInstance(chosen: BrowserFlags): Promise<number> {
  const address = await findRunningInstance(chosen.dataFolder)
  if (address === null) {
    complain(messages.browser.alreadyOpenElsewhere)
    return 1
  }
  say(messages.browser.alreadyOpen(address))
  await show(address, chosen)
  return 0
}

async function serve(host: HostConnection, chosen: BrowserFlags): Promise<void> {
  const access = createAccess()
  // A plain script would share its names with the page.
  const pageScript = `(() => {\n${readFileSync(join(ROOT, 'out/preload/page.cjs'), 'utf8')}\n})()`
  const files = withPageScript(createStaticFiles(join(ROOT, 'out/renderer')), pageScript)
  const server = createBrowserServer({ host, access, files, report })
  const close = closerOf(server, host, chosen)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void close(0))

  const port = await listenOnLoopback(server, chosen.port).catch(() => null)
  if (port === null) {
    complain(messages.browser.portTaken(chosen.port))
    return close(1)
  }
  writeInstance(chosen.dataFolder, { port, secret: access.launchSecret })
  const address = `${originOn(port)}/#token=${access.newLaunchToken()}`
  say(messages.browser.opened(address))
  await show(address, chosen)
}

/** Closes the windows' connections, then the store. A signal may come twice: from the terminal and from the command that started us. */
function closerOf(server: Server, host: HostConnection, { dataFolder }: BrowserFlags): (code: number) => Promise<void> {
  let closing = false
  return async (code) => {
    if (closing) return
    closing = true
    server.close()
    server.closeAllConnections()
    removeInstance(dataFolder)
    await host.close(CLOSING_PATIENCE_MS)
    end(code)
  }
}

async function show(address: string, chosen: BrowserFlags): Promise<void> {
  if (chosen.open) await openInSystemBrowser(address, () => complain(messages.browser.browserNotOpened))
}
