import type { ReminderKind } from '../contract/reminders.ts'
import type { ReadContext } from '../context.ts'
import { keyText, plan, type Plan } from './plan.ts'
import { candidates, type Recalled, SHOWN_AHEAD_DAYS } from './sources.ts'

const DAY_MS = 86_400_000

/** The plan of this instant, from the sources and from what was said of each. What comes is cut at seven days. */
export function planNow(context: ReadContext): Plan<Recalled> {
  const all = candidates(context)
  const marks = context.repositories.reminders.marks([...new Set(all.map(({ key }) => key.subjectId))])
  const now = context.clock.now()
  const { due, coming, nextAt } = plan(all, marks, now)
  const farthest = now + SHOWN_AHEAD_DAYS * DAY_MS
  return { due, coming: coming.filter(({ showAt }) => showAt <= farthest), nextAt }
}

/** What a round has to announce: each due reminder that no tray has shown, under a name of its own for this time of it. */
export function toAnnounce(context: ReadContext): {
  readonly due: readonly { readonly name: string; readonly kind: ReminderKind }[]
  readonly nextAt: number | null
} {
  const { due, nextAt } = planNow(context)
  return {
    due: due.flatMap(({ candidate: { key }, showAt, seen }) =>
      seen ? [] : [{ name: `${keyText(key)} ${showAt}`, kind: key.kind }],
    ),
    nextAt,
  }
}
