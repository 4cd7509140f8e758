import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Identity } from '../../../core/escalation/identity-words.ts'
import { pseudonymiser, TAKEN_OUT } from '../../../core/escalation/pseudonymise.ts'
import { gap, identities, inSomeCase, toldOf, whatIsLeftOf } from './identities.ts'

const someone: Identity = {
  familyName: 'N’Diaye-Lefèvre',
  givenName: 'Marie Élodie',
  birthDay: '1980-03-12',
  phone: '06 39 98 12 34',
  email: 'marie.nd@exemple.fr',
}
const nobody: Identity = { familyName: 'Essai', givenName: '', birthDay: null, phone: '', email: '' }
const X = TAKEN_OUT

describe('what says who someone is', () => {
  const takeOut = pseudonymiser(someone)

  it.each([
    ['Mme N’DIAYE-LEFEVRE attend', `Mme ${X} attend`, 1],
    ['madame ndiaye lefevre attend', `madame ${X} attend`, 1],
    ['Marie N’Diaye-Lefèvre attend', `${X} attend`, 1],
    ['dossier de Diaye, puis de marie', `dossier de ${X}, puis de ${X}`, 2],
    ['l’appel d’elodie', `l’appel d’${X}`, 1],
    ['dossier LEFEVRE75_2024', `dossier ${X}_2024`, 1],
    ['Marie-Élodie Ndiaye', X, 1],
    ['chez les Lefèvres', `chez les ${X}`, 1],
    ['née le 12 mars 80', `née le ${X}`, 1],
    ['née le 12/03/1980', `née le ${X}`, 1],
    ['née le 12.3.80 à Lyon', `née le ${X} à Lyon`, 1],
    ['née le 12 Mars 1980', `née le ${X}`, 1],
    ['née le 1980-03-12', `née le ${X}`, 1],
    ['au 0639981234', `au ${X}`, 1],
    ['au +33 (0)6 39.98.12.34 le soir', `au ${X} le soir`, 1],
    ['au 0033639981234', `au ${X}`, 1],
    ['au 06/39/98/12/34', `au ${X}`, 1],
    ['écrit à MARIE.ND@exemple.fr', `écrit à ${X}`, 1],
    ['NIR 2 80 03 75 123 456 78', `NIR ${X}`, 1],
    ['NIR 2 80 03 2A 123 456', `NIR ${X}`, 1],
    ['NIR 280032A12345678', `NIR ${X}`, 1],
    ['allocataire 1234567 de la Caf', `allocataire ${X} de la Caf`, 1],
    ['écrire à quelqu.un@exemple.org', `écrire à ${X}`, 1],
    ['rappeler le 01 99 00 12 34', `rappeler le ${X}`, 1],
  ])('%s', (typed, text, count) => {
    expect(takeOut(typed)).toEqual({ text, count })
  })

  it.each([
    'Appelée le 12/03/2026, rappel le 2026-04-01',
    'Droits de 2024-2025, 480 € par mois',
    'Courrier du 3 11 2025 resté sans réponse',
    'Ligne 3230, poste 12, de 9 h à 16 h 30',
    'Le mariage, l’amarié et la diayette',
    'lettre recommandée, article R421-5',
  ])('leaves the story as it is: %s', (typed) => {
    expect(takeOut(typed)).toEqual({ text: typed, count: 0 })
  })

  it('leaves the little words of a name, save in the name', () => {
    const { text } = pseudonymiser({ ...nobody, familyName: 'de La Tour' })('la Caf de Mme DE LA TOUR, près de la gare')
    expect(text).toBe(`la Caf de Mme ${X}, près de la gare`)
  })

  it('takes out whole a phone that begins as the birth day', () => {
    const { text } = pseudonymiser({ ...nobody, birthDay: '2015-03-01', phone: '0103150000' })('le 01 03 15 00 00')
    expect(text).toBe(`le ${X}`)
  })

  it('keeps the number under which the organisation files the request, when asked', () => {
    expect(takeOut('2026-AB-0012345678', 'file_number')).toEqual({ text: '2026-AB-0012345678', count: 0 })
    expect(takeOut('LEFEVRE-2800375123456', 'file_number').text).toBe(`${X}-${X}`)
  })

  it('takes numbers and addresses out for someone anonymous too', () => {
    expect(pseudonymiser(null)('Marie, 06 39 98 12 34, m@exemple.fr')).toEqual({ text: `Marie, ${X}, ${X}`, count: 2 })
  })

  it('reads the longest note in one go', () => {
    for (const typed of ['x'.repeat(10_000), '1 '.repeat(5_000), '0'.repeat(10_000), '12 '.padEnd(10_000, ' ')]) {
      expect(takeOut(typed).text.length).toBeLessThanOrEqual(10_000)
    }
  })
})

describe('whoever it is, however it is typed', () => {
  it('nothing of it is left', () => {
    assert(
      property(identities, inSomeCase, gap, (identity, cased, between) => {
        const { text, count } = pseudonymiser(identity)(toldOf(identity, cased, between))
        expect(whatIsLeftOf(identity, text)).toEqual([])
        expect(text).not.toMatch(/[\d@]/u)
        expect(count).toBeGreaterThanOrEqual(6)
      }),
      { numRuns: 1_000 },
    )
  })
})
