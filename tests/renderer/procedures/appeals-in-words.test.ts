import { describe, expect, it } from 'vitest'
import {
  appealDelay,
  appealSilence,
  beforeCourt,
  isGeneralRule,
  silenceSentence,
} from '../../../renderer/features/procedures/appeals-in-words.ts'
import { ageSentence, costWords, formWords, knownOr } from '../../../renderer/features/procedures/known-facts.ts'
import { faultsOf, procedures } from './catalogue.ts'

const appeals = procedures.flatMap(({ appeal }) => appeal)

describe('the delay of an appeal', () => {
  it('is to be read on the decision when no source gives it', () => {
    const unsourced = appeals.filter(({ compute }) => compute.duration === null && compute.fixed === null)
    expect(unsourced.length).toBeGreaterThan(0)
    expect(new Set(unsourced.map(appealDelay))).toEqual(new Set(['à lire sur la décision']))
  })

  it('that rests on the general rule is told apart from one that was read', () => {
    const general = appeals.filter(isGeneralRule)
    expect(general.length).toBeGreaterThan(0)
    expect(general.every(({ delay }) => delay === null)).toBe(true)
  })

  it('of a tax claim is a day of the year', () => {
    const fixed = appeals.filter(({ compute }) => compute.fixed !== null).map(appealDelay)
    expect(fixed).toContain(
      'jusqu\u2019au 31 décembre de la deuxième année qui suit\u00A0: mise en recouvrement, écrite sur l\u2019avis',
    )
  })
})

describe('silence', () => {
  const unknown = 'Non renseigné\u00A0: à considérer comme un refus.'

  it('unknown is treated as a refusal', () => {
    expect(silenceSentence({ meaning: 'unknown', duration: null }, null)).toBe(unknown)
  })

  it('is never an agreement without a source', () => {
    expect(silenceSentence({ meaning: 'acceptance', duration: 'P2M' }, null)).toBe(unknown)
    expect(silenceSentence({ meaning: 'acceptance', duration: 'P2M' }, 'https://example.org')).toContain('accord')
  })

  it('on an appeal that only the general rule explains says so', () => {
    const general = appeals.find(
      ({ silence, compute }) =>
        silence === null && compute.silence.meaning === 'refusal' && compute.body_kind === 'gracious',
    )
    expect(general && appealSilence(general)).toContain('Règle générale')
  })

  it('of a court is never told: a court answers', () => {
    const courts = appeals.filter(({ silence, compute }) => silence === null && compute.body_kind.endsWith('_court'))
    expect(new Set(courts.map(appealSilence))).toEqual(new Set([null]))
  })
})

describe('a fact that no source gives', () => {
  it('reads « non renseigné », never a no', () => {
    expect(knownOr(null, 'Oui', 'Non')).toBe('non renseigné')
    expect(costWords({ cost: null, payment: false })).toBe('non renseigné')
    expect(costWords({ cost: null, payment: true })).toBe('Payant, montant non renseigné')
    expect(formWords(null)).toBe('non renseigné')
    expect(ageSentence({ freshest_source_date: null, needs_recheck: true })).toContain('non renseignée')
  })
})

it('every sheet of the catalogue reads as French', () => {
  const texts = procedures.flatMap((sheet) => [
    ...sheet.appeal.flatMap((appeal) => [appealDelay(appeal), appealSilence(appeal), beforeCourt(appeal)]),
    silenceSentence(sheet.silence, sheet.silence.source),
    costWords(sheet),
    formWords(sheet.channels.paper),
    ageSentence(sheet),
  ])
  const said = texts.filter((text) => text !== null)
  expect(said.length).toBeGreaterThan(600)
  expect(said.flatMap(faultsOf)).toEqual([])
})
