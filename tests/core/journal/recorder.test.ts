import { describe, expect, it } from 'vitest'
import type { JournalLine } from '../../../core/journal/line.ts'
import { type Crossing, createRecorder } from '../../../core/journal/recorder.ts'
import { fakeClock } from '../../support/fake-clock.ts'

const PERSON = '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee'
const ME = '0190bbbb-bbbb-7ccc-8ddd-eeeeeeeeeeee'
const MINUTE_MS = 60_000

function aRecorder() {
  const clock = fakeClock()
  const lines: JournalLine[] = []
  let isOpen = true
  const recorder = createRecorder(() => (isOpen ? { record: (line) => lines.push(line) } : null), clock)
  const cross = (changes: Partial<Crossing> = {}) =>
    recorder.record({
      name: 'people.read',
      mediatorId: ME,
      input: { personId: PERSON },
      outcome: { ok: true, value: { familyName: 'Panoramix' } },
      ...changes,
    })
  return { clock, lines, cross, setOpen: (open: boolean) => (isOpen = open) }
}

describe('what is written of an access', () => {
  it('is who, what, of what, when and how it ended, and nothing of what was said', () => {
    const { clock, lines, cross } = aRecorder()
    cross({ name: 'people.change', input: { personId: PERSON, details: { familyName: 'Panoramix' } } })
    expect(lines).toEqual([
      {
        at: clock.now(),
        mediatorId: ME,
        action: 'people.change',
        subjects: [{ kind: 'person', id: PERSON }],
        result: 'done',
      },
    ])
    expect(JSON.stringify(lines)).not.toContain('Panoramix')
  })

  it('tells what was refused', () => {
    const { lines, cross } = aRecorder()
    cross({ outcome: { ok: false, error: { code: 'not_allowed' } } })
    expect(lines.map(({ result }) => result)).toEqual(['not_allowed'])
  })

  it('is one line for a screen that reads the same thing again, and one a change', () => {
    const { clock, lines, cross } = aRecorder()
    cross()
    clock.advance(9 * MINUTE_MS)
    cross()
    expect(lines).toHaveLength(1)
    clock.advance(MINUTE_MS)
    cross()
    cross({ mediatorId: null })
    expect(lines).toHaveLength(3)
    cross({ name: 'people.change' })
    cross({ name: 'people.change' })
    expect(lines).toHaveLength(5)
  })

  it('waits for the store to open, in order, and not without end', () => {
    const { lines, cross, setOpen } = aRecorder()
    setOpen(false)
    const wrong = { ok: false, error: { code: 'wrong_passphrase' } } as const
    for (let attempt = 0; attempt < 3_000; attempt += 1)
      cross({ name: 'session.unlock', mediatorId: null, input: { passphrase: 'x' }, outcome: wrong })
    expect(lines).toEqual([])
    setOpen(true)
    cross({ name: 'session.unlock', input: {} })
    expect(lines).toHaveLength(1_001)
    expect(lines.filter(({ result }) => result === 'wrong_passphrase')).toHaveLength(1_000)
    expect(lines.at(-1)).toMatchObject({ mediatorId: ME, action: 'session.unlock', result: 'done' })
  })
})
