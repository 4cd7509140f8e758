import { beforeEach, describe, expect, it } from 'vitest'
import type { AutonomyLevel } from '../../../core/contract/autonomy.ts'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { movementOfDossiers, movementOfLevels } from '../../../core/autonomy/movement.ts'
import { aCasefile, aMandate, aPerson, nobody, only, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
beforeEach(() => door().clock.moveTo('2026-03-02T09:30'))

const ofPerson = (personId: string) => door().ask('autonomy.ofPerson', { personId })

/** Ticks the first steps of a dossier in the sheet's order, then closes it, so that the next one is new. */
async function carriedOut(personId: string, procedureId: string, levels: readonly AutonomyLevel[]): Promise<Casefile> {
  const casefile = await aCasefile(door(), personId, procedureId)
  const inOrder = casefile.sheet.steps.flatMap(({ text }) => casefile.steps.filter((step) => step.text === text))
  for (const [index, how] of levels.entries()) {
    const step = inOrder[index]
    if (step === undefined) throw new Error('the sheet has fewer steps')
    door().clock.advance(60_000)
    await door().ask('casefiles.tickStep', { stepId: step.stepId, how })
  }
  await door().ask('casefiles.setStatus', {
    casefileId: casefile.casefileId,
    status: 'referred',
    reason: 'Suite ailleurs',
    outcome: 'handed_over',
  })
  return casefile
}

describe('movement between the first time and the last', () => {
  it.each([
    [[], 'first_time'],
    [['alone'], 'first_time'],
    [['done_for', 'alone'], 'more_alone'],
    [['done_for', 'with_help'], 'more_alone'],
    [['with_help', 'alone', 'with_help'], 'same'],
    [['alone', 'with_help'], 'less_alone'],
  ] as const)('of a step done %j', (levels, movement) => {
    expect(movementOfLevels(levels)).toBe(movement)
  })

  const dossier = (levels: Readonly<Record<string, AutonomyLevel>>) => new Map(Object.entries(levels))

  it('compares the steps done both times: a dossier just begun is not a step back', () => {
    const first = dossier({ a: 'with_help', b: 'alone', c: 'alone' })
    expect(movementOfDossiers([first, dossier({ a: 'alone' })])).toBe('more_alone')
    expect(movementOfDossiers([first, dossier({ b: 'alone' })])).toBe('same')
  })

  it('compares them all when none was done twice', () => {
    expect(movementOfDossiers([dossier({ a: 'alone' }), dossier({ b: 'done_for' })])).toBe('less_alone')
  })

  it('looks at the first and the last dossier, whatever lies between', () => {
    const between = dossier({ a: 'done_for' })
    expect(movementOfDossiers([dossier({ a: 'with_help' }), between, dossier({ a: 'with_help' })])).toBe('same')
    expect(movementOfDossiers([between])).toBe('first_time')
  })
})

describe('what someone can now do', () => {
  it('moves from one dossier to the next, and says since when', async () => {
    const personId = await aPerson(door())
    await aMandate(door(), personId, { days: 365 })
    await carriedOut(personId, 'caf-declaration-trimestrielle', ['done_for', 'done_for', 'with_help'])
    door().clock.moveTo('2026-06-02T09:30')
    await carriedOut(personId, 'caf-declaration-trimestrielle', ['with_help', 'alone', 'with_help'])
    const june = await ofPerson(personId)
    expect(only(june.procedures)).toMatchObject({
      procedureId: 'caf-declaration-trimestrielle',
      movement: 'more_alone',
      points: [
        { alone: 0, withHelp: 1, doneFor: 2 },
        { alone: 1, withHelp: 2, doneFor: 0 },
      ],
    })
    const texts = only((await door().ask('casefiles.ofPerson', { personId })).slice(0, 1))
    const { sheet } = await door().ask('casefiles.read', { casefileId: texts.casefileId })
    expect(only(june.canDo)).toMatchObject({ text: sheet.steps[1]?.text, movement: 'more_alone' })
    // The third was always done with help: it is not being learnt from nothing.
    expect(only(june.learning).text).toBe(sheet.steps[0]?.text)

    door().clock.moveTo('2026-09-02T09:30')
    await carriedOut(personId, 'caf-declaration-trimestrielle', ['alone', 'alone', 'alone'])
    const september = await ofPerson(personId)
    expect(september.canDo.map(({ text }) => text).toSorted()).toEqual(
      sheet.steps
        .slice(0, 3)
        .map(({ text }) => text)
        .toSorted(),
    )
    expect(september.learning).toEqual([])
    const second = september.canDo.find(({ text }) => text === sheet.steps[1]?.text)
    expect(second?.since).toBe(june.canDo[0]?.since)
  })

  it('shows the procedure carried out last first, each on its own', async () => {
    const personId = await aPerson(door())
    await carriedOut(personId, 'cpam-c2s', ['alone'])
    door().clock.advance(60_000)
    await carriedOut(personId, 'ants-passeport', ['with_help'])
    const { procedures, canDo } = await ofPerson(personId)
    expect(procedures.map(({ procedureId, movement }) => [procedureId, movement])).toEqual([
      ['ants-passeport', 'first_time'],
      ['cpam-c2s', 'first_time'],
    ])
    expect(only(canDo).movement).toBe('first_time')
  })

  it('is nothing before the first step, and is refused for nobody', async () => {
    const personId = await aPerson(door())
    await aCasefile(door(), personId, 'cpam-c2s')
    expect(await ofPerson(personId)).toEqual({ procedures: [], canDo: [], learning: [] })
    expect(await door().call('autonomy.ofPerson', { personId: nobody })).toEqual({
      ok: false,
      error: { code: 'person_unknown' },
    })
  })

  it('forgets a step that was unticked', async () => {
    const personId = await aPerson(door())
    const { steps } = await aCasefile(door(), personId, 'cpam-c2s')
    const stepId = steps[0]?.stepId ?? nobody
    await door().ask('casefiles.tickStep', { stepId, how: 'alone' })
    await door().ask('casefiles.tickStep', { stepId, how: null })
    expect((await ofPerson(personId)).procedures).toEqual([])
  })
})
