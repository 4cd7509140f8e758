import { join } from 'node:path'
import { ensureBuild } from './build-output.mjs'
import { ensureChromium } from './chromium.mjs'
import { command } from './problem.mjs'
import { root } from './project.mjs'
import { run } from './run.mjs'
import { setUp } from './setup.mjs'

await command(async () => {
  const ready = await setUp()
  await ensureBuild(ready)
  const env = { ...ready.env, ETABLI_CHROMIUM: await ensureChromium(ready) }
  const bench = join(root, 'tests', 'bench', 'main.ts')
  const quiet = '--disable-warning=ExperimentalWarning'
  const { code } = await run(ready.node, ['--expose-gc', quiet, bench, ...process.argv.slice(2)], { cwd: root, env })
  return code
})
