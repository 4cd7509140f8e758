import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { checkDatabase, closeDatabase, openDatabase } from '../../db/client.ts'
import { openWithPassphrase, readHeader } from '../../db/keyring/index.ts'
import { realStore } from '../../electron/host/store-files.ts'
import { aPassphrase, type Door, openDoor, openedDoor } from '../support/door.ts'
import { type Program, startProgram } from '../support/program.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type Claim, readTold } from './claims.ts'
import { allow, chanceOf, say, times } from './extent.ts'

// SIGKILL: the process is gone at once, but the system keeps what it was handed. A power cut is another fault.

const programOf = (name: string): string => join(import.meta.dirname, 'programs', name)

async function keyOf(dataFolder: string): Promise<Buffer> {
  const header = readHeader(realStore(dataFolder).header)
  if (!header.ok) throw new Error(header.error.code)
  const opened = await openWithPassphrase(header.value, aPassphrase)
  if (!opened.ok) throw new Error(opened.error.code)
  return opened.value.keys.database
}

/** What a check of the whole file says, rows without their parent included. */
function checkWhole(dataFolder: string, key: Buffer): unknown {
  const opened = openDatabase({ path: realStore(dataFolder).database, key })
  if (!opened.ok) return opened.error
  const checked = checkDatabase(opened.value, 'integrity')
  const orphans = opened.value.pragma('foreign_key_check') as readonly unknown[]
  closeDatabase(opened.value)
  return checked.ok ? { orphans: orphans.length } : checked.error
}

/** What the product shows of what a key names; `null` when there is nothing. */
async function shown({ call }: Door, key: string): Promise<string | null> {
  const [kind = '', id = '', detail = ''] = key.split(' ')
  if (kind === 'person') {
    const person = await call('people.read', { personId: id })
    return person.ok ? person.value.familyName : null
  }
  if (['visit', 'note', 'finished'].includes(kind)) {
    const visit = await call('visits.read', { visitId: id })
    if (!visit.ok) return null
    const { subject, note, finishedAt } = visit.value
    if (kind === 'note') return note
    if (kind === 'finished') return finishedAt === null ? null : 'yes'
    return subject.kind === 'known' ? subject.personId : null
  }
  const casefile = await call('casefiles.read', { casefileId: id })
  if (!casefile.ok) return null
  const { procedureId, steps, timeline } = casefile.value
  if (kind === 'entry')
    return timeline.some(({ event }) => event.kind === 'note' && event.text === detail) ? 'yes' : null
  if (kind === 'step') return steps.find(({ stepId }) => stepId === detail)?.doneHow ?? 'open'
  const count = (wanted: string) => timeline.filter(({ event }) => event.kind === wanted).length
  // A change and its line in the history are one: neither is there without the other.
  expect(count('opened')).toBe(1)
  expect(count('step_done') - count('step_undone')).toBe(steps.filter(({ doneAt }) => doneAt !== null).length)
  return procedureId
}

/** Lets the program go on until it has said `count` lines, and a little longer; gives all it said before it was killed. */
async function killAfter(program: Program, count: number, thenMs: number): Promise<readonly string[]> {
  const said: string[] = []
  while (said.length < count) {
    const line = await program.nextLine()
    if (line === null) throw new Error(`the program ended: ${await program.ended}`)
    said.push(line)
  }
  // The fault itself: a moment that nothing announces.
  await pause(thenMs)
  return [...said, ...(await program.kill())]
}

const kills = times(20, 1_000)
test(
  `${kills} kills at random moments lose nothing that was acknowledged`,
  { timeout: allow(kills, 20_000) },
  async () => {
    const chance = chanceOf(1)
    const { dataFolder, host, clock } = await openedDoor()
    host.session.close()
    const key = await keyOf(dataFolder)
    const everything = new Map<string, string>()
    const lost: string[] = []
    let [changes, underWay] = [0, 0]

    const compare = async (door: Door, claims: ReadonlyMap<string, string>, underWayThen: Claim | null) => {
      for (const [name, value] of claims) {
        const found = await shown(door, name)
        if (found === value) continue
        if (underWayThen?.key === name && found === underWayThen.value) everything.set(name, found)
        else lost.push(name)
      }
    }

    for (let round = 0; round < kills; round += 1) {
      const program = startProgram(
        programOf('work.ts'),
        dataFolder,
        aPassphrase,
        String(round + chance.below(1e6) * 1e4),
      )
      // One in five while the store opens; the others while it is written, or closed and opened again.
      const opening = round % 5 === 4
      const said = await killAfter(program, opening ? 1 : 2 + chance.below(160), chance.draw() * (opening ? 300 : 4))
      const told = readTold(said)
      changes += told.changes
      if (told.underWay !== null) underWay += 1
      for (const [name, value] of told.acknowledged) everything.set(name, value)

      expect(checkWhole(dataFolder, key), `round ${round}`).toEqual({ orphans: 0 })
      const door = openDoor({ dataFolder, clock })
      await door.ask('session.unlock', { passphrase: aPassphrase })
      await compare(door, told.acknowledged, told.underWay)
      door.host.session.close()
      expect(lost, `round ${round}`).toEqual([])
    }

    // What an early kill left must not be lost to a later one.
    const door = openDoor({ dataFolder, clock })
    await door.ask('session.unlock', { passphrase: aPassphrase })
    await compare(door, everything, null)
    door.host.session.close()
    expect(lost).toEqual([])
    expect(changes).toBeGreaterThan(kills)
    say(`${kills} kills, ${changes} acknowledged changes, ${underWay} under way when killed, ${lost.length} lost`)
  },
)

const setUps = times(6, 200)
test(`${setUps} kills during a set-up leave a whole store or none`, { timeout: allow(setUps, 20_000) }, async () => {
  const chance = chanceOf(2)
  const outcomes = { none: 0, whole: 0 }
  const whole = startProgram(programOf('set-up.ts'), temporaryFolder(), aPassphrase)
  await whole.nextLine()
  const startedAt = performance.now()
  await whole.nextLine()
  // The moments are spread over what a set-up takes on this machine, and a little after.
  const spanMs = (performance.now() - startedAt) * 1.3
  await whole.kill()

  for (let round = 0; round < setUps; round += 1) {
    const dataFolder = temporaryFolder()
    const program = startProgram(programOf('set-up.ts'), dataFolder, aPassphrase)
    // Most of a set-up derives a key; its files are written in the end.
    const said = await killAfter(program, 1, Math.sqrt((round + chance.draw()) / setUps) * spanMs)
    const door = openDoor({ dataFolder })
    const { state } = await door.ask('session.status', {})
    if (said.includes('done')) expect(state).toBe('locked')
    if (state === 'locked') {
      outcomes.whole += 1
      expect(await door.ask('session.unlock', { passphrase: aPassphrase })).toMatchObject({ recoveryKeyPending: true })
    } else {
      outcomes.none += 1
      expect(state).toBe('new')
      const desk = { structureName: 'Espace de Testville', mediatorName: 'Dominique Test', passphrase: aPassphrase }
      expect((await door.call('session.setUp', desk)).ok).toBe(true)
    }
    door.host.session.close()
    expect(checkWhole(dataFolder, await keyOf(dataFolder))).toEqual({ orphans: 0 })
  }
  say(`${setUps} kills during a set-up: ${outcomes.none} without a store, ${outcomes.whole} with a whole one`)
})
