import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { storeFailures } from '../../core/contract/session.ts'
import { realStore, type StoreFiles } from '../../electron/host/store-files.ts'
import { aCasefile, aPerson, plan } from '../support/desk.ts'
import { aPassphrase, type Door, openedDoor } from '../support/door.ts'
import { allow, chanceOf, say, times } from './extent.ts'
import { checkWhole, keyOf } from './victim.ts'

// A disk that lies: a byte of the store or of its header is not what was written, or the end of the file is missing.

const PAGE_BYTES = 4_096
const PEOPLE = 12

type Desk = {
  readonly door: Door
  readonly files: StoreFiles
  readonly check: () => string
  readonly personIds: readonly string[]
  /** What {@link everythingShown} gave while all was sound. */
  readonly sound: readonly string[]
  /** Puts the files back as they were. */
  readonly restore: () => void
}

/** A closed store with some people, dossiers and appointments. */
async function aDesk(): Promise<Desk> {
  const door = await openedDoor()
  const personIds: string[] = []
  while (personIds.length < PEOPLE) {
    const personId = await aPerson(door)
    const { casefileId } = await aCasefile(door, personId, 'caf-creation-compte')
    await door.ask('casefiles.addNote', { casefileId, text: `note ${'z'.repeat(500)}` })
    await plan(door, personId, [casefileId], '2027-01-12', '10:00')
    personIds.push(personId)
  }
  const sound = await everythingShown(door, personIds)
  await door.ask('session.lock', {})
  const files = realStore(door.dataFolder)
  const key = await keyOf(door.dataFolder)
  const check = () => checkWhole(door.dataFolder, key)
  return { door, files, check, personIds, sound, restore: keepCopy(files.folder) }
}

/** What the screens show of everybody; each answer as text, refusals included. */
async function everythingShown({ call }: Door, personIds: readonly string[]): Promise<readonly string[]> {
  const shown: unknown[] = [
    await call('people.search', { text: '', limit: 50 }),
    await call('people.search', { text: 'essai', limit: 50 }),
    await call('agenda.list', { from: '2027-01-01', endsBefore: '2027-02-01' }),
    await call('casefiles.search', { text: '', limit: 100 }),
  ]
  for (const personId of personIds) {
    shown.push(await call('people.read', { personId }), await call('casefiles.ofPerson', { personId }))
  }
  return shown.map((answer) => JSON.stringify(answer))
}

function keepCopy(folder: string): () => void {
  const copy = readdirSync(folder).map((name) => [join(folder, name), readFileSync(join(folder, name))] as const)
  return () => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name))
    for (const [path, bytes] of copy) writeFileSync(path, bytes)
  }
}

/** The files of a folder, less the empty log and its index that a refused opening may leave: they say nothing. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    .filter(({ name, bytes }) => !name.endsWith('-shm') && !(name.endsWith('-wal') && bytes.length === 0))
    .map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`)

/** What opening gives: `open`, or the name of why not. */
async function open({ door }: Desk): Promise<string> {
  const status = await door.ask('session.status', {})
  if (status.state === 'failed') return status.reason
  const answer = await door.call('session.unlock', { passphrase: aPassphrase })
  return answer.ok ? 'open' : answer.error.code
}

const DAMAGED = JSON.stringify({ ok: false, error: { code: 'store_damaged' } })

type Outcome = { readonly opening: string; readonly broken: readonly string[] }

/** Works on a store that was damaged. Gives what opening said, and in what the product did not keep its word. */
async function work(desk: Desk): Promise<Outcome> {
  const before = filesIn(desk.files.folder)
  const opening = await open(desk)
  if (opening === 'open') {
    // The damage is somewhere that opening does not read: what is shown is right, or is refused by its name.
    const shown = await everythingShown(desk.door, desk.personIds)
    await desk.door.ask('session.lock', {})
    return { opening, broken: shown.filter((answer, rank) => answer !== DAMAGED && answer !== desk.sound[rank]) }
  }
  const unnamed = storeFailures.some((code) => code === opening) ? [] : [opening]
  const changed = filesIn(desk.files.folder).toString() === before.toString() ? [] : ['the files']
  return { opening, broken: [...unnamed, ...changed] }
}

const tally = (outcomes: readonly Outcome[]): string => {
  const openings = outcomes.map(({ opening }) => opening)
  return [...new Set(openings)].map((one) => `${openings.filter((other) => other === one).length} ${one}`).join(', ')
}

function flipped(sound: Buffer, offset: number, bit: number): Buffer {
  const bytes = Buffer.from(sound)
  bytes.writeUInt8(bytes.readUInt8(offset) ^ (1 << bit), offset)
  return bytes
}

const headers = times(150, 3_000)
test(`${headers} damaged headers are named, and left as they are`, { timeout: allow(headers, 3_000) }, async () => {
  const { below, happens } = chanceOf(3)
  const desk = await aDesk()
  const sound = readFileSync(desk.files.header)
  const outcomes: Outcome[] = []
  for (let round = 0; round < headers; round += 1) {
    const at = below(sound.length)
    writeFileSync(desk.files.header, happens(0.1) ? sound.subarray(0, at) : flipped(sound, at, below(8)))
    outcomes.push(await work(desk))
    expect(outcomes.at(-1), `at ${at}`).toMatchObject({ opening: 'header_damaged', broken: [] })
    desk.restore()
  }
  expect(await open(desk)).toBe('open')
  say(`${headers} damaged headers: ${tally(outcomes)}`)
})

const stores = times(150, 4_000)
test(`${stores} damaged stores are named, and show nothing wrong`, { timeout: allow(stores, 4_000) }, async () => {
  const { below, happens } = chanceOf(4)
  const desk = await aDesk()
  const sound = readFileSync(desk.files.database)
  const outcomes: Outcome[] = []
  for (let round = 0; round < stores; round += 1) {
    // As often in the first page, which is read to open, as in all the others; one in ten is cut, half of those between two pages.
    const inside = happens(0.5) ? below(PAGE_BYTES) : PAGE_BYTES + below(sound.length - PAGE_BYTES)
    const length = happens(0.5) ? inside : inside - (inside % PAGE_BYTES)
    const bytes = happens(0.1) ? sound.subarray(0, length) : flipped(sound, inside, below(8))
    const where = `at ${inside} of ${bytes.length}`

    writeFileSync(desk.files.database, bytes)
    const outcome = await work(desk)
    outcomes.push(outcome)
    expect(outcome.broken, `damage ${where}`).toEqual([])
    expect(['open', 'store_damaged'], `damage ${where}`).toContain(outcome.opening)
    desk.restore()

    writeFileSync(desk.files.database, bytes)
    expect(desk.check(), `damage ${where}`).toBe('store_damaged')
    desk.restore()
  }
  expect(desk.check()).toBe('sound')
  say(`${stores} damaged stores of ${sound.length / PAGE_BYTES} pages: ${tally(outcomes)}`)
})
