import { describe, expect, it } from 'vitest'
import type { PreviewedEvent } from '../../../core/contract/calendar-files.ts'
import { chosen, closureKey, offered } from '../../../renderer/features/calendar-files/import-choice.ts'

const event = (uid: string, change: PreviewedEvent['change']): PreviewedEvent => ({
  uid,
  sequence: 0,
  title: 'Atelier',
  day: '2026-09-10',
  time: '10:00',
  durationMinutes: 60,
  mode: 'on_site',
  place: '',
  remindBefore: [],
  cancelled: false,
  change,
  remarks: [],
  before: null,
})
const closure = { from: '2026-11-02', until: '2026-11-06', label: 'Congés', change: 'new' } as const

describe('what is taken from a calendar', () => {
  it('is all that changes something, unless it was refused', () => {
    const events = [event('a', 'new'), event('b', 'changed'), event('c', 'unchanged'), event('d', 'cancelled')]
    expect(chosen(events, [closure], new Set(['b'])).events.map(({ uid }) => uid)).toEqual(['a', 'd'])
    expect(offered(events).map(({ uid }) => uid)).toEqual(['a', 'b', 'd'])
  })

  it('sends no more than the door takes', () => {
    const sent = chosen([event('a', 'new')], [closure], new Set())
    expect(Object.keys(sent.events[0] ?? {})).not.toEqual(expect.arrayContaining(['change']))
    expect(sent.closures).toEqual([{ from: '2026-11-02', until: '2026-11-06', label: 'Congés' }])
  })

  it('leaves a refused closure', () => {
    expect(chosen([], [closure], new Set([closureKey(closure)])).closures).toEqual([])
  })
})
