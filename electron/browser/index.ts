import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import createHost from '../host/index?nodeWorker'
import type { HostOptions } from '../host/protocol.ts'
import { messages } from '../messages.ts'
import { createStaticFiles, withPageScript } from '../shared/static-files.ts'
import { superviseHost } from '../shared/supervised-host.ts'
import { createAccess } from './access.ts'
import { type BrowserFlags, readFlags } from './flags.ts'
import { askRunningInstance, readInstance, removeInstance, writeInstance } from './instance.ts'
import { createBrowserServer } from './server.ts'
import { openInSystemBrowser } from './system-browser.ts'

const ROOT = join(import.meta.dirname, '../..')
const CLOSING_PATIENCE_MS = 5_000

const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`)
}
const complain = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}

const flags = readFlags(process.argv.slice(2))
if (flags.ok) await open(flags.value)
else {
  complain(flags.error === 'data' ? messages.start.dataNeedsFolder : messages.browser.portWrong)
  process.exitCode = 2
}

async function open(chosen: BrowserFlags): Promise<void> {
  const workerData: HostOptions = {
    dataFolder: chosen.dataFolder,
    demo: chosen.demo,
    resourcesFolder: join(ROOT, 'resources'),
    migrationsFolder: join(ROOT, 'db/migrations'),
  }
  const host = superviseHost({
    start: () => createHost({ workerData }),
    report: (message) => complain(`[etabli] ${message}`),
    onDeath: (outcome) => {
      complain(messages.browser[outcome])
      if (outcome === 'gone') process.exit(1)
    },
  })

  const show = (address: string): void => {
    if (chosen.open) openInSystemBrowser(address, () => complain(messages.browser.browserNotOpened))
  }

  if ((await host.ready) === 'store_in_use') {
    const running = readInstance(chosen.dataFolder)
    const address = running === null ? null : await askRunningInstance(running)
    if (address === null) {
      complain(messages.browser.alreadyOpenElsewhere)
      process.exit(1)
    }
    say(messages.browser.alreadyOpen(address))
    show(address)
    process.exit(0)
  }

  const access = createAccess()
  const pageScript = readFileSync(join(ROOT, 'out/preload/page.cjs'), 'utf8')
  const server = createBrowserServer({
    host,
    access,
    files: withPageScript(createStaticFiles(join(ROOT, 'out/renderer')), pageScript),
  })

  let closing = false
  const close = (): void => {
    // A signal sent to a whole group of processes arrives twice.
    if (closing) return
    closing = true
    server.close()
    server.closeAllConnections()
    removeInstance(chosen.dataFolder)
    void host.close(CLOSING_PATIENCE_MS).finally(() => process.exit(0))
  }
  process.on('SIGINT', close)
  process.on('SIGTERM', close)

  server.on('error', () => {
    complain(messages.browser.portTaken(chosen.port))
    process.exit(1)
  })
  server.listen(chosen.port, '127.0.0.1', () => {
    const listening = server.address()
    if (typeof listening !== 'object' || listening === null) return
    writeInstance(chosen.dataFolder, { port: listening.port, secret: access.launchSecret })
    const address = `http://127.0.0.1:${listening.port}/#token=${access.newLaunchToken()}`
    say(messages.browser.opened(address))
    show(address)
  })
}
