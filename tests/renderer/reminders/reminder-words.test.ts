import { describe, expect, it } from 'vitest'
import type { Reminder, ReminderAbout } from '../../../core/contract/reminders.ts'
import { contextTold, reminderTold } from '../../../renderer/features/reminders/reminder-words.ts'
import { trayGroups } from '../../../renderer/features/reminders/tray-groups.ts'
import { faultsOf } from '../procedures/catalogue.ts'

const today = '2026-11-24'
const id = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
const about = (subject: unknown, more: Partial<Reminder> = {}): Reminder => ({
  key: { kind: 'free', subjectId: id, occurrence: today },
  about: subject as ReminderAbout,
  personId: null,
  personName: null,
  casefileId: null,
  casefileTitle: null,
  showAt: 0,
  day: today,
  time: '09:00',
  putOff: false,
  seen: false,
  ...more,
})

describe('a reminder is told in one sentence', () => {
  it.each([
    [
      { kind: 'appointment', day: '2026-11-25', time: '14:00', organisationName: null, title: '' },
      'Rendez-vous demain à 14\u00A0h',
    ],
    [
      { kind: 'appointment', day: '2026-11-25', time: '14:00', organisationName: 'Caf', title: '' },
      'Rendez-vous demain à 14\u00A0h\u00A0: Caf',
    ],
    [
      { kind: 'deadline', label: 'Répondre', day: '2026-11-28', role: 'act' },
      'Répondre\u00A0: au plus tard le samedi 28 novembre',
    ],
    [
      { kind: 'deadline', label: 'Réponse de la Caf', day: '2026-11-20', role: 'answer' },
      'Réponse de la Caf\u00A0: la date du vendredi 20 novembre 2026 est passée',
    ],
    [
      { kind: 'paper', label: 'Passeport', until: '2026-12-01' },
      'Passeport\u00A0: valable jusqu’au mardi 1er décembre 2026',
    ],
    [
      { kind: 'paper', label: 'Passeport', until: '2026-11-23' },
      'Passeport\u00A0: n’était valable que jusqu’au lundi 23 novembre 2026',
    ],
    [{ kind: 'silence', since: '2026-10-20' }, 'Sans nouvelles de l’organisme depuis le mardi 20 octobre 2026'],
    [{ kind: 'mandate', what: 'ends', on: '2026-12-01' }, 'Le mandat se termine le mardi 1er décembre 2026'],
    [
      { kind: 'mandate', what: 'paper_due', on: '2026-12-01' },
      'Le mandat signé est à recevoir au plus tard le mardi 1er décembre 2026',
    ],
    [{ kind: 'online', waiting: 1 }, '1\u00A0étape à faire en ligne\u00A0: le réseau est présent'],
    [{ kind: 'free', text: 'Rappeler la mairie' }, 'Rappeler la mairie'],
  ])('%o', (subject, sentence) => {
    const told = reminderTold(about(subject), today)
    expect(told).toBe(sentence)
    expect(faultsOf(told)).toEqual([])
  })

  it('then whom, which dossier and since when', () => {
    const reminder = about({ kind: 'free', text: 'x' }, { personName: 'Nora BENALI', casefileTitle: 'Demander la C2S' })
    expect(contextTold(reminder, today)).toBe('Nora BENALI · Demander la C2S · aujourd’hui à 9\u00A0h')
    expect(contextTold({ ...reminder, putOff: true }, today)).toMatch(/\(reporté\)$/u)
  })
})

it('what fell due before the desk was opened is apart', () => {
  const reminders = [3, 2, 1].map((showAt) => about({ kind: 'free', text: String(showAt) }, { showAt }))
  const { away, now } = trayGroups(reminders, 2)
  expect(now.map(({ showAt }) => showAt)).toEqual([3, 2])
  expect(away.map(({ showAt }) => showAt)).toEqual([1])
})
