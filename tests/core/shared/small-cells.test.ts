import { describe, expect, it } from 'vitest'
import { hiddenCounts } from '../../../core/shared/small-cells.ts'

const shown = (counts: readonly number[], withTotal = true) =>
  counts.map((count, rank) => (hiddenCounts(counts, withTotal)[rank] === true ? '<' : count))

describe('counts that could point at someone', () => {
  it.each([
    [
      [12, 5, 0],
      [12, 5, 0],
    ],
    [
      [12, 3, 2],
      [12, '<', '<'],
    ],
    [
      [12, 4],
      ['<', '<'],
    ],
    [
      [40, 12, 4, 0],
      [40, '<', '<', 0],
    ],
    [[3], ['<']],
    [[], []],
  ])('of %j are shown as %j', (counts, expected) => {
    expect(shown(counts)).toEqual(expected)
  })

  it('are hidden alone where no total gives them back', () => {
    expect(shown([40, 12, 4], false)).toEqual([40, 12, '<'])
  })
})
