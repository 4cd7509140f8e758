import { command } from './problem.mjs'
import { setUp } from './setup.mjs'
import { lint, types, vitest } from './stages.mjs'
import { summarise } from './summary.mjs'

/** What needs neither a build nor a browser. */
const projects = ['architecture', 'core', 'db', 'renderer', 'resources']

await command(async () => {
  const ready = await setUp()
  return summarise([await types(ready), await lint(ready), await vitest(ready, { projects })])
})
