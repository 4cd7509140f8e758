import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ActivityRequest, ReportFacts } from '../../../core/contract/activity.ts'
import { Theme } from '../../../core/contract/sheets.ts'
import { coopAddress, coopState } from '../../../renderer/features/exports/coop-bridge.ts'
import { themeCodes } from '../../../renderer/features/exports/coop-codes.ts'
import { aQuestion, plainFacts } from '../../support/activity.ts'

const facts = ReportFacts.parse({
  ...plainFacts,
  minutes: 35,
  channel: 'elsewhere',
  commune: { name: 'Testville', postalCode: '01000', inseeCode: '01053' },
  equipment: ['computer', 'phone'],
  digitalThemes: ['email'],
  autonomy: 'guided_if_needed',
  referral: 'procedure_support',
  gender: 'female',
  ageBand: 'from_70',
  socialStatus: 'retired',
})
const request = ActivityRequest.parse({
  ...aQuestion,
  procedureId: 'caf-aide-logement',
  organisationId: 'caf',
  theme: 'logement',
})

/** What the Coop reads in the address: base64url, zlib, then the value that superjson wrapped. */
function readByTheCoop(address: string): unknown {
  const packed = new URL(address).searchParams.get('v') ?? ''
  const { json, ...rest } = JSON.parse(inflateSync(Buffer.from(packed, 'base64url')).toString('utf8')) as {
    json: unknown
  }
  expect(rest).toEqual({})
  return json
}

describe('the address of a new report of the Coop', () => {
  it('is read by the Coop as the activity, in its own codes', () => {
    const address = coopAddress(facts, [request, request], ['Demander l’aide au logement'])
    expect(address).toMatch(
      /^https:\/\/coop-numerique\.anct\.gouv\.fr\/coop\/mes-activites\/cra\/individuel\?v=[\w-]+$/u,
    )
    expect(readByTheCoop(address)).toEqual({
      date: '2026-03-02',
      duree: { duree: '35' },
      typeLieu: 'Autre',
      lieuCommuneData: {
        id: '01053',
        codeInsee: '01053',
        codePostal: '01000',
        commune: 'Testville',
        nom: 'Testville',
        label: 'Testville · 01000',
        contexte: '',
        longitude: 0,
        latitude: 0,
      },
      materiel: ['Ordinateur', 'Telephone'],
      thematiques: ['Email', 'AideAuxDemarchesAdministratives', 'Logement'],
      precisionsDemarche: 'Demander l’aide au logement',
      autonomie: 'PartiellementAutonome',
      orienteVersStructure: 'yes',
      structureDeRedirection: 'AideAuxDemarchesAdministratives',
      beneficiaire: { genre: 'Feminin', trancheAge: 'SoixanteDixPlus', statutSocial: 'Retraite' },
    })
  })

  it('says nothing of what was not asked, and of a commune without its code', () => {
    const bare = ReportFacts.parse({
      ...plainFacts,
      channel: 'at_home',
      equipment: [],
      commune: { name: 'Testville', postalCode: '01000', inseeCode: '' },
    })
    const question = ActivityRequest.parse(aQuestion)
    expect(coopState(bare, [question], [])).toEqual({
      date: '2026-03-02',
      duree: { duree: String(plainFacts.minutes) },
      typeLieu: 'Domicile',
      materiel: ['Aucun'],
      thematiques: [],
      orienteVersStructure: 'no',
      beneficiaire: { genre: 'NonCommunique', trancheAge: 'NonCommunique', statutSocial: 'NonCommunique' },
    })
  })

  it('has no field for a name, a note or a number', () => {
    const { beneficiaire, ...state } = coopState(facts, [request], ['Demander l’aide au logement'])
    expect(Object.keys(state)).not.toContain('notes')
    expect(Object.keys(beneficiaire)).toEqual(['genre', 'trancheAge', 'statutSocial'])
  })

  it.each(Theme.options)('knows the theme %s, after the one that opens those of the procedures', (theme) => {
    const { thematiques } = coopState({ ...facts, digitalThemes: [] }, [{ ...request, theme }], [])
    expect(thematiques).toEqual(['AideAuxDemarchesAdministratives', themeCodes[theme]])
  })
})
