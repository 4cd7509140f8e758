import { describe, expect, it } from 'vitest'
import { AppointmentNote } from '../../../core/contract/appointment-notes.ts'
import { emailText, smsText, whenTold, whereTold } from '../../../renderer/features/appointment-notes/note-texts.ts'

const id = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
type Raw = { readonly appointment?: object } & Partial<Omit<AppointmentNote, 'appointment'>>

const noteOf = ({ appointment = {}, ...more }: Raw = {}): AppointmentNote =>
  AppointmentNote.parse({
    appointment: {
      appointmentId: id,
      personId: id,
      personName: 'Adèle Hugo',
      title: 'Objetsecret',
      with: { kind: 'organisation', organisationId: 'caf' },
      organisationName: 'Caf',
      startsAt: Date.parse('2026-08-11T07:30Z'),
      day: '2026-08-11',
      time: '09:30',
      durationMinutes: 30,
      mode: 'on_site',
      placeId: null,
      placeName: null,
      place: '',
      status: 'planned',
      arrivedAt: null,
      remindBefore: [],
      casefiles: [{ casefileId: id, title: 'Démarchesecrète' }],
      papersToBring: ['Avis d’imposition', 'Reçu de loyer'],
      ...appointment,
    },
    address: '12 rue de l’Exemple, Testville',
    structurePhone: '01 99 00 12 34',
    personPhone: '06 39 98 01 23',
    personEmail: '',
    inParis: null,
    ...more,
  })

const neutral = { organisation: false, papers: false }
const told = { organisation: true, papers: true }

describe('a reminder', () => {
  it('says the name of the day, the date, the time, the place and whom to call', () => {
    expect(smsText(noteOf(), neutral)).toBe(
      "Rappel : rendez-vous mardi 11 aout 2026 à 9 h 30, 12 rue de l'Exemple, Testville. Empechement : 01 99 00 12 34.",
    )
  })

  it('names neither organisation, dossier, subject, person nor papers by default', () => {
    const { subject, body } = emailText(noteOf(), neutral)
    for (const text of [smsText(noteOf(), neutral), subject, body])
      expect(/Caf|secr|Hugo|Adèle|imposition|Reçu|Recu/u.test(text)).toBe(false)
  })

  it('names the organisation and the papers when asked to, but never in the subject of an e-mail', () => {
    expect(smsText(noteOf(), told)).toMatch(/, Caf, .* Apportez : Avis d'imposition, Recu de loyer\./u)
    const { subject, body } = emailText(noteOf(), told)
    expect(body).toContain('Caf')
    expect(body).toContain('- Reçu de loyer')
    expect(subject).not.toMatch(/Caf|loyer/u)
  })

  it('gives the time in Paris beside that of the desk, and its day when it is another', () => {
    const inParis = { day: '2026-08-11', time: '07:30' }
    expect(whenTold(noteOf({ inParis }))).toBe(
      'mardi 11 août 2026 à 9 h 30 (7 h 30 à Paris)'.replaceAll(/(\d) h (\d)/gu, '$1\u00A0h\u00A0$2'),
    )
    expect(whenTold(noteOf({ inParis: { day: '2026-08-12', time: '07:30' } }))).toContain('mercredi 12 août 2026')
  })

  it('says where one is called', () => {
    const phone = { mode: 'phone' }
    expect(whereTold(noteOf({ appointment: phone, address: '' }))).toContain('06 39 98 01 23')
    expect(whereTold(noteOf({ appointment: phone, address: '', personPhone: '' }))).not.toMatch(/\d/u)
  })
})
