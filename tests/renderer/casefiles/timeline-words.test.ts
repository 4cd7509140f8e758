import { describe, expect, it } from 'vitest'
import type { TimelineEntry } from '../../../core/contract/timeline.ts'
import { eventTold } from '../../../renderer/features/casefiles/timeline-words.ts'
import { faultsOf } from '../procedures/catalogue.ts'

const today = '2026-11-23'

const exchange = {
  kind: 'exchange',
  organisationName: 'Caf',
  channel: 'phone',
  day: '2026-11-23',
  withWhom: '',
  said: 'Le dossier est complet',
  nextStep: '',
  nextBy: null,
} as const satisfies TimelineEntry['event']

const events = [
  { kind: 'opened' },
  { kind: 'step_done', text: 'Ouvrir le compte', how: 'with_help' },
  { kind: 'step_undone', text: 'Ouvrir le compte' },
  { kind: 'obstacle_set', text: 'Ouvrir le compte', obstacle: 'other', words: 'Le lien ne marche pas' },
  { kind: 'obstacle_cleared', text: 'Ouvrir le compte' },
  { kind: 'paper_seen', label: 'Avis' },
  { kind: 'paper_forgotten', label: 'Avis' },
  { kind: 'status', from: 'in_progress', to: 'abandoned', reason: 'Ne vient plus', outcome: 'no_news' },
  { kind: 'appointment_planned', day: '2026-11-24', time: '09:30' },
  { kind: 'appointment_moved', fromDay: '2026-11-24', fromTime: '09:30', day: '2026-12-03', time: '14:00' },
  { kind: 'deadline_added', label: 'Rappeler', day: '2026-11-30' },
  { kind: 'deadline_done', label: 'Rappeler', day: '2026-11-30' },
  { kind: 'deadline_reopened', label: 'Rappeler', day: '2026-11-30' },
  { kind: 'deadline_removed', label: 'Rappeler', day: '2026-11-30' },
  {
    kind: 'deadline_recomputed',
    label: 'Contester',
    fromDay: '2027-01-13',
    fromLastDay: '2027-01-20',
    toDay: '2027-01-20',
    toLastDay: '2027-01-27',
  },
  { kind: 'handout_printed', form: 'large', language: 'ar', copies: 2 },
  { kind: 'submitted', day: '2026-11-22', channel: 'online', proofNumber: '' },
  { kind: 'decision', outcome: 'refused', notifiedOn: '2026-11-20', reference: 'REF-7' },
  { kind: 'appeal_filed', to: 'Commission de recours amiable', day: '2026-11-23', proofNumber: '1A 234' },
  { ...exchange, withWhom: 'Mme L.', nextStep: 'Rappeler', nextBy: '2026-11-30' },
  { kind: 'condition_answered', question: 'Êtes-vous locataire\u00A0?', answer: null },
  { kind: 'escalation_prepared' },
  { kind: 'note', text: 'Vient avec sa fille.' },
] as const satisfies readonly TimelineEntry['event'][]

describe('the history', () => {
  it.each(events.map((event) => [event.kind, event] as const))('tells « %s » in French', (_, event) => {
    const { sentence, details } = eventTold(event, today)
    expect([sentence, ...details].flatMap(faultsOf)).toEqual([])
  })

  it('tells what was said by phone, and leaves out what nobody said', () => {
    expect(eventTold(exchange, today)).toEqual({
      sentence: 'Échange aujourd’hui (Téléphone)\u00A0: Caf',
      details: ['Le dossier est complet'],
    })
  })

  it('says that a request was sent without proof', () => {
    expect(eventTold({ kind: 'submitted', day: '2026-11-22', channel: 'post', proofNumber: '' }, today)).toEqual({
      sentence: 'Demande déposée hier (Courrier simple)',
      details: ['Aucun numéro de preuve'],
    })
  })

  it('keeps the old dates of a deadline that the catalogue moved', () => {
    const moved = events.find(({ kind }) => kind === 'deadline_recomputed')
    if (moved === undefined) throw new Error('there is one')
    expect(eventTold(moved, today).details).toEqual([
      '13 janvier 2027 → 20 janvier 2027',
      'Dernier jour théorique\u00A0: 20 janvier 2027 → 27 janvier 2027',
    ])
  })

  it('leaves out an outcome that no version of the screens knows', () => {
    const event = { kind: 'status', from: 'in_progress', to: 'referred', reason: '', outcome: 'never_heard' } as const
    expect(eventTold(event, today).details).toEqual([])
  })
})
