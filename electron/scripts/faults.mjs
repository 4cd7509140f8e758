import { ensureBuild } from './build-output.mjs'
import { messages } from './messages.mjs'
import { command } from './problem.mjs'
import { setUp } from './setup.mjs'
import { vitest } from './stages.mjs'
import { summarise } from './summary.mjs'

await command(async () => {
  const args = process.argv.slice(2)
  const env = args.includes('--long') ? { ETABLI_FAULTS: 'long' } : {}
  const more = args.filter((argument) => argument !== '--long')
  const ready = await setUp()
  await ensureBuild(ready)
  return summarise([await vitest(ready, { label: messages.stages.faults, projects: ['faults'], env, more })])
})
