import { describe, expect, it } from 'vitest'
import { plainFaults, plainName } from '../../../renderer/print/plain-language.ts'

describe('plain language', () => {
  it.each([
    'Vous pouvez arrêter à tout moment.',
    'Le mardi 12 janvier 2027 au plus tard.',
    'Le samedi 1er mai 2027 : envoyer le bail',
    'Demander le revenu de solidarité active (RSA)',
    'Un papier de 3 mois, un papier de 6 mois.',
    'Vous n’avez rien à faire pour le moment.',
    'Sans rendez-vous',
    'Allez au point 3, rue du Midi.',
  ])('reads « %s »', (text) => {
    expect(plainFaults({ text })).toEqual([])
  })

  it.each([
    [
      'long_sentence',
      'Vous devez envoyer tous les papiers que nous avons regardés ensemble aujourd’hui avant la fin du mois',
    ],
    ['several_ideas', 'Appelez la mairie. Prenez un rendez-vous.'],
    ['several_ideas', 'Appelez la mairie ; prenez un rendez-vous'],
    ['several_ideas', 'Le bail, la carte, la photo, le relevé'],
    ['percent', 'Vous payez 20 % du prix.'],
    ['percent', 'Vous payez vingt pour cent du prix.'],
    ['roman_numeral', 'Lisez la partie IV.'],
    ['roman_numeral', 'Au XXIe siècle'],
    ['acronym', 'Demander le RSA'],
    ['acronym', 'Appelez la Caf.'],
    ['acronym', 'Allez à la SNCF.'],
    ['acronym', 'Demander la C2S'],
    ['date_without_day', 'Avant le 12 janvier 2027'],
    ['date_without_day', 'Avant le 1er mai'],
    ['date_without_day', 'Avant le 12/01/2027'],
    ['double_negative', 'Vous ne pouvez pas venir sans papier.'],
    ['double_negative', 'Il n’est pas impossible de venir.'],
    ['double_negative', 'Ne dites pas que vous ne savez pas.'],
    ['hyphenation', 'Le rendez\u00ADvous'],
    ['hyphenation', 'La photo d’iden-'],
  ])('finds %s in « %s »', (fault, text) => {
    expect(plainFaults({ text })).toContain(fault)
  })

  it('leaves alone what was typed by others: names, numbers, addresses', () => {
    const text = 'Le numéro de preuve est : IV-2027/01/12-RSA.'
    expect(plainFaults({ text })).not.toEqual([])
    expect(plainFaults({ text, quotes: ['IV-2027/01/12-RSA'] })).toEqual([])
  })

  it.each([
    ['Demander le RSA', 'Demander le revenu de solidarité active'],
    ['Photo d’identité conforme', 'Photo d’identité conforme'],
    ['Demander une aide au logement (APL, ALF ou ALS)', 'Demander une aide au logement'],
    ['Attestation ou facture SNCF', null],
  ])('the name « %s » becomes « %s »', (name, plain) => {
    expect(plainName(name)).toBe(plain)
  })
})
