import { describe, expect, it } from 'vitest'
import type { Input } from '../../../core/contract/index.ts'
import { aPassphrase, type Door, openDoor, openedDoor } from '../../support/door.ts'

const MINUTE_MS = 60_000
const announced = ({ events }: Door) => events.flatMap((event) => (event.type === 'reminders_due' ? [event.count] : []))
const forget = (door: Door) => (door.events as unknown[]).splice(0)

const write = (door: Door, day: string, time: string, repeat: Input<'reminders.add'>['repeat'] = 'none') =>
  door.ask('reminders.add', { text: 'Rappeler la mairie', day, time, repeat, personId: null, casefileId: null })

/** The desk's own clock and the machine's timers move together, a minute at a time, and someone is there. */
async function live(door: Door, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    door.clock.advance(MINUTE_MS)
    door.timers.advance(MINUTE_MS)
    await door.ask('session.stayActive', {})
  }
}

const unlock = (door: Door) => door.ask('session.unlock', { passphrase: aPassphrase })

describe('the round of reminders', () => {
  it('announces when one falls due, and once', async () => {
    const door = await openedDoor()
    await write(door, '2026-03-02', '09:33')
    await live(door, 2)
    expect(announced(door)).toEqual([])
    await live(door, 1)
    expect(announced(door)).toEqual([1])
    await live(door, 30)
    expect(announced(door)).toEqual([1])
  })

  it('rings at the minute even when its timer was set by a clock that moved meanwhile', async () => {
    const door = await openedDoor()
    await write(door, '2026-03-02', '18:00')
    // Someone sets the clock of the machine forward: no timer knows.
    door.clock.moveTo('2026-03-02T18:20')
    door.timers.advance(MINUTE_MS)
    expect(announced(door)).toEqual([1])
    // And back: what was said is not said again.
    door.clock.moveTo('2026-03-02T09:00')
    await live(door, 3)
    door.clock.moveTo('2026-03-02T18:30')
    door.timers.advance(MINUTE_MS)
    expect(announced(door)).toEqual([1])
  })

  it('after a week asleep, says everything that fell due in one announcement', async () => {
    const door = await openedDoor()
    await write(door, '2026-03-03', '09:00')
    await write(door, '2026-03-05', '14:00')
    await write(door, '2026-03-04', '08:00', 'daily')
    door.clock.moveTo('2026-03-09T09:00')
    door.timers.advance(MINUTE_MS)
    expect(announced(door)).toEqual([3])
  })

  it('after a week closed, says it at the next unlock, in one announcement', async () => {
    const door = await openedDoor()
    await write(door, '2026-03-03', '09:00')
    await write(door, '2026-03-05', '14:00')
    await door.ask('session.lock', {})
    forget(door)
    door.clock.moveTo('2026-03-09T09:00')
    door.timers.advance(7 * 24 * 60 * MINUTE_MS)
    expect(announced(door)).toEqual([])
    await unlock(door)
    expect(announced(door)).toEqual([2])
  })

  it('a process that ends between the announcement and the tray announces again; one that was seen is not', async () => {
    const before = await openedDoor()
    await write(before, '2026-03-02', '09:31')
    await write(before, '2026-03-02', '09:32')
    await live(before, 2)
    const [first] = (await before.ask('reminders.list', {})).due
    if (first === undefined) throw new Error('two are due')
    await before.ask('reminders.markSeen', { keys: [first.key] })
    before.host.session.close()
    const after = openDoor({ dataFolder: before.dataFolder, clock: before.clock })
    await unlock(after)
    expect(announced(after)).toEqual([1])
    expect((await after.ask('reminders.list', {})).dueTotal).toBe(2)
  })

  it('on the night when an hour is lost or comes twice, rings once', async () => {
    const door = await openedDoor()
    door.clock.moveTo('2026-03-28T23:00')
    await write(door, '2026-03-29', '03:10')
    await live(door, 4 * 60)
    expect(announced(door)).toEqual([1])
    forget(door)
    door.clock.moveTo('2026-10-24T23:00')
    await write(door, '2026-10-25', '02:10')
    await live(door, 6 * 60)
    expect(announced(door)).toEqual([1])
  })

  it('follows the desk to another zone', async () => {
    const door = await openedDoor()
    await write(door, '2026-03-02', '10:00')
    await door.ask('settings.change', { timeZone: 'America/Cayenne' })
    door.clock.moveTo('2026-03-02T13:59')
    door.timers.advance(MINUTE_MS)
    expect(announced(door)).toEqual([])
    door.clock.moveTo('2026-03-02T14:00')
    door.timers.advance(MINUTE_MS)
    expect(announced(door)).toEqual([1])
  })

  it('says nothing of a locked store', async () => {
    const door = await openedDoor()
    await write(door, '2026-03-02', '09:33')
    await door.ask('session.lock', {})
    door.clock.moveTo('2026-03-02T12:00')
    door.timers.advance(3 * 60 * MINUTE_MS)
    expect(announced(door)).toEqual([])
  })

  it('tells the kinds only at a desk that wants it', async () => {
    const door = await openedDoor()
    await write(door, '2026-03-02', '09:31')
    await live(door, 1)
    expect(door.events.find(({ type }) => type === 'reminders_due')).toMatchObject({ kinds: null })
    forget(door)
    await door.ask('settings.change', { reminderNotice: 'shown' })
    await write(door, '2026-03-02', '09:32')
    await live(door, 1)
    expect(door.events.find(({ type }) => type === 'reminders_due')).toMatchObject({ kinds: ['free'] })
  })
})
