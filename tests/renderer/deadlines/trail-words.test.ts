import { describe, expect, it } from 'vitest'
import type { TrailLine } from '../../../core/contract/deadlines.ts'
import { trailSentence } from '../../../renderer/features/deadlines/trail-words.ts'
import { faultsOf } from '../procedures/catalogue.ts'

const reached = '2027-03-01'

const lines = [
  [{ kind: 'start', day: '2027-01-31' }, 'Départ\u00A0: dimanche 31 janvier 2027'],
  [{ kind: 'given', day: reached }, 'Date lue sur le document\u00A0: lundi 1er mars 2027'],
  [{ kind: 'fixed', reached }, 'Date fixée par la règle\u00A0: lundi 1er mars 2027'],
  [
    { kind: 'next_occurrence', dayOfMonth: 5, reached: '2027-03-05' },
    'Prochaine fois, le 5 du mois\u00A0: vendredi 5 mars 2027',
  ],
  [{ kind: 'next_occurrence', dayOfMonth: null, reached }, 'Prochaine fois\u00A0: lundi 1er mars 2027'],
  [{ kind: 'added', months: 1, days: 15, reached }, 'Plus 1\u00A0mois et 15\u00A0jours\u00A0: lundi 1er mars 2027'],
  [{ kind: 'added', months: 0, days: 1, reached }, 'Plus 1\u00A0jour\u00A0: lundi 1er mars 2027'],
  [{ kind: 'removed', months: 2, days: 0, reached }, 'Moins 2\u00A0mois\u00A0: lundi 1er mars 2027'],
  [{ kind: 'working_days', days: 10, week: 'ouvres', reached }, 'Plus 10\u00A0jours ouvrés\u00A0: lundi 1er mars 2027'],
  [{ kind: 'distance', months: 1, reached }, 'Plus 1\u00A0mois de distance\u00A0: lundi 1er mars 2027'],
  [{ kind: 'adjusted', how: 'month_start', reached }, 'Ramené au premier jour du mois\u00A0: lundi 1er mars 2027'],
  [{ kind: 'franc', reached }, 'Délai franc, un jour de plus\u00A0: lundi 1er mars 2027'],
  [
    { kind: 'moved', from: '2027-02-28', because: 'sunday', holiday: null, reached },
    'dimanche 28 février 2027\u00A0: un dimanche. Reporté au lundi 1er mars 2027',
  ],
  [
    { kind: 'moved', from: '2027-03-26', because: 'holiday', holiday: 'good_friday', reached: '2027-03-30' },
    'vendredi 26 mars 2027\u00A0: Vendredi saint. Reporté au mardi 30 mars 2027',
  ],
  [
    { kind: 'moved', from: '2027-03-26', because: 'holiday', holiday: 'toString', reached: '2027-03-30' },
    'vendredi 26 mars 2027\u00A0: un jour férié. Reporté au mardi 30 mars 2027',
  ],
  [{ kind: 'silence_effective', reached }, 'Peut être invoqué dès le lundi 1er mars 2027'],
  [{ kind: 'margin', days: 7, reached }, 'Date prudente, avec 7\u00A0jours de marge\u00A0: lundi 1er mars 2027'],
] as const satisfies readonly (readonly [TrailLine, string])[]

describe('a line of the reasoning', () => {
  it.each(lines)('%j reads %s', (line, sentence) => {
    expect(trailSentence(line)).toBe(sentence)
    expect(faultsOf(sentence)).toEqual([])
  })
})
