import { describe, expect, test } from 'vitest'
import type { SlotRemark } from '../../../core/contract/agenda.ts'
import { PersonId } from '../../../core/contract/values.ts'
import {
  remarkTold,
  remindTold,
  waitingMinutes,
  waitingTold,
  whoOf,
} from '../../../renderer/features/agenda/appointment-words.ts'

const personId = PersonId.parse('0190aaaa-bbbb-7ccc-8ddd-0000000000aa')
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')

test('an appointment is for a person, else about something, else for someone without a name', () => {
  expect(whoOf({ personId, personName: 'Camille Martin', title: 'Réunion' })).toBe('Camille Martin')
  expect(whoOf({ personId: null, personName: null, title: 'Réunion' })).toBe('Réunion')
  expect(whoOf({ personId: null, personName: null, title: '' })).toBe('Personne anonyme')
})

describe('waiting', () => {
  test('is counted from the arrival, never backwards', () => {
    expect(waitingMinutes({ arrivedAt: 60_000, status: 'planned' }, 12 * 60_000 + 59_000)).toBe(11)
    expect(waitingMinutes({ arrivedAt: 60_000, status: 'planned' }, 0)).toBe(0)
  })

  test('ends once it is settled', () => {
    expect(waitingMinutes({ arrivedAt: 60_000, status: 'honoured' }, 120_000)).toBeNull()
  })
})

test('a wait is told in minutes, and from its first one', () => {
  expect(plain(waitingTold({ arrivedAt: 0, status: 'planned' }, 5 * 60_000) ?? '')).toBe('Attend depuis 5 min')
  expect(waitingTold({ arrivedAt: 0, status: 'planned' }, 0)).toBe('Vient d’arriver')
  expect(waitingTold({ arrivedAt: null, status: 'planned' }, 0)).toBeNull()
})

test.each<[SlotRemark, string]>([
  [{ kind: 'public_holiday', holiday: 'ascension', zone: 'metropole' }, 'Jour férié : Ascension (Métropole).'],
  [{ kind: 'closed', label: '' }, 'La structure est fermée ce jour-là.'],
  [{ kind: 'closed', label: 'congés' }, 'La structure est fermée ce jour-là : congés.'],
  [{ kind: 'outside_hours', placeName: 'Mairie' }, 'En dehors des horaires : Mairie.'],
  [
    { kind: 'overlaps', appointmentId: 'x' as never, personName: null, title: 'Réunion', time: '14:00' },
    'En même temps qu’un autre rendez-vous : Réunion, 14 h.',
  ],
  [
    { kind: 'paper_expires', label: 'Justificatif de domicile', until: '2026-12-01' },
    'Justificatif de domicile : ne sera plus valable (dernier jour : mardi 1er décembre).',
  ],
])('a remark is a sentence: %o', (remark, sentence) => {
  expect(plain(remarkTold(remark, '2026-11-23'))).toBe(sentence)
})

test.each([
  [1440, 'la veille'],
  [120, '2 h avant'],
  [4320, '3 jours avant'],
  [90, '1 h 30 avant'],
  [0, 'à l’heure'],
])('a reminder %i minutes ahead is « %s »', (minutes, told) => {
  expect(plain(remindTold(minutes))).toBe(told)
})
