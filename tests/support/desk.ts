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

/** What a mandate is prepared from, unless the test says otherwise. */
export const wanted = (personId: string, more: Partial<Input<'mandates.prepare'>> = {}): Input<'mandates.prepare'> => ({
  personId,
  themes: ['social', 'logement'],
  days: 31,
  channels: ['online', 'phone'],
  otherStructure: 'no',
  renews: null,
  ...more,
})

/** A mandate in force: an adult free of any measure declared herself so, read the text and agreed. */
export async function aMandate(
  { ask }: Door,
  personId: string,
  more: Partial<Input<'mandates.prepare'>> = {},
  by: Input<'mandates.agree'>['by'] = 'in_person',
): Promise<Output<'mandates.agree'>> {
  await ask('mandates.declareCapacity', { personId, capacity: 'adult_free' })
  const { mandateId } = await ask('mandates.prepare', wanted(personId, more))
  await ask('mandates.recordInformed', { mandateId })
  return ask('mandates.agree', { mandateId, by })
}

type OneCasefile = { readonly casefileId: string }

/** Closes a dossier without result. */
export const close = ({ ask }: Door, { casefileId }: OneCasefile) =>
  ask('casefiles.setStatus', { casefileId, status: 'abandoned', reason: 'Déménage', outcome: 'person_gave_up' })

/** What a request sent today, with its proof, is declared with. */
export const sentToday = (
  { clock }: Door,
  { casefileId }: OneCasefile,
  more: Partial<Input<'casefiles.submit'>> = {},
): Input<'casefiles.submit'> => ({
  casefileId,
  day: clock.today(),
  channel: 'online',
  proofNumber: 'A-123',
  personSigned: true,
  personPaid: true,
  ...more,
})

/** Declares the request of a dossier as sent, today and with its proof unless said otherwise. */
export const submit = (door: Door, casefile: OneCasefile, more: Partial<Input<'casefiles.submit'>> = {}) =>
  door.ask('casefiles.submit', sentToday(door, casefile, more))

/** What a refusal received today is noted with. */
export const refusedToday = (
  { clock }: Door,
  { casefileId }: OneCasefile,
  more: Partial<Input<'casefiles.recordDecision'>> = {},
): Input<'casefiles.recordDecision'> => ({
  casefileId,
  outcome: 'refused',
  notifiedOn: clock.today(),
  evidence: 'envelope',
  reference: 'D-456',
  mentionsRemedies: 'yes',
  neverClaimed: false,
  ...more,
})

/** Notes a decision: a refusal received today unless said otherwise. */
export const decide = (door: Door, casefile: OneCasefile, more: Partial<Input<'casefiles.recordDecision'>> = {}) =>
  door.ask('casefiles.recordDecision', refusedToday(door, casefile, more))
