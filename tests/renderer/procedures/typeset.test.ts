import { describe, expect, it } from 'vitest'
import { typeset } from '../../../renderer/features/procedures/typeset.ts'
import { documentTypes, faultsOf, lifeEvents, organisations, procedures, textsOf } from './catalogue.ts'

const shown = ({ title, summary, ...rest }: (typeof procedures)[number]) => [
  title,
  summary,
  ...textsOf([
    rest.audience_conditions,
    rest.channels,
    rest.needs_account,
    rest.cost,
    rest.documents.map(({ condition, notes }) => [condition, notes]),
    rest.steps.map(({ text, where, fallback }) => [text, where, fallback]),
    rest.deadlines.map(({ label, effect, note }) => [label, effect, note]),
    rest.after,
    rest.appeal.map(({ type, to, notes }) => [type, to, notes]),
    rest.common_blockers,
    rest.notes,
    rest.mandate_note,
    rest.source.title,
    rest.other_sources.map(({ title: name }) => name),
  ]),
]

const letters = (text: string): string => text.replace(/[\s'\u2019"\u00AB\u00BB]/gu, '')

describe('the words of the catalogue on screen', () => {
  const texts = [
    ...procedures.flatMap(shown),
    ...textsOf(
      organisations.map(({ name, short_name, phone, opening_notes, escalation, notes }) => [
        name,
        short_name,
        phone,
        opening_notes,
        escalation,
        notes,
      ]),
    ),
    ...textsOf(documentTypes.map(({ label, issuer, how_to_obtain }) => [label, issuer, how_to_obtain])),
    ...textsOf(lifeEvents.map(({ label, hint }) => [label, hint])),
  ]

  it('have the typography of French, in every sheet', () => {
    expect(texts.length).toBeGreaterThan(3000)
    expect(texts.flatMap((text) => faultsOf(typeset(text)))).toEqual([])
  })

  it('lose and gain no letter', () => {
    expect(texts.filter((text) => letters(typeset(text)) !== letters(text))).toEqual([])
  })

  it('are left as they are when they are already set', () => {
    expect(texts.filter((text) => typeset(typeset(text)) !== typeset(text))).toEqual([])
  })

  it.each([
    ["l'espace « Mon Compte »", 'l\u2019espace \u00AB\u00A0Mon Compte\u00A0\u00BB'],
    ['86 € majeur ; 100 %', '86\u00A0\u20AC majeur\u00A0; 100\u00A0%'],
    ['0809 401 401, 2 mois, 8 h 30', '0809\u00A0401\u00A0401, 2\u00A0mois, 8\u00A0h\u00A030'],
    ['Prime "MaPrimeRénov"', 'Prime \u00AB\u00A0MaPrimeRénov\u00A0\u00BB'],
    ['15 maires et 3 habitants', '15 maires et 3 habitants'],
  ])('%s', (typed, set) => {
    expect(typeset(typed)).toBe(set)
  })
})
