import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { seededChance } from '../../bench/random.ts'
import { type Claim, lines } from '../claims.ts'
import { say, startHost } from './host.ts'

// A desk that never stops: each change is told before it is asked, and again once the host has answered.

const [dataFolder = '', passphrase = '', seed = '0'] = process.argv.slice(2)
const { below, oneOf } = seededChance(Number(seed))
const sheets: readonly { readonly id: string }[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../resources/knowledge/procedures.json'), 'utf8'),
)

const ask = await startHost(dataFolder)
say('started')
await ask('session.unlock', { passphrase })

let rank = 0
const fresh = (): string => `${seed}-${(rank += 1)}`

async function change(asked: Claim, work: () => Promise<readonly Claim[]>): Promise<void> {
  say(lines.tried(asked))
  say(lines.done(await work()))
}

/** A change whose outcome is known before it is asked. */
const set = (claim: Claim, work: () => Promise<unknown>): Promise<void> =>
  change(claim, async () => {
    await work()
    return [claim]
  })

async function receiveSomeone(): Promise<void> {
  const familyName = `Essai ${fresh()}`
  const details = { familyName, givenName: 'Camille', birthDay: null, phone: '', email: '' }
  let personId = ''
  await change({ key: 'person', value: familyName }, async () => {
    personId = (await ask('people.create', { details, notTheSameAs: [] })).personId
    return [{ key: `person ${personId}`, value: familyName }]
  })
  let visitId = ''
  await change({ key: 'visit', value: personId }, async () => {
    visitId = (await ask('visits.start', { personId })).visitId
    return [{ key: `visit ${visitId}`, value: personId }]
  })
  const casefileIds: string[] = []
  await change({ key: 'casefile', value: personId }, async () => {
    const procedureIds = [...new Set([oneOf(sheets).id, oneOf(sheets).id])]
    const opened = await ask('casefiles.open', { personId, visitId, procedureIds })
    casefileIds.push(...opened.map(({ casefileId }) => casefileId))
    return opened.map(({ casefileId, procedureId }) => ({ key: `casefile ${casefileId}`, value: procedureId }))
  })
  for (let left = below(12); left > 0; left -= 1) await oneOf(changes)(visitId, oneOf(casefileIds))
  await set({ key: `finished ${visitId}`, value: 'yes' }, () => ask('visits.finish', { visitId }))
}

const changes: readonly ((visitId: string, casefileId: string) => Promise<void>)[] = [
  (visitId) => {
    // Long enough for the log to be emptied into the store now and then.
    const note = `${fresh()} ${'z'.repeat(below(8_000))}`
    return set({ key: `note ${visitId}`, value: note }, () => ask('visits.keep', { visitId, note }))
  },
  (_, casefileId) => {
    const text = fresh()
    return set({ key: `entry ${casefileId} ${text}`, value: 'yes' }, () =>
      ask('casefiles.addNote', { casefileId, text }),
    )
  },
  async (_, casefileId) => {
    const { steps } = await ask('casefiles.read', { casefileId })
    const { stepId, doneAt } = oneOf(steps)
    const how = doneAt === null ? 'alone' : null
    await set({ key: `step ${casefileId} ${stepId}`, value: how ?? 'open' }, () =>
      ask('casefiles.tickStep', { stepId, how }),
    )
  },
]

for (;;) {
  for (let left = 1 + below(6); left > 0; left -= 1) await receiveSomeone()
  await ask('session.lock', {})
  await ask('session.unlock', { passphrase })
}
