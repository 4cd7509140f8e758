import { describe, expect, it } from 'vitest'
import type { ObstacleCount, WaitingTime } from '../../../core/contract/statistics.ts'
import { OrganisationId, ProcedureId } from '../../../core/contract/values.ts'
import { blockagesOf } from '../../../renderer/features/observatory/blockages.ts'

const line = (organisation: string, step: string, visits: number): ObstacleCount => ({
  organisationId: OrganisationId.parse(organisation),
  organisationName: organisation.toUpperCase(),
  procedureId: ProcedureId.parse(`${organisation}-x`),
  procedureTitle: 'x',
  step,
  obstacle: 'site_fault',
  visits,
})
const wait = (organisation: string, decisions: number): WaitingTime => ({
  organisationId: OrganisationId.parse(organisation),
  organisationName: organisation,
  decisions,
  medianDays: 40,
  longestDays: 90,
})

describe('what blocks, for the institutions', () => {
  it('is told organisation by organisation, what is frequent first', () => {
    const { organisations, left } = blockagesOf(
      { obstacles: [line('caf', 'a', 3), line('cpam', 'b', 9), line('caf', 'c', 8)], waiting: [] },
      10,
    )
    expect(
      organisations.map(({ organisationName, lines }) => [organisationName, lines.map(({ step }) => step)]),
    ).toEqual([
      ['CAF', ['c', 'a']],
      ['CPAM', ['b']],
    ])
    expect(left).toBe(0)
  })

  it('keeps to what the pages hold, and says what it left out', () => {
    const obstacles = Array.from({ length: 20 }, (_none, rank) => line('caf', `s${rank}`, rank + 1))
    const { organisations, left } = blockagesOf({ obstacles, waiting: [] }, 16)
    expect(organisations[0]?.lines).toHaveLength(16)
    expect(organisations[0]?.lines[0]?.visits).toBe(20)
    expect(left).toBe(4)
  })

  it('tells a delay only when enough decisions were seen', () => {
    const delayOf = (decisions: number) =>
      blockagesOf({ obstacles: [line('caf', 'a', 3)], waiting: [wait('caf', decisions)] }, 5).organisations[0]?.waiting
    expect(delayOf(4)).toBeNull()
    expect(delayOf(5)?.medianDays).toBe(40)
  })
})
