import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { settings } from './record.ts'

// Both built scripts ask for `electron`, one by import and one by require: both are given the stand-in.
const standIn = new URL('./electron.ts', import.meta.url).href
registerHooks({
  resolve: (specifier, context, nextResolve) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : nextResolve(specifier, context),
})

const { app } = await import('./electron.ts')
const { probes } = await import('./probes.ts')

type Request = { readonly sequence: number; readonly probe: keyof typeof probes; readonly args: readonly unknown[] }

process.on('message', (request: Request) => {
  // The other side's types pair each probe with its arguments.
  const probe = probes[request.probe] as (...args: readonly unknown[]) => unknown
  void (async () => probe(...request.args))().then(
    (value) => process.send?.({ sequence: request.sequence, value }),
    (cause: unknown) => process.send?.({ sequence: request.sequence, failure: String(cause) }),
  )
})
process.on('disconnect', () => process.exit(1))

await import(pathToFileURL(join(settings.out, 'main/index.js')).href)
app.becomeReady()
process.send?.({ started: true })
