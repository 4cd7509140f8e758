import { expect, it } from 'vitest'
import { visitTime } from '../../../renderer/features/visits/visit-time.ts'

const MINUTE = 60_000
const START = Date.UTC(2026, 10, 23, 9)

it.each([
  [0, { elapsedMinutes: 0, stage: 'calm' }],
  [14.9, { elapsedMinutes: 14, stage: 'calm' }],
  [15, { elapsedMinutes: 15, stage: 'ending' }],
  [19.5, { elapsedMinutes: 19, stage: 'ending' }],
  [20, { elapsedMinutes: 20, stage: 'over' }],
  [95, { elapsedMinutes: 95, stage: 'over' }],
  // The clock was put back.
  [-30, { elapsedMinutes: 0, stage: 'calm' }],
] as const)('%d minutes into a visit of twenty', (minutes, told) => {
  expect(visitTime(START, START + minutes * MINUTE, 20)).toEqual(told)
})
