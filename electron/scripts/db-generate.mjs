import { join } from 'node:path'
import { command } from './problem.mjs'
import { root } from './project.mjs'
import { run } from './run.mjs'
import { setUp } from './setup.mjs'

await command(async () => {
  const { node, env } = await setUp()
  const generator = join(root, 'node_modules', 'drizzle-kit', 'bin.cjs')
  const { code } = await run(node, [generator, 'generate', ...process.argv.slice(2)], { cwd: root, env })
  return code
})
