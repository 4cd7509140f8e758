import { beforeAll, describe, expect, it } from 'vitest'
import type { Casefile } from '../../../core/contract/casefiles.ts'
import { sharedDoor } from '../../support/desk.ts'
import { shippedCatalogue } from '../../support/shipped-catalogue.ts'

const door = sharedDoor()
const OPENED_AT_ONCE = 20
const dossiers: Casefile[] = []

beforeAll(async () => {
  await door().ask('settings.change', { network: 'absent' })
  const ids = shippedCatalogue().pack.procedures.map(({ id }) => id)
  for (let from = 0; from < ids.length; from += OPENED_AT_ONCE) {
    const procedureIds = ids.slice(from, from + OPENED_AT_ONCE)
    for (const { casefileId } of await door().ask('casefiles.open', { personId: null, visitId: null, procedureIds }))
      dossiers.push(await door().ask('casefiles.read', { casefileId }))
  }
})

const titles = (casefiles: readonly Casefile[]): readonly string[] => casefiles.map(({ procedureId }) => procedureId)

/** A way that wants no network of ours: paper, post, phone or a counter. */
const hasAnotherWay = ({ sheet: { channels } }: Casefile): boolean =>
  [channels.paper, channels.post, channels.phone, channels.in_person].some((way) => way !== null)

describe('without network, every procedure of the catalogue', () => {
  it('is there', () => {
    expect(dossiers).toHaveLength(shippedCatalogue().pack.procedures.length)
  })

  it('offers something useful to do now, at the desk', () => {
    const idle = dossiers.filter(({ steps }) => !steps.some(({ standing }) => standing === 'now'))
    expect(titles(idle.filter((casefile) => !hasAnotherWay(casefile)))).toEqual([])
    // What is offered first needs nothing but the two people: the next action is never « wait for the network ».
    expect(titles(dossiers.filter(({ steps }) => steps[0]?.standing === 'online'))).toEqual([])
  })

  it('shows what to do instead of each step that waits for the network, or has another way', () => {
    const stuck = dossiers.filter(
      (casefile) =>
        !hasAnotherWay(casefile) &&
        casefile.steps.some(({ standing, fallback }) => standing === 'online' && fallback === null),
    )
    expect(titles(stuck)).toEqual([])
  })

  it('calls no step « now » that wants the network', () => {
    const wrong = dossiers.filter(({ steps }) =>
      steps.some(({ needs, standing }) => needs === 'network' && standing === 'now'),
    )
    expect(titles(wrong)).toEqual([])
  })
})
