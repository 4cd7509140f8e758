import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Input, Output } from '../../../core/contract/index.ts'
import type { ProcedureSheet } from '../../../core/contract/sheets.ts'
import { aPassphrase, type Door, openDoor, openedDoor } from '../../support/door.ts'
import { aCasefile, aPerson, only, reread, the } from '../../support/desk.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const root = join(import.meta.dirname, '../../..')
const PROCEDURE = 'cpam-ame'
const MORE_THAN_A_PAGE = 205

type Change = (sheet: ProcedureSheet) => ProcedureSheet | null

/** The shipped resources with one procedure changed, or gone, as a later version of the application would bring. */
function resourcesWith(change: Change): string {
  const folder = temporaryFolder()
  cpSync(join(root, 'resources'), folder, { recursive: true })
  const file = join(folder, 'knowledge/procedures.json')
  const sheets = JSON.parse(readFileSync(file, 'utf8')) as readonly ProcedureSheet[]
  const changed = sheets.flatMap((sheet) => (sheet.id === PROCEDURE ? (change(sheet) ?? []) : sheet))
  writeFileSync(file, JSON.stringify(changed))
  return folder
}

/** The silence of the sheet in another duration. */
const silenceOf =
  (duration: string): Change =>
  (sheet) => ({
    ...sheet,
    deadlines: sheet.deadlines.map((deadline) =>
      deadline.kind === 'silence_means' ? { ...deadline, rule: { ...deadline.rule, duration } } : deadline,
    ),
  })

/** Every rule of the sheet from another event, twice as long. */
const startingFrom =
  (start: string, computable: boolean): Change =>
  (sheet) => ({
    ...sheet,
    deadlines: sheet.deadlines.map(({ rule, compute, ...deadline }) => ({
      ...deadline,
      rule: { ...rule, duration: 'P4M' },
      compute: { ...compute, start, computable },
    })),
  })

/** Opens the same store with another catalogue. */
async function reopened(before: Door, change: Change): Promise<Door> {
  before.host.session.close()
  before.clock.advance(60_000)
  const resourcesFolder = resourcesWith(change)
  const after = openDoor({ dataFolder: before.dataFolder, resourcesFolder, clock: before.clock })
  await after.ask('session.unlock', { passphrase: aPassphrase })
  return after
}

async function withSilence(): Promise<{ readonly door: Door; readonly kept: Output<'deadlines.keep'> }> {
  const door = await openedDoor()
  const { casefileId } = await aCasefile(door, await aPerson(door), PROCEDURE)
  const proposals = await door.ask('deadlines.proposals', { casefileId })
  const { ref } = the(proposals, ({ role }) => role === 'silence')
  const kept = await door.ask('deadlines.keep', {
    casefileId,
    ref,
    start: '2026-02-02',
    distance: 'none',
    evidence: 'avis',
  })
  return { door, kept }
}

describe('when the catalogue changes a rule', () => {
  it('the dates follow from the kept start, and the old ones stay in the history', async () => {
    const { door, kept } = await withSilence()
    expect(kept).toMatchObject({ day: '2026-04-02', lastDay: '2026-04-02' })
    const before = await reread(door, kept)

    const after = await reopened(door, silenceOf('P4M'))
    const now = await reread(after, kept)
    expect(now.sheet).toEqual(before.sheet)
    expect(only(now.deadlines)).toMatchObject({
      deadlineId: kept.deadlineId,
      day: '2026-06-02',
      lastDay: '2026-06-02',
      start: kept.start,
      computation: { effectiveFrom: '2026-06-03' },
      rule: { duration: 'P4M' },
    })
    expect(now.timeline[0]?.event).toEqual({
      kind: 'deadline_recomputed',
      label: kept.label,
      fromDay: '2026-04-02',
      fromLastDay: '2026-04-02',
      toDay: '2026-06-02',
      toLastDay: '2026-06-02',
    })
    expect(now.next.by).toBe('2026-06-02')
    expect(now.updatedAt).toBe(before.updatedAt)
    const { toAct: _toAct, ...today } = await after.ask('today.read', {})
    expect(JSON.stringify(today)).not.toContain('2026-04-02')
    expect(after.reports).toEqual([])
  })

  it('every one of them follows, however many', async () => {
    const { door, kept } = await withSilence()
    const { casefileId } = kept
    await door.ask('deadlines.remove', { deadlineId: kept.deadlineId })
    const { ref } = the(await door.ask('deadlines.proposals', { casefileId }), ({ role }) => role === 'silence')
    const dated: { readonly casefileId: string }[] = []
    for (let count = 0; count < MORE_THAN_A_PAGE; count += 1) {
      const casefile = await aCasefile(door, null, PROCEDURE)
      const input = {
        casefileId: casefile.casefileId,
        ref,
        start: '2026-02-02',
        distance: 'none',
        evidence: '',
      } as const
      dated.push(await door.ask('deadlines.keep', input))
    }
    const after = await reopened(door, silenceOf('P4M'))
    const lastDays = new Set<string | null>()
    for (const one of dated) lastDays.add(only((await reread(after, one)).deadlines).lastDay)
    expect([...lastDays]).toEqual(['2026-06-02'])
  })

  it('they follow once', async () => {
    const { door, kept } = await withSilence()
    const after = await reopened(door, silenceOf('P4M'))
    const { timeline } = await reread(after, kept)
    await after.ask('session.lock', {})
    await after.ask('session.unlock', { passphrase: aPassphrase })
    expect((await reread(after, kept)).timeline).toEqual(timeline)
  })

  it('a new date follows the new rule too', async () => {
    const { door, kept } = await withSilence()
    await door.ask('deadlines.remove', { deadlineId: kept.deadlineId })
    const after = await reopened(door, silenceOf('P4M'))
    const { casefileId } = kept
    const { ref } = the(await after.ask('deadlines.proposals', { casefileId }), ({ role }) => role === 'silence')
    const input: Input<'deadlines.compute'> = { casefileId, ref, start: '2026-02-02', distance: 'none' }
    expect(await after.ask('deadlines.compute', input)).toMatchObject({ theoretical: '2026-06-02' })
  })

  it('the rule is found by its name wherever it moved in its sheet', async () => {
    const { door, kept } = await withSilence()
    const after = await reopened(door, (sheet) => {
      const changed = silenceOf('P4M')(sheet) ?? sheet
      return { ...changed, deadlines: changed.deadlines.toReversed() }
    })
    expect(only((await reread(after, kept)).deadlines)).toMatchObject({
      lastDay: '2026-06-02',
      rule: { duration: 'P4M' },
    })
  })

  it('the rule is found at its place when only its name changed', async () => {
    const { door, kept } = await withSilence()
    const after = await reopened(door, (sheet) => {
      const changed = silenceOf('P4M')(sheet) ?? sheet
      const deadlines = changed.deadlines.map((deadline) => ({ ...deadline, label: `${deadline.label} (corrigé)` }))
      return { ...changed, deadlines }
    })
    expect(only((await reread(after, kept)).deadlines)).toMatchObject({ label: kept.label, lastDay: '2026-06-02' })
  })
})

describe('nothing moves', () => {
  it.each<[string, Change]>([
    ['when the new catalogue says the same', (sheet) => ({ ...sheet, title: 'Un autre titre' })],
    ['when the procedure left the catalogue', () => null],
    [
      'when the rule left its sheet',
      (sheet) => ({ ...sheet, deadlines: sheet.deadlines.filter(({ kind }) => kind !== 'silence_means') }),
    ],
    ['when the new rule cannot be computed', silenceOf('PT1H')],
    ['when the rule now counts from another event', startingFrom('complete_file', true)],
    ['when the rule is no longer computed', startingFrom('manual', false)],
  ])('%s', async (_when, change) => {
    const { door, kept } = await withSilence()
    const { deadlines, timeline } = await reread(door, kept)
    const after = await reopened(door, change)
    const now = await reread(after, kept)
    expect(now.timeline).toEqual(timeline)
    expect(now.deadlines).toEqual(deadlines)
    expect(after.reports).toEqual([])
  })

  it('on what is done', async () => {
    const { door, kept } = await withSilence()
    const { casefileId, deadlineId } = kept
    await door.ask('deadlines.setDone', { deadlineId, done: true })
    const after = await reopened(door, silenceOf('P4M'))
    expect(only((await reread(after, { casefileId })).deadlines)).toMatchObject({ lastDay: '2026-04-02', done: true })
  })

  it('when time alone went by, for what comes back each month', async () => {
    const door = await openedDoor()
    const casefile = await aCasefile(door, await aPerson(door), 'ft-actualisation')
    const { casefileId } = casefile
    const proposals = await door.ask('deadlines.proposals', { casefileId })
    const { ref } = the(proposals, ({ startEvent }) => startEvent === 'calendar')
    const kept = await door.ask('deadlines.keep', { casefileId, ref, start: null, distance: 'none', evidence: '' })
    door.clock.moveTo('2026-05-20T09:00')
    const after = await reopened(door, (sheet) => ({ ...sheet, title: 'Un autre titre' }))
    expect(only((await reread(after, casefile)).deadlines)).toEqual(kept)
  })
})
