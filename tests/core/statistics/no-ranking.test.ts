import { expect, it } from 'vitest'
import { contract, type OperationName } from '../../../core/contract/index.ts'
import { noFilter } from '../../../core/contract/statistics.ts'
import { aQuestion, aWorkshop, plainFacts } from '../../support/activity.ts'
import { sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()

/** Where activity comes out of the product. */
const outlets = Object.keys(contract).filter((name) => /^(?:activity|statistics|exports|collective)\./u.test(name))

it('nothing that tells the activity says which mediator did it: colleagues cannot be ranked', async () => {
  const period = { from: '2026-03-01', to: '2026-03-31' }
  const { visitId } = await door().ask('visits.start', { personId: null })
  await door().ask('visits.finish', { visitId })
  const { reportId } = await door().ask('activity.record', {
    facts: plainFacts,
    posture: null,
    requests: [aQuestion],
    personId: null,
  })
  const { groupSessionId } = await door().ask('collective.write', { groupSessionId: null, details: aWorkshop })
  const { modelId } = await door().ask('exports.keepModel', {
    modelId: null,
    details: { title: 'Essai', facets: ['operator'], split: 'none' },
  })
  const written = { facts: plainFacts, posture: null, requests: [aQuestion] }
  const asked: Readonly<Record<string, unknown>> = {
    'activity.ofVisit': { visitId },
    'activity.correct': { visitId, facts: plainFacts },
    'activity.propose': { visitId },
    'activity.usual': {},
    'activity.record': { ...written, personId: null },
    'activity.change': { ...written, reportId },
    'activity.entries': { ...period, limit: 50 },
    'activity.remove': { reportId },
    'statistics.read': { ...period, filter: noFilter },
    'exports.activities': period,
    'exports.models': {},
    'exports.keepModel': { modelId, details: { title: 'Essai', facets: ['operator'], split: 'none' } },
    'exports.removeModel': { modelId },
    'collective.list': period,
    'collective.summary': period,
    'collective.read': { groupSessionId },
    'collective.latest': { kind: 'workshop' },
    'collective.write': { groupSessionId, details: aWorkshop },
    'collective.remove': { groupSessionId },
  } satisfies Partial<Record<OperationName, unknown>>
  expect(Object.keys(asked).toSorted()).toEqual(outlets.toSorted())

  const mediatorId = door().host.session.store()?.repositories.settings.read().mediatorId ?? 'none'
  for (const [name, input] of Object.entries(asked)) {
    const answer = await door().raw(name, input)
    expect([name, answer.ok]).toEqual([name, true])
    const told = JSON.stringify(answer)
    expect(told).not.toContain(mediatorId)
    expect(told).not.toContain('Dominique Test')
    expect(told).not.toMatch(/mediator/iu)
  }
})
