import { beforeAll, describe, expect, it } from 'vitest'
import { contract, type OperationName } from '../../../core/contract/index.ts'
import { namedIn, reachesClosed } from '../../../core/rights/quarantine.ts'
import { ofNobody, ownedKinds } from '../../../db/repositories/owners.ts'
import { sharedDoor } from '../../support/desk.ts'
import { type KnownWell, markers, someoneKnownWell } from '../../support/known-well.ts'
import { validInputs } from '../../support/valid-inputs.ts'

const door = sharedDoor()
const names = Object.keys(contract) as OperationName[]
let her: KnownWell
beforeAll(async () => {
  her = await someoneKnownWell(door())
  await door().ask('rights.restrict', { personId: her.personId, reason: 'Conteste une donnée' })
})

const restricted = { ok: false, error: { code: 'person_restricted' } }

describe('someone whose data is restricted', () => {
  it.each([
    ['people.read', () => ({ personId: her.personId })],
    ['people.change', () => ({ ...validInputs['people.change'], personId: her.personId })],
    ['visits.start', () => ({ personId: her.personId })],
    ['visits.read', () => ({ visitId: her.visitId })],
    ['casefiles.read', () => ({ casefileId: her.casefileId })],
    ['casefiles.addNote', () => ({ casefileId: her.casefileId, text: 'x' })],
    ['casefiles.open', () => ({ personId: her.personId, visitId: null, procedureIds: ['cpam-c2s'] })],
    ['documents.correct', () => ({ ...validInputs['documents.correct'], heldDocumentId: her.heldDocumentId })],
    ['copies.read', () => ({ copyId: her.copyId })],
    ['mandates.read', () => ({ mandateId: her.mandateId })],
    ['agenda.change', () => ({ appointmentId: her.appointmentId, title: 'x' })],
    ['handouts.read', () => ({ casefileIds: [her.casefileId] })],
    ['triage.read', () => ({ holder: { kind: 'person', personId: her.personId } })],
  ] as const satisfies readonly (readonly [OperationName, () => unknown])[])(
    'is neither read nor changed: %s',
    async (name, input) => {
      expect(await door().raw(name, input())).toMatchObject(restricted)
    },
  )

  it('is in no list, whatever list is asked', async () => {
    const wide: Partial<Record<OperationName, unknown>> = {
      'agenda.list': { from: '2026-01-01', endsBefore: '2026-12-31' },
      'activity.entries': { from: '2026-01-01', to: '2026-12-31', limit: 50 },
      'collective.list': { from: '2026-01-01', to: '2026-12-31' },
      'calendarFiles.export': { which: { kind: 'period', from: '2026-01-01', to: '2026-12-31' } },
      'collective.read': { groupSessionId: her.groupSessionId },
      'casefiles.search': { text: '', limit: 50 },
    }
    const found: string[] = []
    for (const name of names) {
      if (contract[name].kind !== 'query' || reachesClosed(name)) continue
      if (name === 'people.search' || name === 'people.findDuplicates') continue
      const answer = JSON.stringify(await door().raw(name, wide[name] ?? validInputs[name]))
      for (const marker of Object.values(markers)) if (answer.includes(marker)) found.push(`${name}: ${marker}`)
    }
    expect(found).toEqual([])
  })

  it('is still found by her name, so that nobody writes her down twice', async () => {
    const hits = await door().ask('people.search', { text: markers.familyName, limit: 5 })
    expect(hits.map(({ personId }) => personId)).toContain(her.personId)
  })

  it('is reached by the rights of the person, and by everyone once the restriction is lifted', async () => {
    const personId = her.personId
    expect(await door().ask('rights.restricted', {})).toMatchObject([{ personId, reason: 'Conteste une donnée' }])
    expect((await door().ask('rights.export', { personId, withFiles: false })).sections.length).toBeGreaterThan(20)
    await door().ask('rights.lift', { personId })
    expect(await door().ask('people.read', { personId })).toMatchObject({ familyName: markers.familyName })
    expect(await door().ask('rights.restricted', {})).toEqual([])
  })
})

it('whose each thing is that a message names is known, or it is nobody’s', () => {
  const kinds = new Set(names.flatMap((name) => namedIn(validInputs[name]).map(({ kind }) => kind)))
  const known = new Set([...ownedKinds, ...ofNobody])
  const withoutSay = [...kinds].filter((kind) => !known.has(kind))
  expect(withoutSay).toEqual([])
})
