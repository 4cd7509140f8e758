import { command } from './problem.mjs'
import { setUp } from './setup.mjs'
import { lint, types, vitest } from './stages.mjs'
import { summarise } from './summary.mjs'

/** What needs neither a build nor a browser. */
const folders = ['tests/architecture', 'tests/core', 'tests/db', 'tests/renderer']

await command(async () => {
  const ready = await setUp()
  return summarise([await types(ready), await lint(ready), await vitest(ready, { folders })])
})
