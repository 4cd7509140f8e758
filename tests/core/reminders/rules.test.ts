import { describe, expect, it } from 'vitest'
import {
  ofAppointment,
  ofDeadline,
  ofFree,
  ofMandateEnd,
  ofMandatePaper,
  ofOnlineList,
  ofPaper,
  ofSilence,
} from '../../../core/reminders/rules.ts'
import { localTime } from '../../../core/shared/zone.ts'

const PARIS = 'Europe/Paris'
const HOUR_MS = 3_600_000
const told = (occurrences: readonly { readonly dueAt: number }[], zone = PARIS) =>
  occurrences.map(({ dueAt }) => {
    const { day, time } = localTime(dueAt, zone)
    return `${day}T${time}`
  })

describe('an appointment', () => {
  const startsAt = Date.parse('2026-03-10T13:00Z')

  it('is recalled as long before as was asked', () => {
    const times = ofAppointment({ startsAt, remindBefore: [1440, 120], createdAt: 0 })
    expect(told(times)).toEqual(['2026-03-09T14:00', '2026-03-10T12:00'])
  })

  it('planned this morning for this afternoon is not recalled for yesterday', () => {
    const times = ofAppointment({ startsAt, remindBefore: [1440, 120], createdAt: startsAt - 4 * HOUR_MS })
    expect(told(times)).toEqual(['2026-03-10T12:00'])
  })

  it('moved is another time of it', () => {
    const [before] = ofAppointment({ startsAt, remindBefore: [120], createdAt: 0 })
    const [after] = ofAppointment({ startsAt: startsAt + HOUR_MS, remindBefore: [120], createdAt: 0 })
    expect(after?.occurrence).not.toBe(before?.occurrence)
  })
})

describe('what concerns a day is recalled at nine by the wall clock', () => {
  it.each([
    ['act', ['2026-03-13T09:00', '2026-03-20T09:00']],
    ['appeal', ['2026-03-13T09:00', '2026-03-20T09:00']],
    ['set_by_hand', ['2026-03-13T09:00', '2026-03-20T09:00']],
    ['answer', ['2026-03-21T09:00']],
    ['silence', ['2026-03-21T09:00']],
  ] as const)('a deadline to %s', (role, expected) => {
    expect(told(ofDeadline({ day: '2026-03-20', role }, PARIS))).toEqual(expected)
  })

  it('a paper, a mandate, a silence, what is done online', () => {
    expect(told(ofPaper('2026-05-31', PARIS))).toEqual(['2026-05-01T09:00', '2026-05-24T09:00'])
    expect(told(ofMandateEnd('2026-05-31', PARIS))).toEqual(['2026-05-24T09:00'])
    expect(told(ofMandatePaper('2026-05-31', PARIS))).toEqual(['2026-05-24T09:00', '2026-05-31T09:00'])
    expect(told(ofSilence(Date.parse('2026-03-02T22:59Z'), PARIS))).toEqual(['2026-04-01T09:00'])
    expect(told(ofOnlineList('2026-03-02', PARIS))).toEqual(['2026-03-02T09:00'])
  })

  it('across both changes of hour, and in a zone that is not of whole hours', () => {
    expect(told(ofOnlineList('2026-03-29', PARIS))).toEqual(['2026-03-29T09:00'])
    expect(told(ofOnlineList('2026-10-25', PARIS))).toEqual(['2026-10-25T09:00'])
    expect(told(ofOnlineList('2026-10-25', 'Pacific/Marquesas'), 'Pacific/Marquesas')).toEqual(['2026-10-25T09:00'])
    expect(ofOnlineList('2026-07-01', 'Pacific/Noumea')[0]?.dueAt).toBe(Date.parse('2026-06-30T22:00Z'))
  })
})

describe('one written by hand', () => {
  const window = { today: '2026-03-10', until: '2026-03-17', zone: PARIS }

  it('that comes once is said once', () => {
    expect(told(ofFree({ day: '2026-03-01', time: '10:15', repeat: 'none' }, window))).toEqual(['2026-03-01T10:15'])
    expect(told(ofFree({ day: '2026-03-12', time: '10:15', repeat: 'none' }, window))).toEqual(['2026-03-12T10:15'])
  })

  it('that comes each day or week gives its last time and the next ones', () => {
    const days = told(ofFree({ day: '2026-01-01', time: '08:00', repeat: 'daily' }, window))
    expect(days).toContain('2026-03-10T08:00')
    expect(days.filter((time) => time > '2026-03-10T24')).toHaveLength(7)
    const weeks = told(ofFree({ day: '2026-01-06', time: '08:00', repeat: 'weekly' }, window))
    expect(weeks.slice(-2)).toEqual(['2026-03-10T08:00', '2026-03-17T08:00'])
  })

  it('on the thirty-first comes on the last day of shorter months, and on the thirty-first again', () => {
    const monthly = { day: '2026-01-31', time: '09:00', repeat: 'monthly' } as const
    const last = (today: string, until: string) => told(ofFree(monthly, { today, until, zone: PARIS }))
    expect(last('2026-02-20', '2026-02-28')).toContain('2026-02-28T09:00')
    expect(last('2026-03-25', '2026-03-31')).toContain('2026-03-31T09:00')
    expect(last('2026-04-25', '2026-05-02')).toContain('2026-04-30T09:00')
  })

  it('at a time that the change of hour leaves out comes by the clock before the change', () => {
    const night = { day: '2026-03-29', time: '02:30', repeat: 'none' } as const
    expect(told(ofFree(night, { today: '2026-03-29', until: '2026-04-05', zone: PARIS }))).toEqual(['2026-03-29T03:30'])
  })

  it('at a time that comes twice that night comes once, the first', () => {
    const night = { day: '2026-10-25', time: '02:30', repeat: 'none' } as const
    const times = ofFree(night, { today: '2026-10-25', until: '2026-11-01', zone: PARIS })
    expect(times.map(({ dueAt }) => dueAt)).toEqual([Date.parse('2026-10-25T00:30Z')])
  })
})
