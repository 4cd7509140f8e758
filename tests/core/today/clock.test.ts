import { assert, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockDoubt } from '../../../core/today/operations.ts'
import { openedDoor } from '../../support/door.ts'
import { aCasefile, aPerson, reread } from '../../support/desk.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const last = Date.UTC(2026, 2, 2, 9, 30)

describe('the computer’s clock', () => {
  it.each([
    ['a minute later', 60_000, null],
    ['an hour behind', -HOUR, null],
    ['more than an hour behind', -HOUR - 1, 'behind'],
    ['a year behind', -365 * DAY, 'behind'],
    ['three months ahead', 91 * DAY, null],
    ['half a year ahead', 182 * DAY, null],
    ['more than half a year ahead', 182 * DAY + 1, 'ahead'],
    ['a year ahead', 365 * DAY, 'ahead'],
  ] as const)('%s', (_name, difference, doubt) => {
    expect(clockDoubt(last + difference, last)?.doubt ?? null).toBe(doubt)
  })

  it('is never doubted before the first change', () => {
    assert(property(integer(), (now) => clockDoubt(now, null) === null))
  })
})

describe('a clock moved by a year', () => {
  it.each([
    ['behind', '2025-03-02T09:30'],
    ['ahead', '2027-03-02T09:30'],
  ] as const)('%s is said at the start of the day, with the last change; nothing is changed', async (doubt, moved) => {
    const door = await openedDoor()
    const casefile = await aCasefile(door, await aPerson(door), 'cpam-c2s')
    await door.ask('deadlines.add', {
      casefileId: casefile.casefileId,
      sheetDeadline: null,
      label: 'Rappeler',
      day: '2026-03-09',
    })
    const before = await reread(door, casefile)
    const lastChangeAt = door.clock.now()
    expect((await door.ask('today.read', {})).clock).toBeNull()

    door.clock.moveTo(moved)
    expect((await door.ask('today.read', {})).clock).toEqual({ doubt, lastChangeAt })
    const during = await reread(door, casefile)
    expect([during.deadlines, during.status, during.updatedAt, during.timeline]).toEqual([
      before.deadlines,
      before.status,
      before.updatedAt,
      before.timeline,
    ])

    door.clock.moveTo('2026-03-02T09:31')
    expect((await door.ask('today.read', {})).clock).toBeNull()
    expect(await reread(door, casefile)).toEqual(before)
  })

  it('is no longer doubted ahead once someone works', async () => {
    const door = await openedDoor()
    const casefile = await aCasefile(door, await aPerson(door), 'cpam-c2s')
    door.clock.moveTo('2027-03-02T09:30')
    await door.ask('casefiles.addNote', { casefileId: casefile.casefileId, text: 'Revenue après un an' })
    expect((await door.ask('today.read', {})).clock).toBeNull()
  })
})
