import { describe, expect, it } from 'vitest'
import type { AppointmentRecord } from '../../../core/agenda/repository.ts'
import { comesTwice, type Slot, slotRemarks, type SlotSurroundings } from '../../../core/agenda/slot.ts'
import type { AppointmentId, OrganisationId, PersonId, PlaceId } from '../../../core/contract/values.ts'
import { instantOf } from '../../../core/shared/zone.ts'

const zone = 'Europe/Paris'
const at = (day: string, time: string): number => instantOf({ day, time }, zone) ?? Number.NaN
const her = 'her' as PersonId
const him = 'him' as PersonId
const townHall = 'town hall' as PlaceId
const caf = 'caf' as OrganisationId

const slot = (more: Partial<Slot> = {}): Slot => {
  const { day, time } = { day: '2026-03-10', time: '10:00', ...more }
  return {
    appointmentId: null,
    personId: her,
    withMediator: true,
    day,
    time,
    startsAt: at(day, time),
    durationMinutes: 30,
    placeId: townHall,
    ...more,
  }
}
const other = (more: Partial<AppointmentRecord> = {}): AppointmentRecord & { personName: string } => ({
  appointmentId: 'other' as AppointmentId,
  personId: him,
  personName: 'Lui',
  title: '',
  organisationId: null,
  startsAt: at('2026-03-10', '10:15'),
  timeZone: zone,
  durationMinutes: 30,
  mode: 'on_site',
  placeId: null,
  place: '',
  status: 'planned',
  arrivedAt: null,
  remindBefore: [],
  uid: 'other',
  sequence: 0,
  casefileIds: [],
  ...more,
})
const around = (more: Partial<SlotSurroundings> = {}): SlotSurroundings => ({
  timeZone: zone,
  holidayZone: 'metropole',
  closures: [],
  place: null,
  appointments: [],
  expiring: [],
  ...more,
})
const kinds = (wanted: Slot, surroundings: SlotSurroundings) =>
  slotRemarks(wanted, surroundings).map(({ kind }) => kind)

describe('a slot', () => {
  it('on a plain day deserves no remark', () => {
    expect(slotRemarks(slot(), around())).toEqual([])
  })

  it.each([
    ['metropole', '2026-04-03', []],
    ['alsace_moselle', '2026-04-03', ['public_holiday']],
    ['metropole', '2026-05-14', ['public_holiday']],
    ['la_reunion', '2026-12-20', ['public_holiday']],
  ] as const)('in %s on %s', (holidayZone, day, expected) => {
    expect(kinds(slot({ day }), around({ holidayZone }))).toEqual(expected)
  })

  const closed = (placeId: PlaceId | null) => [
    { closureId: 'c' as never, placeId, from: '2026-03-10', until: '2026-03-12', label: 'Congés' },
  ]
  it.each([
    ['its place is closed', slot(), closed(townHall), ['closed']],
    ['everything is closed', slot({ placeId: null }), closed(null), ['closed']],
    ['another place is closed', slot(), closed('school' as PlaceId), []],
    ['the closure ends that day', slot({ day: '2026-03-12' }), closed(null), ['closed']],
    ['the closure is over', slot({ day: '2026-03-13' }), closed(null), []],
    ['an organisation receives', slot({ withMediator: false }), closed(null), []],
  ])('when %s', (_name, wanted, closures, expected) => {
    expect(kinds(wanted, around({ closures }))).toEqual(expected)
  })

  const place = { name: 'Mairie', hours: [{ weekday: 2, from: '09:00', until: '12:00' }] }
  it.each([
    ['10:00', 30, []],
    ['11:30', 30, []],
    ['11:45', 30, ['outside_hours']],
    ['08:45', 30, ['outside_hours']],
    ['23:45', 30, ['outside_hours']],
  ])('at %s for %i minutes where hours are known', (time, durationMinutes, expected) => {
    expect(kinds(slot({ time, durationMinutes }), around({ place }))).toEqual(expected)
  })

  it.each([
    ['the mediator is taken', slot(), other(), true],
    ['the other begins when it ends', slot(), other({ startsAt: at('2026-03-10', '10:30') }), false],
    ['the other ends when it begins', slot(), other({ startsAt: at('2026-03-10', '09:30') }), false],
    ['the other holds it whole', slot(), other({ startsAt: at('2026-03-10', '09:00'), durationMinutes: 480 }), true],
    ['it is the one being moved', slot({ appointmentId: 'other' as AppointmentId }), other(), false],
    ['the other was cancelled', slot(), other({ status: 'cancelled_by_us' }), false],
    ['someone else is at the Caf', slot(), other({ organisationId: caf }), false],
    ['she is at the Caf', slot(), other({ organisationId: caf, personId: her }), true],
    ['two at the Caf', slot({ withMediator: false }), other({ organisationId: caf }), false],
    ['nobody known, at the Caf', slot({ personId: null }), other({ organisationId: caf, personId: null }), false],
  ])('when %s', (_name, wanted, appointment, overlaps) => {
    expect(kinds(wanted, around({ appointments: [appointment] }))).toEqual(overlaps ? ['overlaps'] : [])
  })

  it('tells who it overlaps, at the time that was promised', () => {
    const appointments = [other({ timeZone: 'America/Guadeloupe', title: 'Réunion' })]
    expect(slotRemarks(slot(), around({ appointments }))).toEqual([
      { kind: 'overlaps', appointmentId: 'other', personName: 'Lui', title: 'Réunion', time: '05:15' },
    ])
  })

  it('tells the papers that will have expired', () => {
    const expiring = [{ label: 'Bulletins de salaire', until: '2026-03-09' }]
    expect(slotRemarks(slot(), around({ expiring }))).toEqual([
      { kind: 'paper_expires', label: 'Bulletins de salaire', until: '2026-03-09' },
    ])
  })
})

describe('a time that comes twice', () => {
  it.each([
    [zone, '2027-10-31', '02:30', true],
    [zone, '2027-10-31', '01:59', false],
    [zone, '2027-10-31', '03:00', false],
    ['Indian/Reunion', '2027-10-31', '02:30', false],
    // Saint-Pierre-et-Miquelon follows the clocks of North America.
    ['America/Miquelon', '2027-11-07', '01:30', true],
    // Half an hour: Lord Howe Island.
    ['Australia/Lord_Howe', '2027-04-04', '01:45', true],
  ])('in %s on %s at %s', (timeZone, day, time, twice) => {
    const startsAt = instantOf({ day, time }, timeZone) ?? Number.NaN
    expect(comesTwice(startsAt, timeZone)).toBe(twice)
    const remarks = slotRemarks(slot({ day, time, startsAt }), around({ timeZone }))
    expect(remarks.some(({ kind }) => kind === 'time_comes_twice')).toBe(twice)
  })
})
