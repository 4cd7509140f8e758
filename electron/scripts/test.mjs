import { messages } from './messages.mjs'
import { command } from './problem.mjs'
import { setUp } from './setup.mjs'
import { construction, journeys, lint, types, vitest } from './stages.mjs'
import { summarise } from './summary.mjs'

// A failed stage does not hide the next ones: one run tells everything.
await command(async () => {
  const ready = await setUp()
  const results = [await types(ready), await lint(ready)]
  // Before the tests: some of them run the built scripts.
  const built = await construction(ready)
  results.push(built, await vitest(ready))
  if (built.counts.failed === 0) results.push(await journeys(ready))
  else console.error(messages.stages.noBuildNoJourney)
  return summarise(results)
})
