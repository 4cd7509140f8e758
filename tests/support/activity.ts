import type { Input } from '../../core/contract/index.ts'

/** What a report without a visit holds, unless the test says otherwise. */
export const plainFacts = {
  day: '2026-03-02',
  minutes: 20,
  channel: 'at_place',
  placeId: null,
  booked: false,
  equipment: ['computer'],
  digitalThemes: [],
  autonomy: null,
  referral: null,
  settled: true,
  commune: null,
  gender: null,
  ageBand: null,
  socialStatus: null,
  satisfaction: null,
} satisfies Input<'activity.record'>['facts']

export const aQuestion = {
  procedureId: null,
  organisationId: null,
  theme: null,
  level: 'information',
} satisfies Input<'activity.record'>['requests'][number]

/** A workshop without participants, unless the test says otherwise. */
export const aWorkshop = {
  kind: 'workshop',
  title: 'Prendre en main son téléphone',
  day: '2026-03-05',
  minutes: 120,
  placeId: null,
  commune: null,
  level: 'beginner',
  facilitationType: null,
  eventType: null,
  partnershipNature: null,
  initiative: null,
  territory: null,
  partnerKinds: [],
  digitalThemes: ['first_use'],
  themes: [],
  planning: '',
  materials: '',
  assessment: '',
  participants: [],
} satisfies Input<'collective.write'>['details']
