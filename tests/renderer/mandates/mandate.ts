import type { Mandate } from '../../../core/contract/mandates.ts'

/** Wednesday 4 March 2026, 10:00 in Paris. */
export const agreedAt = Date.UTC(2026, 2, 4, 9)
const DAY_MS = 86_400_000

export const desk = { today: '2026-03-10', timeZone: 'Europe/Paris' }

/** A mandate signed at the desk for 31 days, with `details` in place of its own. */
export const mandate = (details: Partial<Mandate> = {}): Mandate => ({
  mandateId: '0190aaaa-bbbb-7ccc-8ddd-000000000001' as Mandate['mandateId'],
  personId: '0190aaaa-bbbb-7ccc-8ddd-0000000000aa' as Mandate['personId'],
  state: 'active',
  themes: ['social', 'logement'],
  days: 31,
  channels: ['online'],
  preparedAt: agreedAt,
  agreedAt,
  agreedBy: 'in_person',
  paperDueOn: null,
  paperReceivedAt: null,
  endsAt: agreedAt + 31 * DAY_MS,
  stoppedAt: null,
  stoppedBy: null,
  stoppedSaid: null,
  renews: null,
  templateVersion: 'mandat-2026-1',
  fingerprint: 'ab',
  history: [],
  ...details,
})
