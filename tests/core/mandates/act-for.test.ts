import { describe, expect, it } from 'vitest'
import type { MandateId } from '../../../core/contract/values.ts'
import { actFor, type HeldMandate } from '../../../core/mandates/act-for.ts'
import { type MandateLife, unread } from '../../../core/mandates/state.ts'

const now = Date.parse('2026-03-02T11:00:00Z')
const DAY_MS = 86_400_000
const moment = { now, today: '2026-03-02' }

const held = (more: Partial<MandateLife> = {}, mandateId = 'held'): HeldMandate => ({
  ...unread,
  themes: ['social'],
  days: 31,
  informedAt: now,
  agreedAt: now,
  agreedBy: 'in_person',
  mandateId: mandateId as MandateId,
  ...more,
})
const sheet = (more: Partial<Parameters<typeof actFor>[1]> = {}): Parameters<typeof actFor>[1] => ({
  theme: 'social',
  mandate_allowed: null,
  mandate_note: 'À vérifier.',
  needs_account: { franceconnect: false, account: null, note: null },
  ...more,
})

const by = (mandates: readonly HeldMandate[], mandateAllowed = true) => ({ mandates, mandateAllowed })

const valid = held()
const draft = held({ informedAt: null, agreedAt: null, agreedBy: null })
const unpapered = held({ agreedBy: 'sms', paperDueOn: '2026-03-01' })
const expired = held({ agreedAt: now - 31 * DAY_MS })
const stopped = held({ stoppedAt: now, stoppedBy: 'person', stoppedSaid: 'phone' })
const fromTomorrow = held({ agreedAt: now + DAY_MS })
const otherTheme = held({ themes: ['logement', 'argent'] })

describe('nobody acts in the person’s place', () => {
  it.each([
    ['when she is anonymous', null, 'no_person'],
    ['without a mandate', [], 'no_mandate'],
    ['on a draft', [draft], 'mandate_not_signed'],
    ['once the signed paper is late', [unpapered], 'mandate_not_signed'],
    ['once it expired', [expired], 'mandate_expired'],
    ['once it was revoked', [stopped], 'mandate_stopped'],
    ['before it was agreed, by the clock', [fromTomorrow], 'clock_before_agreement'],
    ['in another theme', [otherTheme], 'mandate_other_theme'],
    ['on an expired mandate of another theme', [held({ themes: ['logement'], agreedAt: 0 })], 'no_mandate'],
    ['and what is nearest is told', [stopped, otherTheme, expired, draft], 'mandate_not_signed'],
  ] as const)('%s', (_name, mandates, refusal) => {
    expect(actFor(mandates === null ? null : by(mandates), sheet(), moment)).toMatchObject({
      allowed: false,
      mandateId: null,
      endsAt: null,
      refusal,
    })
  })

  it('where the sheet says that she acts herself, whatever the mandate', () => {
    expect(actFor(by([valid]), sheet({ mandate_allowed: false }), moment).refusal).toBe('procedure_forbids')
  })
})

describe('once she may no longer give a mandate', () => {
  it('the one that she gave authorises nothing', () => {
    expect(actFor(by([valid], false), sheet(), moment).refusal).toBe('capacity_changed')
  })

  it('having given none is told first', () => {
    expect(actFor(by([], false), sheet(), moment).refusal).toBe('no_mandate')
  })
})

it.each([null, true])(
  'with a mandate in force that covers the theme, we may act where mandate_allowed is %s',
  (allowed) => {
    expect(actFor(by([expired, otherTheme, valid]), sheet({ mandate_allowed: allowed }), moment)).toEqual({
      allowed: true,
      mandateId: 'held',
      endsAt: now + 31 * DAY_MS,
      refusal: null,
      sheetNote: 'À vérifier.',
      aidantsConnectFits: false,
    })
  },
)

it('of two mandates the one that lasts longest is named', () => {
  expect(actFor(by([valid, held({ days: 182 }, 'longer')]), sheet(), moment).mandateId).toBe('longer')
})

it.each([
  [true, true],
  [false, false],
  [null, false],
])('a service whose FranceConnect is %s: Aidants Connect fits, %s', (franceconnect, fits) => {
  const behind = sheet({ needs_account: { franceconnect, account: null, note: null } })
  expect(actFor(by([valid]), behind, moment).aidantsConnectFits).toBe(fits)
  expect(actFor(by([]), behind, moment).aidantsConnectFits).toBe(fits)
})
