import type { AutonomyShown } from '../contract/activity.ts'
import {
  type GroupSessionDetails,
  GroupSessionKind,
  type GroupSummary,
  type Participant,
} from '../contract/collective.ts'

const heights: Readonly<Record<AutonomyShown, number>> = { guided: 0, guided_if_needed: 1, autonomous: 2 }

/** How far someone came, in levels; `null` when she was not asked both times. */
function stepsOf({ before, after }: Participant): number | null {
  return before === null || after === null ? null : heights[after] - heights[before]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** What sessions come to, kind by kind; kinds of which there was none are left out. */
export function summaryOf(sessions: readonly GroupSessionDetails[]): GroupSummary {
  const kinds = GroupSessionKind.options.flatMap((kind) => {
    const ofKind = sessions.filter((session) => session.kind === kind)
    if (ofKind.length === 0) return []
    return [
      {
        kind,
        sessions: ofKind.length,
        participants: sum(ofKind.map(({ participants }) => participants.length)),
        minutes: sum(ofKind.map(({ minutes }) => minutes)),
      },
    ]
  })
  const steps = sessions.flatMap(({ participants }) => participants.map(stepsOf)).filter((step) => step !== null)
  return {
    kinds,
    progress: {
      more: steps.filter((step) => step > 0).length,
      same: steps.filter((step) => step === 0).length,
      less: steps.filter((step) => step < 0).length,
    },
  }
}
