import { expect, it } from 'vitest'
import { aCasefile, aPerson, ofPerson, reread, seen, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()

const network = (state: 'present' | 'absent') => door().ask('settings.change', { network: state })
const nextOf = async (casefile: { readonly casefileId: string }) => (await reread(door(), casefile)).next.what
const toAct = async () => (await door().ask('today.read', {})).toAct.map(({ casefileId }) => casefileId)

/** Housing benefit: its first steps are done at the desk, the next ones online, and the last one at the desk again. */
async function atTheFirstOnlineStep() {
  const personId = await aPerson(door())
  const casefile = await aCasefile(door(), personId, 'caf-aide-logement')
  const ranked = casefile.sheet.steps.map(({ text }) => casefile.steps.find((step) => step.text === text))
  for (const step of ranked) {
    if (step?.needs === 'network') break
    if (step !== undefined) await door().ask('casefiles.tickStep', { stepId: step.stepId, how: 'with_help' })
  }
  for (const { documentTypeId } of casefile.papers) await seen(door(), ofPerson(personId), documentTypeId)
  const firstOnline = casefile.sheet.steps.find(({ needs }) => needs === 'network')?.text
  const afterwards = casefile.sheet.steps.findLast(({ needs }) => needs === 'none')?.text
  return { casefile, firstOnline, afterwards }
}

it('with the network, the next thing to do is the next step online; without it, what can be done at the desk', async () => {
  await network('present')
  const { casefile, firstOnline, afterwards } = await atTheFirstOnlineStep()
  expect(await nextOf(casefile)).toMatchObject({ kind: 'step', text: firstOnline })
  await network('absent')
  expect(await nextOf(casefile)).toMatchObject({ kind: 'step', text: afterwards })
})

it('Aujourd’hui finds the dossier in either case, though it was last written in the other', async () => {
  await network('present')
  const { casefile } = await atTheFirstOnlineStep()
  expect(await toAct()).toContain(casefile.casefileId)
  await network('absent')
  expect(await toAct()).toContain(casefile.casefileId)
})

it('once begun online, a dossier stays in « À faire en ligne » until nothing is left to do there', async () => {
  const { casefile } = await atTheFirstOnlineStep()
  const online = casefile.steps.filter(({ needs }) => needs === 'network')
  const listed = async () =>
    (await door().ask('casefiles.online', {})).casefiles.find(({ casefileId }) => casefileId === casefile.casefileId)
  for (const [done, step] of online.entries()) {
    expect((await listed())?.steps).toHaveLength(online.length - done)
    await door().ask('casefiles.tickStep', { stepId: step.stepId, how: 'with_help' })
  }
  expect(await listed()).toBeUndefined()
})
