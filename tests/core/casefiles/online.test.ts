import { describe, expect, it } from 'vitest'
import { minutesFor } from '../../../core/casefiles/online.ts'
import { openedDoor, type Door } from '../../support/door.ts'
import { aCasefile, aPerson, doWhatCanBeDone, ofPerson, only, reread, seen } from '../../support/desk.ts'

/** A desk without network: its dossiers wait for it. */
async function unplugged(): Promise<Door> {
  const door = await openedDoor()
  await door.ask('settings.change', { network: 'absent' })
  return door
}

async function waiting(door: Door, procedureId: string, familyName: string) {
  const personId = await aPerson(door, { familyName, givenName: 'Camille' })
  const casefile = await aCasefile(door, personId, procedureId)
  await doWhatCanBeDone(door, casefile)
  return reread(door, casefile)
}

describe('what is to be done online', () => {
  it('is nothing while nothing waits for the network', async () => {
    const door = await unplugged()
    expect(await door.ask('casefiles.online', {})).toEqual({ casefiles: [], total: 0, minutes: 0 })
  })

  it('gathers every network step left of a dossier, with where to go and how long it may take', async () => {
    const door = await unplugged()
    const casefile = await waiting(door, 'caf-aide-logement', 'Ampère')
    const online = casefile.steps.filter(({ standing }) => standing === 'online')
    const list = await door.ask('casefiles.online', {})
    const listed = only(list.casefiles)
    expect(listed).toMatchObject({
      casefileId: casefile.casefileId,
      personName: 'Camille Ampère',
      title: casefile.title,
      url: casefile.sheet.channels.online?.url,
      by: null,
      steps: online.map(({ stepId, text, where }) => ({ stepId, text, where })),
    })
    expect(listed.minutes % 5).toBe(0)
    expect(list).toMatchObject({ total: 1, minutes: listed.minutes })
  })

  it('puts the most pressing dossier first, then the longest untouched', async () => {
    const door = await unplugged()
    for (const [familyName, day] of [
      ['Ampère', null],
      ['Becquerel', '2026-04-20'],
      ['Curie', null],
      ['Descartes', '2026-03-10'],
    ] as const) {
      const { casefileId } = await waiting(door, 'caf-aide-logement', familyName)
      door.clock.advance(60_000)
      if (day !== null) await door.ask('deadlines.add', { casefileId, sheetDeadline: null, label: 'Avant', day })
    }
    const { casefiles } = await door.ask('casefiles.online', {})
    expect(casefiles.map(({ personName, by }) => [personName, by])).toEqual([
      ['Camille Descartes', '2026-03-10'],
      ['Camille Becquerel', '2026-04-20'],
      ['Camille Ampère', null],
      ['Camille Curie', null],
    ])
  })

  it('shrinks step by step, skips what is blocked, and forgets a closed dossier', async () => {
    const door = await unplugged()
    const casefile = await waiting(door, 'caf-rsa-demande', 'Ampère')
    const [first, second, ...others] = casefile.steps.filter(({ standing }) => standing === 'online')
    if (first === undefined || second === undefined) throw new Error('the sheet has two network steps')
    const steps = async () => only((await door.ask('casefiles.online', {})).casefiles).steps.map(({ stepId }) => stepId)
    await door.ask('casefiles.tickStep', { stepId: first.stepId, how: 'with_help' })
    expect(await steps()).toEqual([second, ...others].map(({ stepId }) => stepId))
    await door.ask('casefiles.setObstacle', { stepId: second.stepId, obstacle: 'site_fault', words: '' })
    expect(await steps()).toEqual(others.map(({ stepId }) => stepId))
    await door.ask('casefiles.setStatus', {
      casefileId: casefile.casefileId,
      status: 'referred',
      reason: 'Ailleurs',
      outcome: 'handed_over',
    })
    expect((await door.ask('casefiles.online', {})).total).toBe(0)
  })

  it('names nobody for an anonymous dossier', async () => {
    const door = await unplugged()
    const casefile = await aCasefile(door, null, 'caf-aide-logement')
    await doWhatCanBeDone(door, casefile)
    expect(only((await door.ask('casefiles.online', {})).casefiles).personName).toBeNull()
  })
})

describe('the estimate', () => {
  const steps = Array.from({ length: 10 }, () => ({}) as never)
  it.each([
    [40, 5, 20],
    [40, 4, 20],
    [45, 3, 15],
    [10, 1, 5],
    [60, 10, 60],
  ])('of a procedure of %d minutes, %d steps of ten, is %d minutes', (usual, count, minutes) => {
    expect(minutesFor({ typical_minutes: usual, steps }, count)).toBe(minutes)
  })
})

describe('the network, as the mediator says it', () => {
  it('moves the network steps before what waits for a counter, and back, without changing anything else', async () => {
    const door = await openedDoor()
    const personId = await aPerson(door)
    await seen(door, ofPerson(personId), 'rib')
    const casefile = await aCasefile(door, personId, 'ants-permis-perte-vol')
    const standings = async () =>
      (await reread(door, casefile)).steps.map(({ needs, standing }) => `${needs} ${standing}`)
    const plugged = await standings()
    expect(plugged).toContain('network now')
    await door.ask('settings.change', { network: 'absent' })
    const without = await standings()
    expect(without).not.toContain('network now')
    expect(without.filter((one) => one === 'network online')).toHaveLength(
      plugged.filter((one) => one === 'network now').length,
    )
    expect(without[0]).toBe('none now')
    await door.ask('settings.change', { network: 'present' })
    expect(await standings()).toEqual(plugged)
  })
})
