import { describe, expect, it } from 'vitest'
import { GroupSessionId, PersonId } from '../../../core/contract/values.ts'
import { detailsOf, emptySession, nextOf, withAnonymous } from '../../../renderer/features/collective/session-draft.ts'
import { aWorkshop } from '../../support/activity.ts'

const personId = PersonId.parse('0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee')
const known = { personId, before: 'guided', after: 'autonomous', name: 'Nadia' } as const
const anyone = { personId: null, before: null, after: null, name: null }

describe('anonymous participants', () => {
  it('are as many as asked, and those known stay', () => {
    expect(withAnonymous([known], 2)).toEqual([known, anyone, anyone])
    expect(withAnonymous([known, anyone, anyone, anyone], 1)).toEqual([known, anyone])
    expect(withAnonymous([anyone, known], 0)).toEqual([known])
  })

  it('keep what was said of them when one more comes', () => {
    const asked = { ...anyone, before: 'guided' as const }
    expect(withAnonymous([asked, anyone], 3)).toEqual([asked, anyone, anyone])
  })
})

it('the next workshop is the last one on another day, without what came of it', () => {
  const last = {
    ...aWorkshop,
    groupSessionId: GroupSessionId.parse('0190aaaa-bbbb-7ccc-8ddd-ffffffffffff'),
    assessment: 'Trop long',
    planning: 'Trois temps',
    participants: [
      { personId, before: 'guided' as const, after: 'autonomous' as const },
      { personId: null, before: null, after: null },
    ],
    names: ['Nadia', null],
  }
  const next = nextOf(last, '2026-03-12')
  expect(next).toMatchObject({ title: aWorkshop.title, day: '2026-03-12', planning: 'Trois temps', assessment: '' })
  expect(next.participants).toEqual([{ personId, before: null, after: null, name: 'Nadia' }])
})

it('what belongs to another kind is not sent', () => {
  const draft = {
    ...emptySession('event', '2026-03-12'),
    title: 'Forum',
    level: 'beginner' as const,
    eventType: 'national' as const,
  }
  expect(detailsOf(draft, '2026-03-12', 60)).toMatchObject({ level: null, eventType: 'national', minutes: 60 })
  expect(detailsOf({ ...draft, kind: 'workshop' }, '2026-03-12', 60)).toMatchObject({
    level: 'beginner',
    eventType: null,
  })
})

it('what belongs to another kind of session stays out', () => {
  const draft = {
    ...emptySession('event', '2026-03-12'),
    initiative: 'own' as const,
    territory: 'region' as const,
    partnerKinds: ['own_structure' as const, 'hub' as const],
    partnershipNature: 'funding' as const,
  }
  const sent = (kind: typeof draft.kind | 'partnership' | 'workshop' | 'facilitation') =>
    detailsOf({ ...draft, kind }, '2026-03-12', 60)
  expect(sent('event')).toMatchObject({
    initiative: null,
    territory: 'region',
    partnerKinds: ['own_structure', 'hub'],
    partnershipNature: null,
  })
  expect(sent('partnership')).toMatchObject({ partnerKinds: ['hub'], partnershipNature: 'funding' })
  expect(sent('facilitation')).toMatchObject({ initiative: 'own', territory: null, partnerKinds: [] })
  expect(sent('workshop')).toMatchObject({ initiative: null, territory: null, partnerKinds: [] })
})
