import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Door, openedDoor } from '../../support/door.ts'

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const first = digestOf('Rendez-vous mardi à 9 h')
const second = digestOf('Rendez-vous jeudi à 14 h')
const asked = ({ events }: Door) => events.filter(({ type }) => type === 'clear_copied')
const minute = 60_000

describe('what we put in the clipboard', () => {
  it('is asked back two minutes later, once', async () => {
    const door = await openedDoor()
    await door.ask('session.copied', { digest: first })
    door.timers.advance(2 * minute - 1)
    expect(asked(door)).toEqual([])
    door.timers.advance(1)
    door.timers.advance(2 * minute)
    await door.ask('session.clearCopied', {})
    expect(asked(door)).toEqual([{ type: 'clear_copied', digest: first }])
  })

  it('is the last text only, and counts from it', async () => {
    const door = await openedDoor()
    await door.ask('session.copied', { digest: first })
    door.timers.advance(minute)
    await door.ask('session.copied', { digest: second })
    door.timers.advance(2 * minute - 1)
    expect(asked(door)).toEqual([])
    door.timers.advance(1)
    expect(asked(door)).toEqual([{ type: 'clear_copied', digest: second }])
  })

  it('is asked back as the person leaves, and at the lock', async () => {
    const door = await openedDoor()
    await door.ask('session.copied', { digest: first })
    await door.ask('session.clearCopied', {})
    await door.ask('session.copied', { digest: second })
    await door.ask('session.lock', {})
    expect(asked(door).map((event) => event)).toEqual([
      { type: 'clear_copied', digest: first },
      { type: 'clear_copied', digest: second },
    ])
  })

  it('is never asked when nothing was put there', async () => {
    const door = await openedDoor()
    await door.ask('session.clearCopied', {})
    await door.ask('session.lock', {})
    expect(asked(door)).toEqual([])
  })

  it('is known by its digest: a text does not pass', async () => {
    const door = await openedDoor()
    expect(await door.call('session.copied', { digest: '2 55 08 14 168 025 38' })).toMatchObject({
      ok: false,
      error: { code: 'invalid_input' },
    })
  })
})
