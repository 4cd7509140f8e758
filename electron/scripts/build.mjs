import { join } from 'node:path'
import { build } from './build-output.mjs'
import { withLock } from './lock.mjs'
import { command } from './problem.mjs'
import { runtimeFolder } from './project.mjs'
import { setUp } from './setup.mjs'

await command(async () => {
  const ready = await setUp()
  process.stdout.write(await withLock(join(runtimeFolder, 'setup.lock'), () => build(ready)))
  return 0
})
