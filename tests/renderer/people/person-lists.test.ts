import { describe, expect, it } from 'vitest'
import type { CasefileBrief } from '../../../core/contract/casefiles.ts'
import { neighbourOf } from '../../../renderer/features/people/focus-neighbour.ts'
import { splitAppointments, splitCasefiles } from '../../../renderer/features/people/person-lists.ts'
import { personName } from '../../../renderer/features/people/person-name.ts'
import { anAppointment } from '../appointments.ts'

const brief = (updatedAt: number, kind: 'submit' | 'closed'): CasefileBrief => ({
  casefileId: `0190aaaa-bbbb-7ccc-8ddd-00000000000${updatedAt}` as CasefileBrief['casefileId'],
  personId: null,
  personName: null,
  procedureId: 'essai' as CasefileBrief['procedureId'],
  title: 'Essai',
  organisationName: 'Essai',
  status: kind === 'closed' ? 'granted' : 'preparing',
  stepsDone: 0,
  stepsTotal: 0,
  papersMissing: 0,
  next: { what: { kind }, who: null, by: null },
  openedAt: 0,
  updatedAt,
})

it('dossiers under way come before those that are closed, the last touched first', () => {
  const { open, past } = splitCasefiles([
    brief(1, 'closed'),
    brief(2, 'submit'),
    brief(3, 'submit'),
    brief(4, 'closed'),
  ])
  expect(open.map(({ updatedAt }) => updatedAt)).toEqual([3, 2])
  expect(past.map(({ updatedAt }) => updatedAt)).toEqual([4, 1])
})

describe('a person’s appointments', () => {
  const days = (list: readonly { day: string }[]) => list.map(({ day }) => day)

  it('are to come soonest first, past latest first', () => {
    const list = ['2026-12-10', '2026-10-01', '2026-11-30', '2026-11-01'].map((day) =>
      anAppointment({ day, startsAt: Date.parse(day) }),
    )
    const { open, past } = splitAppointments(list, '2026-11-23')
    expect(days(open)).toEqual(['2026-11-30', '2026-12-10'])
    expect(days(past)).toEqual(['2026-11-01', '2026-10-01'])
  })

  it('of today are to come until their outcome is told', () => {
    const planned = anAppointment({ day: '2026-11-23' })
    const honoured = anAppointment({ day: '2026-11-23', status: 'honoured' })
    expect(splitAppointments([planned, honoured], '2026-11-23')).toEqual({ open: [planned], past: [honoured] })
  })

  it('cancelled ones are no longer to come', () => {
    const cancelled = anAppointment({ day: '2026-12-01', status: 'cancelled_by_us' })
    expect(splitAppointments([cancelled], '2026-11-23').open).toEqual([])
  })
})

it('the hand goes to the next line, else the one before, when a line leaves', () => {
  expect(neighbourOf(['a', 'b', 'c'], 'b')).toBe('c')
  expect(neighbourOf(['a', 'b', 'c'], 'c')).toBe('b')
  expect(neighbourOf(['a'], 'a')).toBeNull()
})

it('someone without a given name is called by the family name alone', () => {
  expect(personName({ givenName: 'Amina', familyName: 'Diallo' })).toBe('Amina Diallo')
  expect(personName({ givenName: '', familyName: 'Diallo' })).toBe('Diallo')
})
