import { messages } from './messages.mjs'
import { command } from './problem.mjs'
import { setUp } from './setup.mjs'
import { apart, construction, journeys, lint, types, vitest } from './stages.mjs'
import { summarise } from './summary.mjs'

// A failed stage does not hide the next ones: one run tells everything.
await command(async () => {
  const ready = await setUp()
  const results = [await types(ready), await lint(ready)]
  // Before the tests: some of them run the built scripts.
  const built = await construction(ready)
  results.push(built)
  if (built.counts.failed === 0) results.push(await vitest(ready), await journeys(ready))
  else {
    console.error(messages.stages.notBuilt)
    results.push(await vitest(ready, { projects: [...apart, '!electron'] }))
  }
  return summarise(results)
})
