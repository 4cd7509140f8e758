import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storeFailures } from '../../core/contract/session.ts'
import { checkDatabase, closeDatabase, openDatabase } from '../../db/client.ts'
import { openWithPassphrase, readHeader } from '../../db/keyring/index.ts'
import { realStore, type StoreFiles } from '../../electron/host/store-files.ts'
import { aCasefile, aPerson, plan } from '../support/desk.ts'
import { aPassphrase, type Door, openedDoor } from '../support/door.ts'
import { allow, chanceOf, say, times } from './extent.ts'

// A disk that lies: a byte of the store or of its header is not what was written, or the end of the file is missing.

const PAGE_BYTES = 4_096

type Desk = {
  readonly door: Door
  readonly files: StoreFiles
  readonly key: Buffer
  readonly personIds: readonly string[]
}

/** A closed store with some people and dossiers; what they were is read back by {@link everythingShown}. */
async function aDesk(): Promise<Desk> {
  const door = await openedDoor()
  const personIds: string[] = []
  for (let person = 0; person < 12; person += 1) {
    const personId = await aPerson(door)
    const { casefileId } = await aCasefile(door, personId, 'caf-creation-compte')
    await door.ask('casefiles.addNote', { casefileId, text: `note ${'z'.repeat(500)}` })
    await plan(door, personId, [casefileId], '2027-01-12', '10:00')
    personIds.push(personId)
  }
  await door.ask('session.lock', {})
  const files = realStore(door.dataFolder)
  const header = readHeader(files.header)
  if (!header.ok) throw new Error(header.error.code)
  const opened = await openWithPassphrase(header.value, aPassphrase)
  if (!opened.ok) throw new Error(opened.error.code)
  return { door, files, key: opened.value.keys.database, personIds }
}

/** What the screens show of everybody; each answer, refusals included. */
async function everythingShown({ door, personIds }: Desk): Promise<readonly unknown[]> {
  const shown: unknown[] = [
    await door.call('people.search', { text: '', limit: 50 }),
    await door.call('people.search', { text: 'essai', limit: 50 }),
    await door.call('agenda.list', { from: '2027-01-01', endsBefore: '2027-02-01' }),
    await door.call('casefiles.search', { text: '', limit: 100 }),
  ]
  for (const personId of personIds) {
    shown.push(await door.call('people.read', { personId }), await door.call('casefiles.ofPerson', { personId }))
  }
  return shown
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** The files of a folder, less the empty log and the index of it that a refused opening may leave: they say nothing. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    .filter(({ name, bytes }) => !name.endsWith('-shm') && !(name.endsWith('-wal') && bytes.length === 0))
    .map(({ name, bytes }) => `${name} ${digest(bytes)}`)

/** What opening gives: `open`, or the name of why not. */
async function open({ door }: Desk): Promise<string> {
  const status = await door.ask('session.status', {})
  if (status.state === 'failed') return status.reason
  const answer = await door.call('session.unlock', { passphrase: aPassphrase })
  return answer.ok ? 'open' : answer.error.code
}

function structureSays({ files, key }: Desk): string {
  const opened = openDatabase({ path: files.database, key })
  if (!opened.ok) return opened.error.code
  const checked = checkDatabase(opened.value, 'integrity')
  closeDatabase(opened.value)
  return checked.ok ? 'sound' : checked.error.code
}

/** Puts the folder of a store back as it is now, whatever was added since. */
function keepCopy({ files }: Desk): () => void {
  const copy = readdirSync(files.folder).map((name) => [name, readFileSync(join(files.folder, name))] as const)
  return () => {
    for (const name of readdirSync(files.folder)) rmSync(join(files.folder, name))
    for (const [name, bytes] of copy) writeFileSync(join(files.folder, name), bytes)
  }
}

/** Opens a store that was damaged and holds the product to its word. Gives what opening said. */
async function liveWith(desk: Desk, sound: readonly unknown[]): Promise<string> {
  const damaged = filesIn(desk.files.folder)
  const outcome = await open(desk)
  if (outcome === 'open') {
    // The damage is somewhere that opening does not read: what is shown is right, or is refused by its name.
    const shown = await everythingShown(desk)
    const wrong = shown.filter(
      (answer, rank) =>
        JSON.stringify(answer) !== JSON.stringify(sound[rank]) &&
        JSON.stringify(answer) !== '{"ok":false,"error":{"code":"store_damaged"}}',
    )
    expect(wrong).toEqual([])
    await desk.door.ask('session.lock', {})
  } else {
    expect(storeFailures).toContain(outcome)
    expect(filesIn(desk.files.folder)).toEqual(damaged)
  }
  return outcome
}

const tally = (outcomes: readonly string[]): string =>
  [...new Set(outcomes)].map((outcome) => `${outcomes.filter((one) => one === outcome).length} ${outcome}`).join(', ')

const headerFlips = times(150, 3_000)
test(
  `${headerFlips} changed bytes of the header are named and change nothing`,
  { timeout: allow(headerFlips, 2_000) },
  async () => {
    const { below } = chanceOf(3)
    const desk = await aDesk()
    const shown = await soundAnswers(desk)
    const restore = keepCopy(desk)
    const sound = readFileSync(desk.files.header)
    const outcomes: string[] = []
    const live = async (bytes: Buffer): Promise<void> => {
      writeFileSync(desk.files.header, bytes)
      outcomes.push(await liveWith(desk, shown))
      restore()
    }
    for (let flip = 0; flip < headerFlips; flip += 1) await live(flipped(sound, below(sound.length), below(8)))
    for (let cut = 0; cut < headerFlips / 10; cut += 1) await live(sound.subarray(0, below(sound.length)))
    expect(outcomes).not.toContain('open')
    expect(await open(desk)).toBe('open')
    say(`${outcomes.length} damaged headers: ${tally(outcomes)}`)
  },
)

const storeFlips = times(150, 4_000)
test(
  `${storeFlips} changed bytes of the store are named, and never shown`,
  { timeout: allow(storeFlips, 3_000) },
  async () => {
    const { below, happens } = chanceOf(4)
    const desk = await aDesk()
    const shown = await soundAnswers(desk)
    const restore = keepCopy(desk)
    const sound = readFileSync(desk.files.database)
    const pages = sound.length / PAGE_BYTES
    const outcomes: string[] = []
    const live = async (bytes: Buffer, which: string): Promise<void> => {
      writeFileSync(desk.files.database, bytes)
      outcomes.push(await liveWith(desk, shown))
      restore()
      writeFileSync(desk.files.database, bytes)
      expect(structureSays(desk), which).toBe('store_damaged')
      restore()
    }
    for (let flip = 0; flip < storeFlips; flip += 1) {
      // As often in the first page, which is read to open, as in all the others.
      const offset = happens(0.5) ? below(PAGE_BYTES) : PAGE_BYTES + below((pages - 1) * PAGE_BYTES)
      await live(flipped(sound, offset, below(8)), `byte ${offset}`)
    }
    for (let cut = 0; cut < storeFlips / 10; cut += 1) {
      const length = happens(0.5) ? below(sound.length) : below(pages) * PAGE_BYTES
      await live(sound.subarray(0, length), `cut to ${length}`)
    }
    expect(structureSays(desk)).toBe('sound')
    say(`${outcomes.length} damaged stores of ${pages} pages: ${tally(outcomes)}`)
  },
)

function flipped(sound: Buffer, offset: number, bit: number): Buffer {
  const bytes = Buffer.from(sound)
  bytes.writeUInt8(bytes.readUInt8(offset) ^ (1 << bit), offset)
  return bytes
}

/** What a sound store shows; leaves it closed. */
async function soundAnswers(desk: Desk): Promise<readonly unknown[]> {
  expect(await open(desk)).toBe('open')
  const shown = await everythingShown(desk)
  await desk.door.ask('session.lock', {})
  return shown
}
