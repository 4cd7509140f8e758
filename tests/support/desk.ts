import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import type { Casefile } from '../../core/contract/casefiles.ts'
import type { Input, Output } from '../../core/contract/index.ts'
import { type Door, openedDoor } from './door.ts'

/** One door for all the tests of a file: opening one costs far more than using it. Each test brings its own people. */
export function sharedDoor(): () => Door {
  let door: Door | null = null
  let dataFolder = ''
  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'etabli-test-'))
    door = await openedDoor({ dataFolder })
  })
  afterAll(() => {
    door?.host.session.close()
    rmSync(dataFolder, { recursive: true, force: true })
  })
  return () => {
    if (door === null) throw new Error('the door opens before the tests')
    return door
  }
}

/** The only item of a list; fails the test when there is another number of them. */
export function only<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined || items.length !== 1) throw new Error(`one item was expected, not ${items.length}`)
  return item
}

/** The first item that answers; fails the test when there is none. */
export function the<Item>(items: readonly Item[], answers: (item: Item) => boolean): Item {
  const item = items.find(answers)
  if (item === undefined) throw new Error('no item answers')
  return item
}

let people = 0
const letters = (number: number): string =>
  [...String(number)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('')

/** Someone nobody met before, unlike anyone else. */
export async function aPerson(
  { ask }: Door,
  details: Partial<Input<'people.create'>['details']> = {},
): Promise<string> {
  people += 1
  const familyName = `Essai${letters(people)}`
  const person = await ask('people.create', {
    details: { familyName, givenName: 'Camille', birthDay: null, phone: '', email: '', ...details },
    notTheSameAs: [],
  })
  return person.personId
}

/** A dossier just opened, as its screen shows it. */
export async function aCasefile(
  door: Door,
  personId: string | null,
  procedureId: string,
  visitId: string | null = null,
): Promise<Casefile> {
  const { casefileId } = only(await door.ask('casefiles.open', { personId, visitId, procedureIds: [procedureId] }))
  return door.ask('casefiles.read', { casefileId })
}

export const reread = ({ ask }: Door, { casefileId }: { readonly casefileId: string }): Promise<Casefile> =>
  ask('casefiles.read', { casefileId })

/** Ticks every step that needs nothing, so that the dossier waits for its papers. */
export async function doWhatCanBeDone(door: Door, { steps }: Casefile): Promise<void> {
  for (const { stepId, standing } of steps) {
    if (standing === 'now') await door.ask('casefiles.tickStep', { stepId, how: 'with_help' })
  }
}

export const seen = (
  { ask }: Door,
  holder: Input<'documents.recordSeen'>['holder'],
  documentTypeId: string,
  dates: { readonly issuedOn?: string; readonly expiresOn?: string } = {},
): Promise<Output<'documents.recordSeen'>> =>
  ask('documents.recordSeen', {
    holder,
    documentTypeId,
    issuedOn: dates.issuedOn ?? null,
    expiresOn: dates.expiresOn ?? null,
  })

export const ofPerson = (personId: string) => ({ kind: 'person', personId }) as const
export const ofCasefile = (casefileId: string) => ({ kind: 'casefile', casefileId }) as const

/** Plans an appointment with the mediator, half an hour long. */
export const plan = (
  { ask }: Door,
  personId: string | null,
  casefileIds: readonly string[],
  day: string,
  time: string,
) =>
  ask('agenda.plan', {
    personId,

    casefileIds: [...casefileIds],
    with: { kind: 'mediator' },
    day,
    time,
    durationMinutes: 30,
    place: '',
  })

/** An identifier that nobody has. */
export const nobody = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
