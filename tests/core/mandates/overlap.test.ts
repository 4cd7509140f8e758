import { expect, it } from 'vitest'
import { type MandateLife, unread } from '../../../core/mandates/state.ts'
import { overlapping } from '../../../core/mandates/overlap.ts'

const now = Date.parse('2026-03-02T11:00:00Z')
const held = (mandateId: string, more: Partial<MandateLife>): MandateLife & { readonly mandateId: string } => ({
  ...unread,
  themes: ['social', 'logement'],
  days: 31,
  informedAt: now,
  agreedAt: now,
  agreedBy: 'in_person',
  mandateId,
  ...more,
})

it.each([
  ['shares a theme with one in force', { themes: ['logement', 'argent'], renews: null }, {}, true],
  ['shares none', { themes: ['argent'], renews: null }, {}, false],
  ['renews it', { themes: ['social'], renews: 'held' }, {}, false],
  ['renews another', { themes: ['social'], renews: 'other' }, {}, true],
  ['follows one never agreed', { themes: ['social'], renews: null }, { agreedAt: null, agreedBy: null }, false],
  ['follows one stopped', { themes: ['social'], renews: null }, { stoppedAt: now, stoppedBy: 'person' }, false],
  ['follows one expired', { themes: ['social'], renews: null }, { agreedAt: now - 31 * 86_400_000 }, false],
  [
    'comes beside one whose paper is late',
    { themes: ['social'], renews: null },
    { agreedBy: 'sms', paperDueOn: '2026-02-01' },
    true,
  ],
] as const)('a mandate that %s', (_name, wanted, life, overlaps) => {
  expect(overlapping(wanted, [held('held', life)], now).map(({ mandateId }) => mandateId)).toEqual(
    overlaps ? ['held'] : [],
  )
})
