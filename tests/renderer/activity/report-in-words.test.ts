import { describe, expect, it } from 'vitest'
import type { VisitReport } from '../../../core/contract/activity.ts'
import { VisitId } from '../../../core/contract/values.ts'
import { reportInWords } from '../../../renderer/features/activity/report-in-words.ts'

const bare: VisitReport = {
  visitId: VisitId.parse('0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'),
  facts: {
    day: '2026-03-02',
    minutes: 20,
    channel: 'at_place',
    placeId: null,
    booked: false,
    equipment: [],
    digitalThemes: [],
    autonomy: null,
    referral: null,
    settled: false,
    commune: null,
    gender: null,
    ageBand: null,
    socialStatus: null,
    satisfaction: null,
  },
  posture: null,
  requests: [{ procedureId: null, organisationId: null, theme: null, level: 'information' }],
  obstacles: [],
  state: 'proposed',
}

describe('a report in one line', () => {
  it('leaves out what was not said', () => {
    expect(reportInWords(bare, null)).toBe(
      '02/03/2026 · 20\u00A0min · Lieu d’activité · Sans rendez-vous · Non réglé sur place',
    )
  })

  it('tells all that was said, the place by its name', () => {
    const facts = {
      ...bare.facts,
      minutes: 90,
      booked: true,
      equipment: ['computer', 'phone'],
      digitalThemes: ['email'],
      autonomy: 'autonomous',
      referral: 'social_support',
      settled: true,
    } satisfies VisitReport['facts']
    expect(reportInWords({ ...bare, facts, posture: 'accompany' }, 'Mairie de Lannion')).toBe(
      [
        '02/03/2026',
        '1\u00A0h\u00A030',
        'Mairie de Lannion',
        'Sur rendez-vous',
        'J’accompagne',
        'Ordinateur',
        'Téléphone',
        'E-mail',
        'Autonome',
        'Réorientation\u00A0: Structure d’aide sociale',
        'Réglé sur place',
      ].join(' · '),
    )
  })
})
