import { expect, test } from 'vitest'
import { type Door, openDoor, openedDoor, aPassphrase } from '../support/door.ts'
import { type Claim, readTold } from './claims.ts'
import { allow, chanceOf, say, times } from './extent.ts'
import { checkWhole, keyOf, killIn, nextLines, startVictim } from './victim.ts'

// SIGKILL: the process is gone at once, but the system keeps what it was handed. A power cut is another fault.

/** What the product shows of what a key names (see programs/work.ts); `null` when there is nothing. */
async function shown({ call }: Door, key: string): Promise<string | null> {
  const [kind = '', id = '', detail = ''] = key.split(' ')
  switch (kind) {
    case 'person': {
      const person = await call('people.read', { personId: id })
      return person.ok ? person.value.familyName : null
    }
    case 'visit':
    case 'note':
    case 'finished': {
      const visit = await call('visits.read', { visitId: id })
      if (!visit.ok) return null
      const { subject, note, finishedAt } = visit.value
      if (kind === 'note') return note
      if (kind === 'finished') return finishedAt === null ? null : 'yes'
      return subject.kind === 'known' ? subject.personId : null
    }
    default: {
      const casefile = await call('casefiles.read', { casefileId: id })
      if (!casefile.ok) return null
      const { procedureId, steps, timeline } = casefile.value
      const count = (wanted: string) => timeline.filter(({ event }) => event.kind === wanted).length
      const done = steps.filter(({ doneAt }) => doneAt !== null).length
      // A change and its line in the history are one: neither is there without the other.
      if (count('opened') !== 1 || count('step_done') - count('step_undone') !== done) return 'half a change'
      if (kind === 'step') return steps.find(({ stepId }) => stepId === detail)?.doneHow ?? 'open'
      if (kind === 'casefile') return procedureId
      return timeline.some(({ event }) => event.kind === 'note' && event.text === detail) ? 'yes' : null
    }
  }
}

/** Compares what was acknowledged with what the product shows, once unlocked; gives what is not as it should. */
async function lostOf(door: Door, acknowledged: Map<string, string>, underWay: Claim | null): Promise<string[]> {
  await door.ask('session.unlock', { passphrase: aPassphrase })
  const lost: string[] = []
  for (const [key, value] of acknowledged) {
    const found = await shown(door, key)
    if (found === value) continue
    // The change that was under way may have reached the disk before its answer reached anyone.
    if (underWay?.key === key && found === underWay.value) acknowledged.set(key, found)
    else lost.push(`${key}: ${String(found).slice(0, 40)}`)
  }
  door.host.session.close()
  return lost
}

const kills = times(20, 1_000)
test(`${kills} kills lose nothing that was acknowledged`, { timeout: allow(kills, 30_000) }, async () => {
  const { draw, below } = chanceOf(1)
  const { dataFolder, host, clock } = await openedDoor()
  host.session.close()
  const key = await keyOf(dataFolder)
  const everything = new Map<string, string>()
  let [changes, underWay] = [0, 0]

  for (let round = 0; round < kills; round += 1) {
    const program = startVictim('work', dataFolder, String(below(2 ** 31)))
    // One in five while the store opens; the others while it is written, or closed and opened again.
    const opening = round % 5 === 4
    const first = await nextLines(program, opening ? 1 : 2 + below(160))
    const told = readTold([...first, ...(await killIn(program, draw() * (opening ? 300 : 4)))])
    changes += told.changes
    if (told.underWay !== null) underWay += 1

    expect(checkWhole(dataFolder, key), `round ${round}`).toBe('sound')
    const acknowledged = new Map(told.acknowledged)
    expect(await lostOf(openDoor({ dataFolder, clock }), acknowledged, told.underWay), `round ${round}`).toEqual([])
    for (const [name, value] of acknowledged) everything.set(name, value)
  }

  // What one kill left must not be lost to a later one.
  expect(await lostOf(openDoor({ dataFolder, clock }), everything, null)).toEqual([])
  expect(changes).toBeGreaterThan(kills)
  say(`${kills} kills, ${changes} acknowledged changes, ${underWay} under way when killed, 0 lost`)
})
