import { describe, expect, it } from 'vitest'
import type { Mandate, MandateEvent } from '../../../core/contract/mandates.ts'
import {
  eventWords,
  mandateTold,
  paperOwed,
  splitMandates,
  stageOf,
  themesInWords,
} from '../../../renderer/features/mandates/mandate-in-words.ts'
import { agreedAt, desk, mandate } from './mandate.ts'

const HOUR_MS = 3_600_000
const stoppedAt = agreedAt + 6 * 24 * HOUR_MS + 2.5 * HOUR_MS

describe('where a mandate stands', () => {
  it.each([
    ['prepared', { state: 'draft' }, 'now', /^Texte préparé, pas encore lu ensemble$/u],
    ['read together', { state: 'informed' }, 'now', /^Lu ensemble, pas encore signé$/u],
    // 31 times 24 hours: the change of the hour, on 29 March, gives an hour more on the wall.
    ['in force', {}, 'done', /^En cours jusqu’au 4 avril 2026 à 11\u00A0h$/u],
    ['at its end', { state: 'expired' }, 'neutral', /^Terminé à sa date, samedi 4 avril$/u],
    ['done', { state: 'ended', stoppedAt, stoppedBy: 'acts_done' }, 'neutral', /^Terminé aujourd’hui à 12/u],
    ['renewed', { state: 'ended', stoppedAt, stoppedBy: 'renewal' }, 'neutral', /^Remplacé aujourd’hui/u],
    [
      'revoked by the person',
      { state: 'revoked', stoppedAt, stoppedBy: 'person', stoppedSaid: 'phone' },
      'blocked',
      /^Révoqué par la personne aujourd’hui à 12\u00A0h\u00A030, dit par téléphone$/u,
    ],
    [
      'given up by the structure',
      { state: 'revoked', stoppedAt, stoppedBy: 'structure', stoppedSaid: 'post' },
      'blocked',
      /^Arrêté par la structure .*, dit par courrier$/u,
    ],
  ] as const)('%s', (_case, details, tone, words) => {
    const told = mandateTold(mandate(details), desk)
    expect(told.tone).toBe(tone)
    expect(told.words).toMatch(words)
  })

  it('warns during the last seven days', () => {
    expect(mandateTold(mandate(), { ...desk, today: '2026-03-27' }).tone).toBe('done')
    expect(mandateTold(mandate(), { ...desk, today: '2026-03-28' }).tone).toBe('warning')
  })
})

describe('the signed paper of a remote agreement', () => {
  const remote = { agreedBy: 'phone', paperDueOn: '2026-03-19' } as const

  it('is owed until it comes back, and blocks once late', () => {
    expect(paperOwed(mandate(remote), '2026-03-19')?.tone).toBe('warning')
    expect(paperOwed(mandate(remote), '2026-03-20')?.tone).toBe('blocked')
    expect(paperOwed(mandate({ ...remote, paperReceivedAt: stoppedAt }), '2026-03-20')).toBeNull()
  })

  it('is not asked for when nothing is owed, nor once the mandate is over', () => {
    expect(paperOwed(mandate(), '2026-03-20')).toBeNull()
    expect(paperOwed(mandate({ ...remote, state: 'revoked' }), '2026-03-20')).toBeNull()
  })
})

it('names its domains in words', () => {
  expect(themesInWords(mandate())).toBe('Social et santé, Logement')
})

it('tells every event of its history in its own words', () => {
  const events: readonly MandateEvent[] = [
    { kind: 'prepared' },
    { kind: 'informed' },
    { kind: 'signed_in_person' },
    { kind: 'agreed_remotely', by: 'sms', paperDueOn: '2026-03-19' },
    { kind: 'paper_received' },
    { kind: 'renewed_by' },
    { kind: 'ended' },
    { kind: 'revoked', by: 'person', said: 'in_person' },
    { kind: 'revoked', by: 'structure', said: 'in_person' },
    { kind: 'printed' },
  ]
  expect(new Set(events.map(eventWords)).size).toBe(events.length)
})

it('those that may still be used are apart from those that are over', () => {
  const states: readonly Mandate['state'][] = ['revoked', 'active', 'draft', 'expired', 'informed', 'ended']
  const { live, past } = splitMandates(states.map((state) => mandate({ state })))
  expect(live.map(({ state }) => state)).toEqual(['active', 'draft', 'informed'])
  expect(past.map(({ state }) => state)).toEqual(['revoked', 'expired', 'ended'])
})

describe('what comes next for its text', () => {
  const printed: Mandate['history'] = [{ at: agreedAt, mediatorName: 'Camille', event: { kind: 'printed' } }]
  it.each([
    ['draft', [], 'read'],
    ['draft', printed, 'read'],
    ['informed', [], 'print'],
    ['informed', printed, 'agree'],
    ['active', printed, 'agreed'],
    ['revoked', [], 'agreed'],
  ] as const)('%s, printed or not: %#', (state, history, stage) => {
    expect(stageOf(mandate({ state, history: [...history] }))).toBe(stage)
  })
})
