import { describe, expect, it } from 'vitest'
import { aQuestion, aWorkshop, plainFacts } from '../../support/activity.ts'
import { aPerson, nobody, only, sharedDoor } from '../../support/desk.ts'

const door = sharedDoor()
const refused = (code: string) => ({ ok: false, error: { code } })

describe('the activity for other tools', () => {
  it('tells each line with its place and its procedures, and nobody', async () => {
    const familyName = 'Zyxwvutsrel'
    const personId = await aPerson(door(), { familyName, phone: '06 39 98 76 54' })
    const { placeId } = await door().ask('agenda.addPlace', {
      name: 'Mairie de Testville',
      address: '1 place de la Mairie, 01000 Testville',
      hours: [],
    })
    const { reportId } = await door().ask('activity.record', {
      facts: { ...plainFacts, placeId },
      posture: null,
      requests: [{ ...aQuestion, procedureId: 'caf-aide-logement', level: 'accompaniment' }],
      personId,
    })
    await door().ask('collective.write', {
      groupSessionId: null,
      details: { ...aWorkshop, day: '2026-03-02', participants: [{ personId, before: null, after: null }] },
    })
    await door().ask('collective.write', {
      groupSessionId: null,
      details: { ...aWorkshop, kind: 'facilitation', day: '2026-03-02' },
    })
    const lines = await door().ask('exports.activities', { from: '2026-03-02', to: '2026-03-02' })
    expect(only(lines.workshops)).toMatchObject({ title: aWorkshop.title, participants: 1, level: 'beginner' })
    const line = only(lines.activities)
    expect(line).toMatchObject({
      reportId,
      place: { name: 'Mairie de Testville', address: '1 place de la Mairie, 01000 Testville' },
      requests: [{ organisationId: 'caf', theme: 'logement' }],
    })
    expect(only(line.requests).procedureTitle).toMatch(/aide au logement/u)
    const told = JSON.stringify(lines)
    for (const secret of [familyName, personId, '98 76 54', 'Camille']) expect(told).not.toContain(secret)
  })

  it('refuses a period that is reversed, or longer than a year', async () => {
    const asked = (from: string, to: string) => door().call('exports.activities', { from, to })
    expect(await asked('2026-03-02', '2026-03-01')).toEqual(refused('period_reversed'))
    expect(await asked('2025-03-01', '2026-03-02')).toEqual(refused('period_too_long'))
  })
})

describe('a report model', () => {
  it('is kept, changed and taken out', async () => {
    const details = { title: 'Département', facets: ['operator', 'theme'], split: 'quarter' } as const
    const { modelId } = await door().ask('exports.keepModel', {
      modelId: null,
      details: { ...details, facets: [...details.facets] },
    })
    expect(await door().ask('exports.models', {})).toEqual([{ modelId, ...details }])
    const changed = { title: 'Conseil départemental', facets: ['theme' as const], split: 'none' as const }
    await door().ask('exports.keepModel', { modelId, details: changed })
    expect(await door().ask('exports.models', {})).toEqual([{ modelId, ...changed }])
    await door().ask('exports.removeModel', { modelId })
    expect(await door().ask('exports.models', {})).toEqual([])
    expect(await door().call('exports.removeModel', { modelId })).toEqual(refused('report_model_unknown'))
    expect(await door().call('exports.keepModel', { modelId: nobody, details: changed })).toEqual(
      refused('report_model_unknown'),
    )
  })
})
