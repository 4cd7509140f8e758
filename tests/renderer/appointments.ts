import type { Appointment } from '../../core/contract/agenda.ts'

/** An appointment of nobody in particular, as the host gives it. */
export const anAppointment = (details: Partial<Appointment> = {}): Appointment => ({
  appointmentId: '0190aaaa-bbbb-7ccc-8ddd-000000000001' as Appointment['appointmentId'],
  personId: null,
  personName: null,
  title: '',
  with: { kind: 'mediator' },
  organisationName: null,
  startsAt: 0,
  day: '2026-11-23',
  time: '09:30',
  durationMinutes: 30,
  mode: 'on_site',
  placeId: null,
  placeName: null,
  place: '',
  status: 'planned',
  arrivedAt: null,
  remindBefore: [],
  casefiles: [],
  papersToBring: [],
  ...details,
})
